"""The pair is kept whole and asked by index, in a class view with a method as helper."""

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class Order(MethodView):
    def read(self):
        if not request.is_json:
            return None, ({"error": "JSON is wanted"}, 415)
        return request.get_json(), None

    def post(self):
        result = self.read()
        if result[1] is not None:
            return result[1]
        return make_response(result[0], 201)


app.add_url_rule("/order", view_func=Order.as_view("order"))
# POST /order -> 415, body: {"error":"JSON is wanted"}
# POST /order json {"a": 1} -> 201, body: {"a":1}
