"""Dicts as header values in make_response(), in a tuple of two, and by a name."""

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)
EVENT = {"saved": True}


class Lamp(MethodView):
    def get(self):
        return make_response("lamp", 200, {"HX-Trigger": EVENT})  # RSP503

    def post(self):
        return "lamp", {"HX-Trigger": EVENT}  # RSP503

    def put(self):
        headers = {"X-Kinds": {"a": 1}}
        return "lamp", 200, headers  # RSP503


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# GET /lamp -> 200, HX-Trigger: {'saved': True}, body: lamp
# POST /lamp -> 200, HX-Trigger: {'saved': True}, body: lamp
# PUT /lamp -> 200, X-Kinds: {'a': 1}, body: lamp
