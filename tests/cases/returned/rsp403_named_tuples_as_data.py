"""Named tuples as answers: in a factory, a loop, try, with, a decorated view, and derived ones."""

import contextlib
from collections import namedtuple
from functools import wraps
from typing import NamedTuple

from flask import Flask, request

City = namedtuple("City", "name people")
Point = namedtuple("Point", ["x", "y", "z"])
Row = namedtuple("Row", "a b c d e")


class Town(namedtuple("Town", "name land since mayor")):
    __slots__ = ()

    @property
    def full(self):
        return f"{self.name} ({self.land})"


class Small(Town):
    pass


class Book(NamedTuple):
    title: str
    shelf: str


def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)

    return wrapper


def create_app():
    app = Flask(__name__)

    @app.get("/city")
    def city():
        for name, people in (("Bonn", 330579), ("Ulm", 126405)):
            if name == request.args.get("name", "Bonn"):
                return City(name, people)  # RSP307
        return "none", 404

    @app.get("/point")
    def point():
        try:
            return Point("a", int(request.args.get("y", "7")), "north")  # RSP404
        except ValueError:
            return "no number", 400

    @app.get("/row")
    @logged
    def row():
        with contextlib.suppress(KeyError):
            return Row(*request.args.get("row", "a,b,c,d,e").split(","))  # RSP403
        return "none", 404

    @app.get("/town")
    def town():
        found = Town("Bonn", "NRW", 1150, request.args.get("mayor"))
        if "full" in request.args:
            return found.full
        return found  # RSP403

    @app.get("/small")
    def small():
        return Small("Ulm", "BW", mayor="-", since=1181)  # RSP403

    @app.get("/book")
    def book():
        return Book("Emma", "top left")  # RSP304

    @app.get("/pair")
    def pair():
        return City(3, "three")  # RSP206 # RSP304

    return app


# GET /city -> 330579 UNKNOWN, body: Bonn
# GET /point -> ValueError: not enough values to unpack...
# GET /row -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
# GET /town -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
# GET /town?full=1 -> 200, body: Bonn (NRW)
# GET /small -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
# GET /pair -> TypeError: The view function did not return a valid response. The return type must...
# GET /book -> 0 top left, body: Emma
