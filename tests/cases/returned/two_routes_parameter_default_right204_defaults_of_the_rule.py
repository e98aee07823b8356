"""A rule's defaults fill the parameter that the other rule takes from the path, in a class view."""

from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class Page(MethodView):
    def get(self, number):
        if number:
            return {"page": number}

    def post(self, number=None):
        return {"new": True}, 201


app.add_url_rule("/pages", defaults={"number": 1}, view_func=Page.as_view("first"), methods=["GET"])
app.add_url_rule("/pages/<number>", view_func=Page.as_view("page"))
# GET /pages -> 200, body: {"page":1}
# GET /pages/3 -> 200, body: {"page":"3"}
# POST /pages/3 -> 201, body: {"new":true}
