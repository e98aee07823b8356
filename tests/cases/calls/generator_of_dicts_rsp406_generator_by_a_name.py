"""The generator of dicts or numbers has a name, in a class view."""

from flask import Flask, Response
from flask.views import MethodView

app = Flask(__name__)


# SAYS RSP406 without: write jsonify((
class Rows(MethodView):
    def get(self):
        rows = ({"n": n} for n in range(3))
        return Response(rows)  # RSP406

    def post(self):
        return Response(n for n in range(3))  # RSP406


app.add_url_rule("/rows", view_func=Rows.as_view("rows"))
# GET /rows -> TypeError: sequence item 0: expected a bytes-like object, dict found
# POST /rows -> TypeError: sequence item 0: expected a bytes-like object, int found
