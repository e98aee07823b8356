"""The word is the default, and every caller gives a number; or it is only shown in the body."""

from flask import Flask, Response, jsonify

app = Flask(__name__)


class Problem:
    def __init__(self, text, status="error"):
        self.text = text
        self.status = status

    def to_response(self):
        return Response(self.text, status=self.status)

    def to_json(self):
        return jsonify(status=self.status, text=self.text), 400


@app.get("/a")
def a():
    return Problem("gone", 410).to_response()


@app.get("/b")
def b():
    return Problem("bad").to_json()


@app.get("/c")
def c():
    return Problem("teapot", status="418 teapot").to_response()


# GET /a -> 410, body: gone
# GET /b -> 400, body: {"status":"error","text":"bad"}
# GET /c -> 418, body: teapot
