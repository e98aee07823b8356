"""A helper's row of texts and numbers, in a class view."""

from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


# SAYS RSP403 without: leave out
def row():
    return "hall", "lamp", 60, True, None


class Lamp(MethodView):
    def get(self):
        return row()  # RSP403


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# GET /lamp -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
