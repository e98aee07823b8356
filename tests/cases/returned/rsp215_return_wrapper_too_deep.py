"""`return wrapper` is indented once too often, so the decorator returns None."""
from functools import wraps

from flask import Flask, abort, request

app = Flask(__name__)


def by_key(view):  # RSP215
    @wraps(view)
    def wrapper(*args, **kwargs):
        if request.args.get("key") != "abc":
            abort(403)
        return view(*args, **kwargs)
        return wrapper


@app.get("/secret")
@by_key
def secret():
    return "secret"


# IMPORT -> AssertionError: expected view func if endpoint is not provided.
# SAYS RSP215 with: indent line 15 like 'def wrapper'
