"""The tuple repeats the response's own status, or is of another response."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    first = make_response("x", 404)
    return first, first.status_code


@app.get("/b")
def b():
    first = make_response("x")
    second = make_response(first.get_data())
    return second, 410


@app.get("/c")
def c():
    resp = make_response("x", 404)
    resp.status_code = 400
    return resp


# GET /a -> 404, body: x
# GET /b -> 410, body: x
# GET /c -> 400, body: x
