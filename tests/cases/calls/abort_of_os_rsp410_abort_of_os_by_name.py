"""os.abort() and an alias of it with a code, in a class view, a helper and a hook."""

import os
from os import abort as stop
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def refuse(code):
    stop(code)  # RSP410


class Lamp(MethodView):
    def get(self):
        if request.args:
            os.abort(404)  # RSP410
        return "lamp"


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))


@app.before_request
def first():
    if "key" in request.args:
        refuse(403)


# GET /lamp -> 200, body: lamp
# GET /lamp?n=1 -> TypeError: posix.abort() takes no arguments (1 given)
# GET /lamp?key=1 -> TypeError: posix.abort() takes no arguments (1 given)
