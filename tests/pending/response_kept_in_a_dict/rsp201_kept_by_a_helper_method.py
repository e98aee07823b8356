"""A method makes the response on self, the other sends a tuple that leaves its cookie out."""

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)


class Page(MethodView):
    def begin(self, text):
        self.answer = make_response(text)
        self.answer.headers["X-Page"] = "1"

    def get(self):
        self.begin("page")
        return "page", 200  # RSP201


app.add_url_rule("/page", view_func=Page.as_view("page"))
# GET /page -> 200, no X-Page, body: page
