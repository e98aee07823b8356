"""Numbers, joined lists, values by key and values that may be there are fine."""
import os

from flask import Flask, Response, make_response, request

app = Flask(__name__)
METHODS = ["GET", "POST"]


@app.route("/")
def index():
    resp = make_response("x")
    resp.headers["X-Count"] = 5
    resp.headers["X-Methods"] = ", ".join(METHODS)
    resp.headers["X-Home"] = os.environ.get("SHOP_HOME", "/")
    resp.headers["X-Policy"] = (
        "default-src 'self'; "
        "img-src *"
    )
    resp.headers.update({"X-Many": ["a", "b"]})
    resp.headers.extend({"X-More": ["c", "d"]})
    resp.headers.setlist("X-Links", ["one", "two"])
    return resp


@app.route("/from")
def from_request():
    resp = Response("x", headers={"X-Many": ["a", "b"]})
    origin = None
    if request.args:
        origin = request.args.get("origin")
    if origin is not None:
        resp.headers["X-Origin"] = origin
    resp.headers["X-Id"] = request.headers.get("X-Id") or "none"
    return resp


@app.route("/tuple")
def in_tuple():
    return "x", 200, {"X-Many": ["a", "b"]}


# GET / -> 200, X-Count: 5, X-Methods: GET..., X-Many: a, X-Many: b
# GET / -> 200, X-Many: b, X-More: d, X-Links: two
# GET /from?origin=o -> 200, X-Origin: o, X-Many: a, X-Many: b, X-Id: none
# GET /tuple -> 200, X-Many: a, X-Many: b
