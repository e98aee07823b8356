"""A view base class of the project that turns the pair round."""

from flask import Flask
from flask.views import View

app = Flask(__name__)


class Page(View):
    def dispatch_request(self):
        code, body = self.answer()
        return body, code

    def answer(self):
        return 200, "default"


class Teapot(Page):
    def answer(self):
        return 418, "teapot"


app.add_url_rule("/", view_func=Teapot.as_view("teapot"))
# GET / -> 418, body: teapot
