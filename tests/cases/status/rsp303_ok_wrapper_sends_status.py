"""A local decorator reads the code in the body and sends it."""

from functools import wraps

from flask import Flask, jsonify

app = Flask(__name__)


def as_json(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        data = view(*args, **kwargs)
        return jsonify(data), data.get("status", 200)

    return wrapper


@app.get("/a")
@as_json
def a():
    return {"status": 404, "message": "none"}


@app.get("/b")
@as_json
def b():
    return {"message": "fine"}


# GET /a -> 404, body: {"message":"none","status":404}
# GET /b -> 200, body: {"message":"fine"}
