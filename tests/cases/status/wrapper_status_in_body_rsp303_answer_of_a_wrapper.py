"""The answer that a decorator's wrapper gives instead of the view's has its 403 in the JSON only."""

from functools import wraps
from flask import Flask, jsonify, request

app = Flask(__name__)


def admin_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if request.args.get("role") == "admin":
            return view(*args, **kwargs)
        return jsonify(message="admins only", status_code=403)  # RSP303

    return wrapper


@app.get("/papers")
@admin_required
def papers():
    return "papers"


# GET /papers -> 200, body: {"message":"admins only","status_code":403}
# GET /papers?role=admin -> 200, body: papers
