"""A helper two imports away raises the project's exception on all paths."""

from flask import Blueprint, Flask
from shop import refuse
from shop.errors import ShopError

lamps = Blueprint("lamps", __name__)
SHELF = {"hall": 60}


@lamps.get("/lamps/<name>")
def lamp(name):
    if name in SHELF:
        return {"watts": SHELF[name]}
    refuse("no such lamp", 404)


@lamps.errorhandler(ShopError)
def shown(error):
    return {"error": error.text}, error.status


app = Flask(__name__)
app.register_blueprint(lamps)
# GET /lamps/hall -> 200, body: {"watts":60}
# GET /lamps/attic -> 404, body: {"error":"no such lamp"}
