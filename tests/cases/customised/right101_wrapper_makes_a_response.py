"""The decorators pass what the view returns through make_response(), or ask what it is."""

from functools import wraps
from flask import Flask, Response, make_response

app = Flask(__name__)


def no_store(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        answer = make_response(view(*args, **kwargs))
        answer.headers["Cache-Control"] = "no-store"
        return answer

    return wrapper


def marked(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        answer = view(*args, **kwargs)
        if isinstance(answer, Response):
            answer.headers["X-Marked"] = "1"
        return answer

    return wrapper


@app.get("/page")
@no_store
@marked
def page():
    return "page"


@app.get("/made")
@marked
def made():
    return make_response("made")


# GET /page -> 200, Cache-Control: no-store, no X-Marked, body: page
# GET /made -> 200, X-Marked: 1, body: made
