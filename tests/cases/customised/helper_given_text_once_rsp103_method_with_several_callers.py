"""A method of a base view sets a cookie: given a response by one, a dict by the other."""

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


class Base(MethodView):
    def seen(self, answer):
        answer.set_cookie("seen", "1")  # RSP103
        return answer


class Lamp(Base):
    def get(self):
        return self.seen(jsonify(watts=60))

    def post(self):
        return self.seen({"watts": 60})


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# GET /lamp -> 200, Set-Cookie: seen=1; Path=/, body: {"watts":60}
# POST /lamp -> AttributeError: 'dict' object has no attribute 'set_cookie'
