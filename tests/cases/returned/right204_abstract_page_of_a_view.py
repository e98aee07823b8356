"""A class view answers with an abstract method that is annotated with a response."""

from abc import ABC, abstractmethod
from flask import Flask, Response, make_response
from flask.views import MethodView

app = Flask(__name__)


class Page(MethodView, ABC):
    def get(self):
        return self.render()

    @abstractmethod
    def render(self) -> Response: ...


class Home(Page):
    def render(self) -> Response:
        return make_response("home")


app.add_url_rule("/", view_func=Home.as_view("home"))
# GET / -> 200, body: home
