"""Truth values and measures, in a class view."""

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)


class Check(MethodView):
    def get(self):
        return make_response(True)  # RSP412

    def post(self):
        numbers = [1, 2]
        return make_response(sum(numbers) / len(numbers), 200)  # RSP412

    def put(self):
        return make_response(len("abc"))  # RSP412


app.add_url_rule("/", view_func=Check.as_view("check"))
# GET / -> TypeError: The view function did not return a valid response...
# POST / -> TypeError: The view function did not return a valid response...
# PUT / -> TypeError: The view function did not return a valid response...
