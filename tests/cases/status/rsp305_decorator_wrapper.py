"""A login_required of the module answers redirect and 401."""

from functools import wraps

from flask import Flask, redirect, request

app = Flask(__name__)


def login_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "user" not in request.cookies:
            return redirect("/login"), 401  # RSP305
        return view(*args, **kwargs)

    return wrapper


@app.get("/me")
@login_required
def me():
    return "me"


# GET /me -> 401, Location: /login [Flask >= 2.2]
