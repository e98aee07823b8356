"""An object from a dict of the module by a key that nobody knows, and its method uncalled."""

from flask import Blueprint, Flask, abort
from flask.views import MethodView

bp = Blueprint("lamps", __name__)


class Lamp:
    def __init__(self, watts):
        self.watts = watts

    def to_dict(self):
        return {"watts": self.watts}


LAMPS = {"hall": Lamp(60), "yard": Lamp(100)}
SHELF = [Lamp(5), Lamp(7)]


@bp.get("/lamps/<name>")
def lamp(name):
    found = LAMPS.get(name)
    if found is None:
        abort(404)
    return found.to_dict  # RSP207


@bp.get("/shelf/<int:place>")
def on_shelf(place):
    return SHELF[place].to_dict, 200  # RSP207


class Lamps(MethodView):
    def get(self, name):
        if not (found := LAMPS.get(name)):
            return {"error": "no such lamp"}, 404
        return found.to_dict  # RSP207

    def post(self, name):
        if name not in LAMPS:
            return {"error": "no such lamp"}, 404
        return LAMPS[name].to_dict()


bp.add_url_rule("/all/<name>", view_func=Lamps.as_view("all"))


@bp.get("/watts/<name>")
def watts(name):
    found = LAMPS.get(name)
    return "none" if found is None else str(found.watts)


app = Flask(__name__)
app.register_blueprint(bp)
# GET /lamps/hall -> TypeError: Lamp.to_dict() takes 1 positional argument but 3 were given The view...
# GET /lamps/none -> 404
# GET /shelf/0 -> TypeError: Lamp.to_dict() takes 1 positional argument but 3 were given The view...
# GET /all/hall -> TypeError: Lamp.to_dict() takes 1 positional argument but 3 were given The view...
# GET /all/none -> 404
# POST /all/hall -> 200, json: {"watts": 60}
# GET /watts/hall -> 200, body: 60
# GET /watts/none -> 200, body: none
