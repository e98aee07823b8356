"""A decorator on the class of a view makes it a function, and as_view is gone."""
from functools import wraps

from flask import Flask, abort, session
from flask.views import MethodView

app = Flask(__name__)


def login_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "user" not in session:
            abort(401)
        return view(*args, **kwargs)

    return wrapper


@login_required  # RSP706
class Admin(MethodView):
    def get(self):
        return "secret"


app.add_url_rule("/admin", view_func=Admin.as_view("admin"))

# IMPORT -> AttributeError: 'function' object has no attribute 'as_view'
