"""Below the route the same decorator leaves None for Flask to register."""

from functools import wraps
from flask import Flask, abort, session

app = Flask(__name__)


def members_only(view):  # RSP215
    @wraps(view)
    def guarded(*args, **kwargs):
        if "member" not in session:
            return abort(401)
        return view(*args, **kwargs)


@app.get("/papers")
@members_only
def papers():
    return "secret"


# IMPORT -> AssertionError: expected view func if endpoint is not provided.
