"""A response kept in a dict or on self is customised, and something else is returned."""

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)


@app.get("/kept")
def kept():
    parts = {"text": "hello"}
    parts["answer"] = make_response(parts["text"])
    parts["answer"].headers["X-Kept"] = "1"
    return parts["text"]  # RSP201


class Page(MethodView):
    def get(self):
        self.answer = make_response("hello")
        self.answer.set_cookie("seen", "1")
        return "hello"  # RSP201


app.add_url_rule("/page", view_func=Page.as_view("page"))
# GET /kept -> 200, no X-Kept, body: hello
# GET /page -> 200, no Set-Cookie, body: hello
