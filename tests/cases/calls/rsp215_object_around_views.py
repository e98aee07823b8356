"""An object whose __call__ wraps views forgets to return what they give, and answers False."""

from functools import wraps
from flask import Blueprint, Flask, request

bp = Blueprint("notes", __name__)


class Scope:
    def __init__(self, name):
        self.name = name

    def __call__(self, view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.args.get("scope") != self.name:
                return False  # RSP206
            view(*args, **kwargs)  # RSP215

        return wrapper


class Allowed:
    def __init__(self, *names):
        self.names = names

    def __call__(self, view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.args.get("scope") not in self.names:
                return {"error": "not you"}, 403
            return view(*args, **kwargs)

        return wrapper


@bp.delete("/notes")
@Scope("notes")
def clear():
    return "", 204


@bp.get("/notes")
@Allowed("notes")
def notes():
    return "notes"


app = Flask(__name__)
app.register_blueprint(bp)
# DELETE /notes -> TypeError: The view function did not return a valid response. The return type must be...
# DELETE /notes?scope=notes -> TypeError: The view function for 'notes.clear' did not return a valid response...
# GET /notes -> 403
# GET /notes?scope=notes -> 200, body: notes
