"""Numbers and flags from a match, a walrus, a conversion and a method."""
import decimal

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


@app.route("/match")
def matched():
    match request.args.get("size"):
        case "s":
            size = 1
        case "l":
            size = 3
        case _:
            size = 2
    resp = make_response("x")
    resp.set_cookie("size", size)  # RSP602
    return resp


@app.route("/walrus")
def walrus():
    resp = make_response("x")
    if (seen := int(request.cookies.get("seen", "0"))) < 3:
        resp.set_cookie("seen", seen + 1)  # RSP602
    return resp


@app.route("/price")
def price():
    resp = make_response("x")
    resp.set_cookie("price", decimal.Decimal("9.90"))  # RSP602
    return resp


class Basket(MethodView):
    def total(self):
        return sum([1, 2, 3])

    def ready(self):
        return not request.args

    def get(self):
        resp = make_response("x")
        resp.set_cookie("total", self.total())  # RSP602
        return resp

    def post(self):
        resp = make_response("x")
        resp.set_cookie("ready", self.ready())  # RSP602
        return resp


app.add_url_rule("/basket", view_func=Basket.as_view("basket"))

# GET /match?size=l -> TypeError: ...
# GET /walrus -> TypeError: ...
# GET /price -> TypeError: ...
# GET /basket -> TypeError: ...
# POST /basket -> TypeError: ...
