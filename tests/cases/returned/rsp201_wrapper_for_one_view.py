"""A wrapper loses the header of every view that doesn't return a response itself."""

from functools import wraps

from flask import Flask, jsonify, make_response

app = Flask(__name__)


def cors(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        rv = view(*args, **kwargs)
        response = make_response(rv)
        response.headers["Access-Control-Allow-Origin"] = "*"
        return rv  # RSP201

    return wrapper


def for_text(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        rv = view(*args, **kwargs)
        if isinstance(rv, str):
            response = make_response(rv)
            response.headers["X-Text"] = "yes"
            return response
        return rv

    return wrapper


@app.get("/a")
@cors
def a():
    return jsonify(1)


@app.get("/b")
@cors
def b():
    return {"a": 1}


@app.get("/c")
@for_text
def c():
    return {"a": 1}


@app.get("/d")
@for_text
def d():
    return "text"


# GET /a -> 200, Access-Control-Allow-Origin: *
# GET /b -> 200, no Access-Control-Allow-Origin
# GET /c -> 200, no X-Text
# GET /d -> 200, X-Text: yes
