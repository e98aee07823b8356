"""The same tuple is right in Flask's own class views."""

from flask import Flask, jsonify, make_response
from flask.views import MethodView

app = Flask(__name__)


class Items(MethodView):
    def post(self):
        return jsonify(id=1), 201

    def get(self):
        return make_response("x"), 202, {"X-A": "1"}


app.add_url_rule("/items", view_func=Items.as_view("items"))
# POST /items -> 201, body: {"id":1}
# GET /items -> 202, body: x
