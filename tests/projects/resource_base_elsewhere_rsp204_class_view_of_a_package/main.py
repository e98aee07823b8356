"""A class view whose base class a package derives from MethodView."""

from flask import Flask
from web import Page

app = Flask(__name__)


class Lamp(Page):
    def get(self, name):  # RSP204
        if name == "hall":
            return "on"

    def put(self, name):
        return len(name)  # RSP206


app.add_url_rule("/lamps/<name>", view_func=Lamp.as_view("lamp"))
# GET /lamps/attic -> TypeError: The view function for 'lamp' did not return a valid response. The function...
# PUT /lamps/hall -> TypeError: The view function did not return a valid response. The return type must be...
