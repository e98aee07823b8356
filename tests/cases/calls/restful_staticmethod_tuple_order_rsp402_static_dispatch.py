"""A static dispatch_request() of a View, and a static method of a base class."""

from flask import Flask
from flask.views import MethodView, View

app = Flask(__name__)


class Page(View):
    @staticmethod
    def dispatch_request():
        return 404, "no page"  # RSP402


class Base(MethodView):
    @staticmethod
    def get():
        return 3.5  # RSP206


class Lamp(Base):
    pass


app.add_url_rule("/page", view_func=Page.as_view("page"))
app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# GET /page -> TypeError: The view function did not return a valid response. The return type must be...
# GET /lamp -> TypeError: The view function did not return a valid response. The return type must be...
