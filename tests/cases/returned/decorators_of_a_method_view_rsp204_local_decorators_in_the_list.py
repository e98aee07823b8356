"""The list holds a local wrapper and a limiter's method; the base class has one, too."""

from functools import wraps
from flask import Flask, request
from flask.views import MethodView, View
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)
limiter = Limiter(get_remote_address, app=app)


def audited(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        app.logger.debug("asked")
        return view(*args, **kwargs)

    return wrapper


class Base(MethodView):
    decorators = [audited, limiter.limit("9 per minute")]


class Lamp(Base):
    def get(self, name):  # RSP204
        if name == "hall":
            return "on"


class Page(View):
    decorators = (audited,)

    def dispatch_request(self):
        return len(request.args)  # RSP206


app.add_url_rule("/lamps/<name>", view_func=Lamp.as_view("lamp"))
app.add_url_rule("/page", view_func=Page.as_view("page"))
# GET /lamps/hall -> 200, body: on
# GET /lamps/attic -> TypeError: The view function for 'lamp' did not return a valid response. The function...
# GET /page -> TypeError: The view function did not return a valid response. The return type must be...
