"""A header that may stand only once, set and then added: in hooks, loops, classes, helpers, try."""

from flask import Blueprint, Flask, Response, jsonify, make_response, request
from flask.views import MethodView

bp = Blueprint("bp", __name__)
ORIGIN = "https://a.example"


@bp.get("/prices")
def prices():
    response = jsonify(lamp=30)
    response.headers["Access-Control-Allow-Origin"] = ORIGIN
    response.headers.add("Access-Control-Allow-Origin", "https://b.example")  # RSP509
    return response


class Stock(MethodView):
    def get(self):
        response = make_response("stock")
        response.headers.add("ETag", '"1"')
        response.headers.add("ETag", '"2"')  # RSP509
        return response


def shared(response):
    response.headers.set("Access-Control-Allow-Credentials", "true")
    return response


@bp.get("/helper")
def helper():
    response = shared(make_response("helper"))
    response.headers.add("Access-Control-Allow-Credentials", "true")  # RSP509
    return response


@bp.get("/try")
def tried():
    response = Response("tried", 503, {"Retry-After": "60"})
    response.headers["retry-after"] = "90"
    try:
        response.headers.add("Retry-After", str(int(request.args["n"])))  # RSP509
    except (KeyError, ValueError):
        response.headers["X-Retry"] = "no"
    return response


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    app.add_url_rule("/stock", view_func=Stock.as_view("stock"))

    @app.after_request
    def aged(response):
        response.headers["Age"] = "1"
        if request.path == "/stock":
            response.headers.add("Age", "2")  # RSP509
        return response

    return app


# GET /prices -> 200, Access-Control-Allow-Origin: https://a.example
# GET /prices -> 200, Access-Control-Allow-Origin: https://b.example
# GET /stock -> 200, ETag: "1", ETag: "2", Age: 1, Age: 2
# GET /helper -> 200, Access-Control-Allow-Credentials: true
# GET /try?n=5 -> 503, Retry-After: 90, Retry-After: 5
