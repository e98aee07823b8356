"""A variable that is None on every path."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/")
def index():
    body = None
    if request.args:
        app.logger.debug("with arguments")
    resp = make_response(body)  # RSP412
    return resp


# GET / -> TypeError: The view function for 'index' did not return a valid response...
