"""A code that is computed or comes from the request."""

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/a")
def a():
    abort(int(request.args.get("code", "404")))


@app.get("/b")
def b():
    code = 404 if request.args else 410
    abort(code)


@app.get("/c")
def c():
    text = "404"
    abort(int(text))


# GET /a -> 404
# GET /b -> 410
# GET /c -> 404
