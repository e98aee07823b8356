"""A chained comparison with `in` and `is`, and a second condition, in a class view."""

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Size(MethodView):
    def get(self):  # RSP204
        n = request.args.get("n", 0, type=int)
        limits = (3, 9)
        if limits[0] <= n <= limits[1]:
            return "inside"
        if n == 10:
            return "beside"
        if limits[1] != n in (11, 12):
            return "outside"


app.add_url_rule("/size", view_func=Size.as_view("size"))
# GET /size?n=5 -> 200, body: inside
# GET /size?n=11 -> 200, body: outside
# GET /size?n=99 -> TypeError: The view function for 'size' did not return a valid response. The function...
