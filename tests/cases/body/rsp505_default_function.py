"""json.dumps(..., default=str) and an encoder in a helper: jsonify() would raise or give another text."""

import json
from decimal import Decimal
from pathlib import Path
from flask import Flask, Response
from flask.views import MethodView

app = Flask(__name__)


# SAYS RSP505 without: jsonify(
# SAYS RSP505 with: application/json
class Paths(MethodView):
    def get(self):
        return json.dumps({"path": Path("a")}, default=str)  # RSP505

    def post(self):
        text = json.dumps({"price": Decimal("1.50")}, default=lambda value: float(value))
        return Response(text)  # RSP505


app.add_url_rule("/paths", view_func=Paths.as_view("paths"))
# GET /paths -> 200, Content-Type: text/html; charset=utf-8, body: {"path": "a"}
# POST /paths -> 200, Content-Type: text/html; charset=utf-8, body: {"price": 1.5}
