"""A wrapper sets a cookie on a response and returns the view's answer, which is text on one way."""

from functools import wraps

from flask import Flask, make_response, request

app = Flask(__name__)


def tracked(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        result = view(*args, **kwargs)
        response = make_response(result)
        if "id" not in request.cookies:
            response.set_cookie("id", "7")
        return result  # RSP215

    return wrapper


def counted(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        result = view(*args, **kwargs)
        response = make_response(result)
        response.headers["X-Count"] = "1"
        return result

    return wrapper


@app.get("/notes/<int:number>")
@tracked
def note(number):
    notes = request.get_json(silent=True) or {}
    if number > 3:
        return "no such note", 404
    return notes.get("text")


@app.get("/pages/<int:number>")
@counted
def page(number):
    return make_response("page", 200 + number)


# GET /notes/4 -> 404, no Set-Cookie
# GET /pages/2 -> 202, X-Count: 1
