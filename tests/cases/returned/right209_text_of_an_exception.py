"""The text of an exception, a sorted set, a uuid, a date, a dataclass and an own provider."""

import datetime
import uuid
from dataclasses import dataclass
from flask import Flask, jsonify
from flask.json.provider import DefaultJSONProvider


class Provider(DefaultJSONProvider):
    @staticmethod
    def default(value):
        return sorted(value) if isinstance(value, set) else DefaultJSONProvider.default(value)


@dataclass
class Lamp:
    watts: int


app = Flask(__name__)
app.json = Provider(app)


@app.get("/a")
def a():
    try:
        return jsonify(int("x"))
    except ValueError as error:
        return jsonify(error=str(error), args=error.args), 400


@app.get("/b")
def b():
    return jsonify(lamp=Lamp(60), day=datetime.date(2026, 1, 2), id=uuid.UUID(int=3))


@app.get("/c")
def c():
    return jsonify(names={"hall", "attic"})


# GET /a -> 400, body: {"args":["invalid literal for int() with base 10: 'x'"],"...
# GET /b -> 200, body: {"day":"Fri, 02 Jan 2026 00:00:00 GMT","id":"00000000-000...
# GET /c -> 200, body: {"names":["attic","hall"]}
