"""Functions that may give back None: hooks, teardowns, helpers, commands."""

from functools import wraps
from typing import Optional

from flask import Flask, after_this_request, g, make_response, request, session

app = Flask(__name__)


app.secret_key = "test"


@app.before_request
def start():
    if request.args.get("stop"):
        return "stopped", 503
    g.started = True


@app.teardown_request
def end(error=None):
    g.pop("started", None)


@app.teardown_appcontext
def close(error):
    return None


@app.context_processor
def values():
    return {"name": "x"}


def user() -> Optional[str]:
    if "user" in session:
        return session["user"]
    return None


def rendered(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        data = view(*args, **kwargs)
        if data is None:
            data = {}
        return make_response({"data": data})

    return wrapper


@app.get("/rendered")
@rendered
def page():
    if request.args:
        return {"args": len(request.args)}


@app.get("/user")
def who():
    name = user()
    return name if name is not None else "nobody"


@app.get("/empty")
def empty():
    return "", 204


@app.cli.command("init")
def init():
    print("made")


@app.get("/hook")
def hook():
    @after_this_request
    def add(response):
        response.headers["X-A"] = "1"
        return response

    return "x"


# GET /rendered -> 200, body: {"data":{}}
# GET /user -> 200, body: nobody
# GET /empty -> 204
# GET /hook -> 200, X-A: 1, body: x
# GET /user?stop=1 -> 503, body: stopped
