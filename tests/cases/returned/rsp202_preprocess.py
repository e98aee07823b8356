"""preprocess_request() is called and its answer ignored."""

from flask import Flask, request

app = Flask(__name__)


@app.before_request
def gate():
    if request.headers.get("X-Token") != "t":
        return "blocked", 403


@app.get("/")
def page():
    return "x"


@app.get("/inner")
def inner():
    with app.test_request_context("/"):
        app.preprocess_request()  # RSP202
        return app.dispatch_request()


# GET / -> 403, body: blocked
# GET /inner with X-Token: t -> 200, body: x
