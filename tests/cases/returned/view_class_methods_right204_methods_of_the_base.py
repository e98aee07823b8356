"""`methods` of a base class, as a set, and as a tuple of a blueprint's view."""

from flask import Blueprint, Flask, request
from flask.views import View


class Writing(View):
    methods = {"POST", "DELETE"}


class Lamp(Writing):
    def dispatch_request(self, name):
        if request.method == "POST":
            return {"added": name}, 201
        if request.method == "DELETE":
            return "", 204


class Door(View):
    methods = ("PATCH",)

    def dispatch_request(self):
        match request.method:
            case "PATCH":
                return "patched"


bp = Blueprint("house", __name__)
bp.add_url_rule("/lamps/<name>", view_func=Lamp.as_view("lamp"))
bp.add_url_rule("/door", view_func=Door.as_view("door"))
app = Flask(__name__)
app.register_blueprint(bp)
# POST /lamps/hall -> 201, body: {"added":"hall"}
# DELETE /lamps/hall -> 204
# PATCH /door -> 200, body: patched
