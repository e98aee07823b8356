"""A static method annotated NoReturn calls the abort() of the project."""

import typing as t
from flask import Flask
from flask.views import View
from errors import abort


class Mixin:
    @staticmethod
    def not_here() -> t.NoReturn:
        abort(501)


class Base(View, Mixin):
    def dispatch_request(self, *args, **kwargs):
        return self.not_here()


app = Flask(__name__)
app.add_url_rule("/", view_func=Base.as_view("base"))
# GET / -> 501
