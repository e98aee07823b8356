"""Objects that only look like Flask's responses are customised and dropped."""

from types import SimpleNamespace

from flask import Flask, jsonify

app = Flask(__name__)


class Fake:
    def __init__(self):
        self.headers = {}
        self.status_code = 0


def make_reply():
    return Fake()


@app.get("/fake")
def fake():
    response = Fake()
    response.headers["X-A"] = "1"
    response.status_code = 500
    return "x"


@app.get("/ns")
def namespace():
    response = SimpleNamespace(headers={}, mimetype="")
    response.headers["X-A"] = "1"
    response.mimetype = "x"
    return "x"


@app.get("/reply")
def reply():
    response = make_reply()
    response.headers["X-A"] = "1"
    return jsonify(response.headers)


@app.get("/client")
def client():
    response = app.test_client().get("/fake")
    response.headers["X-A"] = "1"
    return response.get_data()


# GET /fake -> 200, body: x
# GET /ns -> 200, body: x
# GET /reply -> 200, body: {"X-A":"1"}
# GET /client -> 200, body: x
