"""Static and class methods of another module make answers that nobody uses, in a class view."""

from flask import Flask, request
from flask.views import MethodView
from answers import Answers

app = Flask(__name__)


class Lamp(MethodView):
    def get(self):
        if not request.args:
            Answers.bad("n is missing")  # RSP202
        return "lamp"

    def post(self):
        if not request.form:
            Answers().gone()  # RSP202
        return "lamp", 201


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# GET /lamp -> 200, body: lamp
# POST /lamp -> 201, body: lamp
