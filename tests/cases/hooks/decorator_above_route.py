"""A wrapper above the route is never called by Flask."""
from functools import wraps

from flask import Flask, abort, make_response, session

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


@login_required  # RSP706
@app.route("/admin")
def admin():
    return "secret"


@no_store  # RSP706
@app.get("/balance")
def balance():
    return "7"


# GET /admin -> 200, body: secret
# GET /balance -> 200, no Cache-Control
