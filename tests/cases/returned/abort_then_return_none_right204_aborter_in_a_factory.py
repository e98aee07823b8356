"""The aborter of an app that a factory makes, called by a nested view and a class view."""

from flask import Flask, current_app, request
from flask.views import MethodView


class Lamp(MethodView):
    def get(self, name):
        if name == "hall":
            return {"watts": 60}
        current_app.aborter(404, "no such lamp")


def create_app():
    app = Flask(__name__)

    @app.get("/search")
    def search():
        if "q" in request.args:
            return "found"
        app.aborter(400)

    app.add_url_rule("/lamps/<name>", view_func=Lamp.as_view("lamp"))
    return app


# GET /search -> 400
# GET /search?q=x -> 200, body: found
# GET /lamps/hall -> 200, body: {"watts":60}
# GET /lamps/attic -> 404
