"""An empty tuple is no answer, in a class view's branch."""

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Rows(MethodView):
    def get(self):
        if "n" not in request.args:
            return ()  # RSP403
        return request.args["n"], 200


app.add_url_rule("/rows", view_func=Rows.as_view("rows"))
# GET /rows -> TypeError: The view function did not return a valid response tuple...
# GET /rows?n=1 -> 200, body: 1
