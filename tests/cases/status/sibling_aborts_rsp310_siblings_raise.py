"""Siblings that raise BadRequest or NotFound with the same words, in class views."""

from flask import Flask, request
from flask.views import MethodView
from werkzeug.exceptions import BadRequest, NotFound

app = Flask(__name__)


class Lamp(MethodView):
    def put(self, name):
        if not request.get_json():
            raise BadRequest("Missing data")
        if name != "hall":
            raise NotFound("No such lamp")
        return {}

    def post(self, name):
        if not request.get_json():
            return {"error": "Missing data"}  # RSP310
        if name != "hall":
            return {"error": "No such lamp"}  # RSP310
        return {}


app.add_url_rule("/lamps/<name>", view_func=Lamp.as_view("lamp"))
# PUT /lamps/hall json {} -> 400
# PUT /lamps/attic json [1] -> 404
# POST /lamps/hall json {} -> 200, body: {"error":"Missing data"}
# POST /lamps/attic json [1] -> 200, body: {"error":"No such lamp"}
