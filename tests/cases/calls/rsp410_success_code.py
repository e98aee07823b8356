"""abort knows no 200, no 302 and no 299."""

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/a")
def a():
    abort(200)  # RSP410


@app.get("/b")
def b():
    if not request.args:
        abort(302)  # RSP410
    return "x"


# GET /a -> LookupError: no exception for 200
# GET /b -> LookupError: no exception for 302
# GET /b?x=1 -> 200, body: x
