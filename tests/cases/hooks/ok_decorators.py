"""Wrappers below the route, in `decorators`, and around as_view are called."""
from functools import wraps

from flask import Flask, abort, make_response, session
from flask.views import MethodView

app = Flask(__name__)
app.secret_key = "for the test"


def login_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "user" not in session:
            abort(401)
        return view(*args, **kwargs)

    return wrapper


def no_store(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        response = make_response(view(*args, **kwargs))
        response.headers["Cache-Control"] = "no-store"
        return response

    return wrapper


@app.route("/admin")
@login_required
@no_store
def admin():
    return "secret"


@app.route("/one")
@app.route("/two")
@no_store
def twice():
    return "x"


class Users(MethodView):
    decorators = [login_required]

    def get(self):
        return "users"


class Logs(MethodView):
    @login_required
    def get(self):
        return "logs"


app.add_url_rule("/users", view_func=Users.as_view("users"))
app.add_url_rule("/logs", view_func=Logs.as_view("logs"))
app.add_url_rule("/more", view_func=no_store(Users.as_view("more")))

# GET /admin -> 401
# GET /one -> 200, Cache-Control: no-store
# GET /two -> 200, Cache-Control: no-store
# GET /users -> 401
# GET /logs -> 401
# GET /more -> 401
