"""headers.update() takes a dict, not a name and a value."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/wrong")
def wrong():
    response = make_response("x")
    response.headers.update("X-A", "1")  # RSP507
    return response


@app.get("/right")
def right():
    response = make_response("x")
    response.headers.update({"X-A": "1"}, X_B="2")
    return response


# GET /wrong -> TypeError: ...
# GET /right -> 200, X-A: 1
