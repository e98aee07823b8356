"""The name response is a record first and a Flask response later."""
from types import SimpleNamespace

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/")
def index():
    response = SimpleNamespace(headers=None, body="", code=0)
    response.headers = {"X-A": "1"}
    response.body = "hello"
    response.code = 203
    wanted = response
    response = make_response(wanted.body, wanted.code)
    response.headers.update(wanted.headers)
    return response


# GET / -> 203, X-A: 1, body: hello
