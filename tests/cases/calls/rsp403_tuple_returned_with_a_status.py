"""A helper's pair, or another view's, is returned with a status once more."""

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


def problem(text):
    return jsonify(error=text), 400


@app.get("/page")
def page():
    return "page", 202


class Lamp(MethodView):
    def get(self):
        return problem("no lamp"), 404  # RSP403

    def post(self):
        return page(), 201, {"X-Lamp": "1"}  # RSP403


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# GET /lamp -> TypeError: The view function did not return a valid response. The return type must be...
# POST /lamp -> TypeError: The view function did not return a valid response. The return type must be...
