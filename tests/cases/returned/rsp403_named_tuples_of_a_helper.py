"""A helper gives a named tuple of four; another of one field; a class view returns them."""

from collections import namedtuple
from flask import Flask
from flask.views import MethodView

app = Flask(__name__)
Lamp = namedtuple("Lamp", ["name", "watts", "room", "on"], defaults=[True])
Only = namedtuple("Only", "name")


def first():
    return Lamp("hall", 60, "hall")


class Lamps(MethodView):
    def get(self):
        return first()  # RSP403

    def post(self):
        return Only("hall")  # RSP403


app.add_url_rule("/lamps", view_func=Lamps.as_view("lamps"))
# GET /lamps -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
# POST /lamps -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
