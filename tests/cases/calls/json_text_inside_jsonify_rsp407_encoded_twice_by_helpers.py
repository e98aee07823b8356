"""A helper's JSON text inside jsonify(), and get_data() of another answer."""

from flask import Flask, json, jsonify
from flask.views import MethodView

app = Flask(__name__)


def as_text(rows):
    return json.dumps(rows, indent=2)


class Stock(MethodView):
    def get(self):
        return jsonify(as_text([1, 2]))  # RSP417

    def post(self):
        text = app.json.dumps({"a": 1})
        return jsonify(text), 201  # RSP417


app.add_url_rule("/stock", view_func=Stock.as_view("stock"))
# GET /stock -> 200, body: "[\n  1,\n  2\n]"
# POST /stock -> 201, body: "{\"a\": 1}"
