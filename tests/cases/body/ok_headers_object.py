"""Headers replaced by a real Headers object, or changed in place: all right."""
from flask import Flask, Response, make_response
from werkzeug.datastructures import Headers

app = Flask(__name__)


@app.route("/object")
def with_object():
    resp = make_response("x")
    resp.headers = Headers({"X-A": "1", "Content-Type": "text/plain"})
    resp.set_cookie("seen", "yes")
    return resp


@app.route("/copy")
def copied():
    first = make_response("first")
    first.headers["X-A"] = "1"
    second = make_response("second")
    second.headers = first.headers
    return second


@app.route("/place")
def in_place():
    headers = {"X-A": "1"}
    resp = Response("x", headers=headers)
    resp.headers.update({"X-B": "2"})
    resp.headers.extend([("X-C", "3")])
    resp.headers.setdefault("X-A", "9")
    return resp


# GET /object -> 200, X-A: 1, Content-Type: text/plain, Set-Cookie: seen=yes; Path=/
# GET /copy -> 200, X-A: 1, body: second
# GET /place -> 200, X-A: 1, X-B: 2, X-C: 3, Content-Type: text/html; charset=utf-8
