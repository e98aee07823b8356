"""A decorator stands both above and below the route: the one above does nothing."""

from functools import wraps

from flask import Flask, abort, request

app = Flask(__name__)


def key_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if request.headers.get("X-Key") != "abc":
            abort(401)
        return view(*args, **kwargs)

    return wrapper


@key_required  # RSP706
@app.get("/secret")
@key_required
def secret():
    return "Secret"


# SAYS RSP706 with: remove this one
# SAYS RSP706 without: move it below
# GET /secret -> 401
# GET /secret with X-Key: abc -> 200, body: Secret
