"""304 without a body, and a response emptied before 204."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/a")
def a():
    return "", 304


@app.get("/b")
def b():
    resp = make_response("x")
    resp.set_data(b"")
    resp.status_code = 204
    return resp


@app.get("/c")
def c():
    resp = make_response("x")
    resp.make_conditional(request.environ)
    return resp


# GET /a -> 304
# GET /b -> 204
# GET /c -> 200, body: x
