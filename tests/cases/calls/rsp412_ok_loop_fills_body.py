"""A body that starts as None and is filled in a loop or a try."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    body = None
    for name in ("a", "b"):
        body = f"last {name}"
    return make_response(body or "none")


@app.get("/b")
def b():
    body = None
    try:
        body = "x" * 3
    finally:
        app.logger.debug("made")
    return make_response(body)


# GET /a -> 200, body: last b
# GET /b -> 200, body: xxx
