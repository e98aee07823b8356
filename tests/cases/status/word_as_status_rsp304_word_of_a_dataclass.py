"""The word is a field's default of a dataclass, and of a named tuple."""

from dataclasses import dataclass
from typing import NamedTuple
from flask import Flask, make_response

app = Flask(__name__)


@dataclass
class Problem:
    text: str
    status: str = "error"


class Note(NamedTuple):
    text: str
    status: str = "fine"


@app.get("/a")
def a():
    problem = Problem("no lamp")
    return problem.text, problem.status  # RSP304


@app.get("/b")
def b():
    note = Note("lamp")
    return make_response(note.text, note.status)  # RSP304


# GET /a -> 0 error, body: no lamp
# GET /b -> 0 fine, body: lamp
