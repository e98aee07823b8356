"""Members of an Enum in JSON and as an answer; those that are text or numbers are fine."""

import enum

from flask import Flask, jsonify

app = Flask(__name__)


class Status(enum.Enum):
    ON = "on"
    OFF = "off"


class Word(str, enum.Enum):
    ON = "on"


class Level(enum.IntEnum):
    LOW = 1


@app.get("/inside")
def inside():
    return jsonify(status=Status.ON)  # RSP415


@app.get("/returned")
def returned():
    return Status.OFF  # RSP206


@app.get("/chosen/<int:number>")
def chosen(number):
    status = Status.ON if number else Status.OFF
    return {"status": status}  # RSP415


@app.get("/right")
def right():
    return jsonify(status=Status.ON.value, word=Word.ON, level=Level.LOW)


# GET /inside -> TypeError: Object of type Status is not JSON serializable
# GET /returned -> TypeError: ...
# GET /chosen/1 -> TypeError: Object of type Status is not JSON serializable
# GET /right -> 200, json: {"level": 1, "status": "on", "word": "on"}
