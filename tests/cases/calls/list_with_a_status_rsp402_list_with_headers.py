"""A list of text, status and headers, of a class view, a helper and an error handler."""

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def problem(text):
    return [{"error": text}, 422]


class Lamp(MethodView):
    def get(self):
        return ["no lamp", 404, {"X-Lamp": "none"}]  # RSP402

    def post(self):
        return problem("no name")  # RSP402


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))


@app.errorhandler(404)
def missing(error):
    return ["no such page", 404]  # RSP402


# GET /lamp -> 200, body: ["no lamp",404,{"X-Lamp":"none"}]
# POST /lamp -> 200, body: [{"error":"no name"},422]
# GET /none -> 200, body: ["no such page",404]
