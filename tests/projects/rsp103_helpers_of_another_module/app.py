"""Helpers of another module get what they can't use: the call that hands it over is reported."""

from flask import Flask, jsonify, make_response
from flask.views import MethodView
from web import replies
from web.replies import Marks, cached

app = Flask(__name__)
marks = Marks()


@app.get("/right")
def right():
    return cached(jsonify(a=1), 60)


@app.get("/dict")
def as_dict():
    return cached({"a": 1}, 60)  # RSP103


class Lamp(MethodView):
    def get(self):
        pair = "lamp", 203
        return marks.put(pair, "lamp")  # RSP102

    def post(self):
        return marks.put(make_response("lamp"), "lamp")

    def put(self):
        return replies.with_status("lamp", "Created")  # RSP304

    def patch(self):
        return replies.sent("lamp", status=203)


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# SAYS RSP103 with: on line 5 of web/replies.py
# GET /right -> 200, Cache-Control: max-age=60
# GET /dict -> AttributeError: 'dict' object has no attribute 'cache_control'
# GET /lamp -> AttributeError: 'tuple' object has no attribute 'set_cookie'
# POST /lamp -> 200, body: lamp
# PUT /lamp -> 0 Created, body: lamp
# PATCH /lamp -> 203, body: lamp
