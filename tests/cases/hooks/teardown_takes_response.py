"""A teardown function is given the error or None, never the response."""
from flask import Flask, make_response

app = Flask(__name__)


def remember(exc):
    resp = make_response("x")
    if exc is None:
        resp.status_code = 500  # RSP705
    else:
        resp.set_cookie("failed", "1")  # RSP705


app.teardown_request(remember)


@app.teardown_appcontext
def bye(exc):
    return make_response("bye") if exc is None else None  # RSP705


@app.route("/")
def index():
    return "x"


# GET / -> 200, no Set-Cookie, body: x
