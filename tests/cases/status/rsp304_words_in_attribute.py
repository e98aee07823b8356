"""The status line is given words without a number."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/")
def index():
    resp = make_response("nothing here")
    resp.status = "Not Found"  # RSP304
    return resp


# GET / -> 0 Not Found, body: nothing here
