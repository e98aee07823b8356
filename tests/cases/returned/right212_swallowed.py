"""A context manager of somebody's own may swallow what ends the block, so the lines are reached."""

from contextlib import contextmanager

from flask import Flask, make_response, request

app = Flask(__name__)


@contextmanager
def forgiving():
    try:
        yield
    except KeyError:
        app.logger.debug("a key is missing")


@app.get("/own")
def own():
    response = make_response("x")
    with forgiving():
        raise KeyError("x")
    response.headers["X-A"] = "1"
    return response


@app.get("/returned")
def returned():
    response = make_response("x")
    with forgiving():
        return request.args["n"]
    response.headers["X-A"] = "1"
    return response


# GET /own -> 200, X-A: 1, body: x
# GET /returned -> 200, X-A: 1, body: x
# GET /returned?n=1 -> 200, no X-A, body: 1
