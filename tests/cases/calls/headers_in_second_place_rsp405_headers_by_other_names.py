"""A name, a Headers object and a list of pairs in the status's place, of several constructors."""

from flask import Flask, Response, current_app
from flask.views import MethodView
from werkzeug.datastructures import Headers

app = Flask(__name__)
HEADERS = {"X-Feed": "1"}


class Feed(MethodView):
    def get(self):
        return Response("a", HEADERS)  # RSP405

    def post(self):
        return current_app.response_class("b", Headers([("X-Feed", "1")]))  # RSP405

    def put(self):
        return Response("c", [("X-Feed", "1")])  # RSP405

    def delete(self):
        return Response("d", status={"X-Feed": "1"})  # RSP405


app.add_url_rule("/feed", view_func=Feed.as_view("feed"))
# GET /feed -> AttributeError: 'dict' object has no attribute 'strip'
# POST /feed -> AttributeError: 'Headers' object has no attribute 'strip'
# PUT /feed -> AttributeError: 'list' object has no attribute 'strip'
# DELETE /feed -> AttributeError: 'dict' object has no attribute 'strip'
