"""Attributes of an object that do not hold any more what the constructor was given."""

from dataclasses import dataclass

from flask import Flask, Response

app = Flask(__name__)


class Problem:
    def __init__(self, text, status="error", fatal=False):
        self.text = text
        self.status = status
        if fatal:
            self.status = 500

    def to_response(self):
        return Response(self.text, status=self.status)


class Counted:
    def __init__(self, status="error"):
        self.status = status
        self.finish()

    def finish(self):
        self.status = 404


class Renamed:
    def __init__(self, status="error"):
        status = 400 if status == "error" else 200
        self.status = status


@dataclass
class Note:
    text: str
    code: str = "none"


@app.get("/a")
def a():
    return Problem("a", fatal=True).to_response()


@app.get("/b")
def b():
    return "b", Counted().status


@app.get("/c")
def c():
    return "c", Renamed().status


@app.get("/d")
def d():
    note = Note("d")
    note.code = "410"
    return note.text, note.code


# GET /a -> 500, body: a
# GET /b -> 404, body: b
# GET /c -> 400, body: c
# GET /d -> 410, body: d
