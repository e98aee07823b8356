"""An alias kept on a class of another module, above a method of a class view."""

from flask import Flask
from flask.views import MethodView
from guards import Guards

app = Flask(__name__)


class Lamp(MethodView):
    @Guards.slow
    def delete(self, name):
        return {"gone": name}, 204  # RSP306


app.add_url_rule("/lamps/<name>", view_func=Lamp.as_view("lamp"))
# DELETE /lamps/hall -> 204
