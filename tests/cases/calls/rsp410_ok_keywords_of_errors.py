"""Keywords that some of werkzeug's errors take."""

from flask import Flask, abort

app = Flask(__name__)


@app.get("/a")
def a():
    abort(405, valid_methods=["POST"])


@app.get("/b")
def b():
    abort(429, retry_after=60)


@app.get("/c")
def c():
    abort(416, length=100)


@app.get("/d")
def d():
    abort(404, **{"description": "nothing"})


# GET /a -> 405, Allow: POST
# GET /b -> 429, Retry-After: 60
# GET /c -> 416
# GET /d -> 404
