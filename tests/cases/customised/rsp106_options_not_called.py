"""make_default_options_response is kept without its parentheses."""

from flask import Flask, current_app
from flask.views import MethodView

app = Flask(__name__)


class Lamp(MethodView):
    def patch(self):
        response = current_app.make_default_options_response
        response.headers["Access-Control-Max-Age"] = "600"  # RSP106
        return response

    def get(self):
        response = current_app.make_default_options_response()
        response.headers["Access-Control-Max-Age"] = "600"
        return response


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# PATCH /lamp -> AttributeError: 'function' object has no attribute 'headers'
# GET /lamp -> 200, Access-Control-Max-Age: 600
