"""None is replaced or left out before."""

from flask import Flask, abort, make_response, request

app = Flask(__name__)


@app.get("/a")
def a():
    body = request.args.get("q")
    return make_response(body or "")


@app.get("/b")
def b():
    body = {"a": "x"}.get(request.args.get("q"))
    if body is None:
        abort(404)
    return make_response(body)


@app.get("/c")
def c():
    body = None
    if request.args:
        body = "x"
    if not body:
        body = "nothing"
    return make_response(body)


# GET /a -> 200
# GET /b?q=a -> 200, body: x
# GET /b -> 404
# GET /c -> 200, body: nothing
