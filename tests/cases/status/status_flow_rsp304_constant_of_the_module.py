"""A word as the status by a constant, a dict, an Enum and an argument of a helper."""

from enum import Enum
from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)
FAILED = "failed"
WORDS = {"bad": "bad request"}


class Word(str, Enum):
    GONE = "gone"


def answer(text, status):
    return make_response(text, status)  # RSP304


class Lamp(MethodView):
    def get(self):
        return "lamp", FAILED  # RSP304

    def post(self):
        return "lamp", WORDS["bad"]  # RSP304

    def put(self):
        return answer("lamp", "failed")

    def delete(self):
        return "lamp", Word.GONE.value  # RSP304


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# GET /lamp -> 0 failed, body: lamp
# POST /lamp -> 0 bad request, body: lamp
# PUT /lamp -> 0 failed, body: lamp
# DELETE /lamp -> 0 gone, body: lamp
