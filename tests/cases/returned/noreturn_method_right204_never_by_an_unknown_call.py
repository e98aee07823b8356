"""Functions annotated NoReturn or Never, as text, too, whose bodies call what is out of sight.

Without request lines: the module they call is not there.
"""

from __future__ import annotations
from typing import NoReturn
from flask import Flask, request
from typing_extensions import Never
from shop import errors

app = Flask(__name__)


def refuse(text) -> NoReturn:
    errors.raise_error(text)


def stop() -> "Never":
    errors.handlers["stop"]()


class Door:
    def close(self) -> NoReturn:
        self.lock.turn()


door = Door()


@app.get("/a")
def a():
    if request.args:
        return "a"
    refuse("no a")


@app.get("/b")
def b():
    if request.args:
        return "b"
    stop()


@app.get("/c")
def c():
    if request.args:
        return "c"
    door.close()


@app.get("/d")
def d():
    return refuse("no d")
