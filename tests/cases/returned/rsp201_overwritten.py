"""A customised response is overwritten, re-wrapped or made twice before the return."""

from flask import Flask, make_response, render_template, request

app = Flask(__name__)


@app.get("/over")
def over():
    resp = make_response("first")
    resp.set_cookie("a", "1")
    resp = make_response("second")
    return resp  # RSP201


@app.get("/rewrap")
def rewrap():
    html = render_template("p.html")
    resp = make_response(html)
    resp.headers["X-A"] = "1"
    return make_response(html)  # RSP201


@app.get("/wrong-one")
def wrong_one():
    resp = make_response("a")
    resp2 = make_response("b")
    resp.headers["X-A"] = "1"
    return resp2  # RSP201


@app.get("/chained")
def chained():
    make_response("x").headers["X-A"] = "1"
    return make_response("x")  # RSP201


@app.get("/loop")
def loop():
    resp = None
    for name in request.args:
        resp = make_response(name)
        resp.set_cookie(name, "1")
    return "done"  # RSP201


# GET /over -> 200, no Set-Cookie, body: second
# GET /rewrap -> 200, no X-A, body: p.html
# GET /wrong-one -> 200, no X-A, body: b
# GET /chained -> 200, no X-A, body: x
# GET /loop?a=1 -> 200, no Set-Cookie, body: done
