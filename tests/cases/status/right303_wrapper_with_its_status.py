"""The wrapper sends the status, too; a wrapper of no view gives data."""

from functools import wraps
from flask import Flask, jsonify, request

app = Flask(__name__)


def admin_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if request.args.get("role") == "admin":
            return view(*args, **kwargs)
        return jsonify(message="admins only", status_code=403), 403

    return wrapper


def described(function):
    @wraps(function)
    def wrapper(*args):
        if not args:
            return {"status": 404, "message": "nothing given"}
        return function(*args)

    return wrapper


@described
def row(name=None):
    return {"name": name, "status": 200}


@app.get("/papers")
@admin_required
def papers():
    return jsonify(rows=[row(), row("hall")])


# GET /papers -> 403, body: {"message":"admins only","status_code":403}
# GET /papers?role=admin -> 200, body: {"rows":[{"message":"nothing given","status":404},{"name"...
