"""A wrapper makes JSON of what views give: one of them gives a body with its status."""

from functools import wraps

from flask import Flask, jsonify

app = Flask(__name__)


def as_json(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return jsonify(view(*args, **kwargs))  # RSP407

    return wrapper


def as_list(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return jsonify(view(*args, **kwargs))

    return wrapper


@app.get("/lamps")
@as_json
def lamps():
    return [{"watts": 60}]


@app.get("/lamps/9")
@as_json
def lamp():
    return {"error": "no such lamp"}, 404


@app.get("/point")
@as_list
def point():
    return 3, 404


# GET /lamps -> 200, json: [{"watts": 60}]
# GET /lamps/9 -> 200, json: [{"error": "no such lamp"}, 404]
# GET /point -> 200, json: [3, 404]
