"""Made by make_response and by Response."""

from flask import Flask, Response, make_response

app = Flask(__name__)


@app.delete("/a")
def a():
    return make_response("gone", 204)  # RSP306


@app.delete("/b")
def b():
    return Response("gone", status=204)  # RSP306


@app.delete("/c")
def c():
    return Response("gone", 204, {"X-A": "1"})  # RSP306


# DELETE /a -> 204
# DELETE /b -> 204
# DELETE /c -> 204, X-A: 1
