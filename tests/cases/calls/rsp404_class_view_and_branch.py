"""A class view that picks the type by the query."""

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Export(MethodView):
    def get(self):
        if request.args.get("as") == "csv":
            kind = "text/csv"
            return "a,b", 200, kind  # RSP404
        return jsonify(a="b"), 200, {"X-Kind": "json"}


app.add_url_rule("/export", view_func=Export.as_view("export"))
# GET /export?as=csv -> ValueError: not enough values to unpack...
# GET /export -> 200, body: {"a":"b"}
