"""A branch made it a tuple, and that branch customises it."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.get("/flag")
def flag():
    created = "new" in request.args
    response = jsonify(ok=True)
    if created:
        response = response, 201
    if created:
        response.headers["Location"] = "/flag"  # RSP102
    return response


@app.get("/isinstance")
def narrowed():
    response = make_response("x")
    if request.args:
        response = "y", 202
    if isinstance(response, tuple):
        response.set_cookie("a", "1")  # RSP102
    return response


@app.get("/early")
def early():
    if not request.args:
        return make_response("none")
    response = make_response("args"), 200, {"X-A": "1"}
    with app.app_context():
        response.headers["X-B"] = "2"  # RSP102
    return response


# GET /flag?new=1 -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /flag -> 200, no Location, body: {"ok":true}
# GET /isinstance?a=1 -> AttributeError: 'tuple' object has no attribute 'set_cookie'
# GET /early?a=1 -> AttributeError: 'tuple' object has no attribute 'headers'
