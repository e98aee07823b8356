"""Things that are no JSON in what jsonify() is given or a view returns."""

from functools import wraps

from flask import Blueprint, Flask, abort, jsonify, request
from flask.views import MethodView

app = Flask(__name__)
bp = Blueprint("bp", __name__)


class Lamp:
    def __init__(self, name):
        self.name = name


class OutOfStock(Exception):
    pass


@app.get("/error")
def error():
    try:
        return jsonify(n=int(request.args["n"]))
    except ValueError as failure:
        return jsonify(error=failure), 400  # RSP415


@app.get("/tags")
def tags():
    found = {"desk", "floor"}
    return {"tags": found}  # RSP415


class Names(MethodView):
    def get(self):
        names = set()
        for name in ("desk", "floor"):
            names.add(name)
        return jsonify({"names": names})  # RSP415


app.add_url_rule("/names", view_func=Names.as_view("names"))


def shouted(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)

    return wrapper


@bp.get("/image")
@shouted
def image():
    with open(__file__, "rb") as file:
        content = request.get_data() if file else b""
    return {"image": content}  # RSP415


def total():
    return 3


@app.get("/total")
def show_total():
    return jsonify(total=total)  # RSP415


@app.get("/keys")
def keys():
    prices = {"desk": 3, "floor": 5}
    return jsonify([prices.keys()])  # RSP415


@app.errorhandler(OutOfStock)
def out_of_stock(failure):
    return jsonify({"error": failure}), 409  # RSP415


@app.errorhandler(404)
def lost(failure):
    return {"error": {"code": 404, "detail": failure}}, 404  # RSP415


@app.get("/stock")
def stock():
    raise OutOfStock("no lamps")


@app.get("/lamp")
def lamp():
    found = Lamp("desk")
    return jsonify(found)  # RSP415


@app.get("/squares")
def squares():
    return jsonify(squares=(n * n for n in range(3)))  # RSP415


app.register_blueprint(bp)


# GET /error?n=x -> TypeError: Object of type ValueError is not JSON serializable
# GET /tags -> TypeError: Object of type set is not JSON serializable
# GET /names -> TypeError: Object of type set is not JSON serializable
# GET /image -> TypeError: Object of type bytes is not JSON serializable
# GET /total -> TypeError: Object of type function is not JSON serializable
# GET /keys -> TypeError: Object of type dict_keys is not JSON serializable
# GET /stock -> TypeError: Object of type OutOfStock is not JSON serializable
# GET /nowhere -> TypeError: Object of type NotFound is not JSON serializable
# GET /lamp -> TypeError: Object of type Lamp is not JSON serializable
# GET /squares -> TypeError: Object of type generator is not JSON serializable
