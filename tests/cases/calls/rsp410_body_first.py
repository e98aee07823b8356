"""Text or a dict first, the code second."""

from flask import Flask, abort, request

app = Flask(__name__)
TEXTS = {"missing": "a is missing"}


@app.get("/a")
def a():
    if "a" not in request.args:
        abort("a is missing", 400)  # RSP410
    return request.args["a"]


@app.get("/b")
def b():
    abort({"error": "bad"}, 400)  # RSP410


@app.get("/c")
def c():
    abort(f"{request.path} is closed")  # RSP410


# GET /a -> LookupError: no exception for 'a is missing'
# GET /a?a=1 -> 200, body: 1
# GET /c -> LookupError: no exception for '/c is closed'
