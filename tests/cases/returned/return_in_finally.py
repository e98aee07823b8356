"""A return, break or continue in finally that takes the place of an answer given before."""

from functools import wraps

from flask import Blueprint, Flask, abort, jsonify, make_response, redirect, request
from flask.views import MethodView

bp = Blueprint("prices", __name__)
LOG = []


@bp.get("/price")
def price():
    result = {"price": None}
    try:
        result["price"] = 2 * int(request.args["n"])
    except ValueError as error:
        return jsonify(error=str(error)), 400  # RSP216
    finally:
        LOG.append(request.full_path)
        return jsonify(result)  # RSP216


@bp.get("/stock")
def stock():
    try:
        count = int(request.args.get("n", "x"))
        return {"count": count}  # RSP216
    except ValueError:
        abort(400)
    finally:
        return "nothing"  # RSP216


class Orders(MethodView):
    def post(self):
        try:
            if not request.args:
                return redirect("/price")  # RSP216
            answer = make_response("saved", 201)
        except KeyError:
            answer = make_response("no", 400)
        finally:
            answer = make_response("done")
            return answer  # RSP216


def answered(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        try:
            return make_response(view(*args, **kwargs))  # RSP216
        finally:
            return make_response("always", 503)  # RSP216

    return wrapper


@bp.get("/wrapped")
@answered
def wrapped():
    return "never seen"


@bp.get("/loop")
def loop():
    for name in ("a", "b"):
        try:
            return jsonify(found=name)  # RSP216
        finally:
            break  # RSP216
    return jsonify(found=None), 404


@bp.get("/again")
def again():
    for name in ("a", "b"):
        try:
            if name in request.args:
                return f"found {name}"  # RSP216
        finally:
            continue  # RSP216
    return "not found", 404


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    app.add_url_rule("/orders", view_func=Orders.as_view("orders"))

    @app.errorhandler(403)
    def forbidden(error):
        try:
            return jsonify(error=error.description), error.code  # RSP216
        finally:
            return "forbidden", 403  # RSP216

    @app.get("/secret")
    def secret():
        abort(403)

    return app


# GET /price?n=x -> 200, body: {"price":null}
# GET /price?n=3 -> 200, body: {"price":6}
# GET /stock?n=3 -> 200, body: nothing
# GET /stock -> 200, body: nothing
# POST /orders -> 200, body: done
# GET /wrapped -> 503, body: always
# GET /loop -> 404, body: {"found":null}
# GET /again?a=1 -> 404, body: not found
# GET /secret -> 403, body: forbidden
