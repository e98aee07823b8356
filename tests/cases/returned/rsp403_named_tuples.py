"""A named tuple is a tuple: Flask takes its second field for a status."""

from collections import namedtuple
from typing import NamedTuple
from flask import Flask, jsonify

app = Flask(__name__)
Author = namedtuple("Author", "name born died country")


class Person(NamedTuple):
    name: str
    born: int


SHELF = {"ada": Author("Ada", 1815, 1852, "UK")}


@app.get("/four")
def four():
    ada = Author("Ada", 1815, 1852, "UK")
    return ada  # RSP403


@app.get("/two")
def two():
    return Person("Ada", 1815)  # RSP307


@app.get("/right")
def right():
    return jsonify(SHELF["ada"]._asdict())


# GET /four -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
# GET /two -> 1815 UNKNOWN, body: Ada
# GET /right -> 200, body: {"born":1815,"country":"UK","died":1852,"name":"Ada"}
