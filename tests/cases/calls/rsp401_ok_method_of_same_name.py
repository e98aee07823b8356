"""A method called make_response, reached through self."""

from flask import Flask, Response
from flask.views import MethodView

app = Flask(__name__)


class Base(MethodView):
    def make_response(self, body, status=200, **extra):
        return Response(body, status=status, **extra)


class Page(Base):
    def get(self):
        return self.make_response("x", status=202, mimetype="text/plain")


app.add_url_rule("/", view_func=Page.as_view("page"))
# GET / -> 202, Content-Type: text/plain; charset=utf-8, body: x
