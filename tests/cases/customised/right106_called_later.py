"""A function is kept in a name and called, or has attributes of its own."""

from flask import Flask, jsonify, make_response, redirect

app = Flask(__name__)

reply = make_response
make = jsonify if app.debug else make_response


def view_counter():
    view_counter.calls += 1
    return make_response(str(view_counter.calls))


view_counter.calls = 0
view_counter.headers = {"X-Fn": "1"}


@app.get("/later")
def later():
    build = reply
    resp = build("x")
    resp.headers["X-A"] = "1"
    return resp


@app.get("/alias")
def alias():
    resp = make("y")
    resp.set_cookie("a", "1")
    return resp


@app.get("/attributes")
def attributes():
    view_counter.headers["X-Fn"] = "2"
    resp = view_counter()
    resp.headers.update(view_counter.headers)
    return resp


@app.get("/table")
def table():
    makers = {"go": redirect}
    resp = makers["go"]("/later")
    resp.headers["X-T"] = "1"
    return resp


# GET /later -> 200, X-A: 1, body: x
# GET /alias -> 200, Set-Cookie: a=1; Path=/, body: y
# GET /attributes -> 200, X-Fn: 2, body: 1
# GET /table -> 302, X-T: 1, Location: /later, body: <!doctype html>...
