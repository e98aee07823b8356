"""A plain decorator sets a cookie: one view gives a response, a class view's method a dict."""

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)


def seen(view):
    def wrapper(*args, **kwargs):
        answer = view(*args, **kwargs)
        answer.set_cookie("seen", "1")  # RSP103
        return answer

    wrapper.__name__ = view.__name__
    return wrapper


class Lamp(MethodView):
    @seen
    def get(self):
        return make_response({"watts": 60})

    @seen
    def post(self):
        return {"watts": 60}


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# GET /lamp -> 200, Set-Cookie: seen=1; Path=/, body: {"watts":60}
# POST /lamp -> AttributeError: 'dict' object has no attribute 'set_cookie'
