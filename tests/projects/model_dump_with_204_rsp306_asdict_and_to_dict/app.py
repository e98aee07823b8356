"""A dataclass by asdict(), a named tuple by _asdict(), and a model of another module."""

from dataclasses import asdict, dataclass
from typing import NamedTuple
from flask import Flask
from models import Reply

app = Flask(__name__)


@dataclass
class Lamp:
    watts: int


class Door(NamedTuple):
    open: bool


@app.delete("/lamp")
def lamp():
    return asdict(Lamp(60)), 204  # RSP306


@app.delete("/door")
def door():
    return Door(True)._asdict(), 204  # RSP306


@app.delete("/reply")
def reply():
    return Reply(status="gone").model_dump(), 204  # RSP306


# DELETE /lamp -> 204
# DELETE /door -> 204
# DELETE /reply -> 204
