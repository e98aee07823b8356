"""A wrapper answers False or an error it caught, in place of a view, a class view and a handler."""

from functools import wraps
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def with_role(role):
    def around(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.args.get("role") != role:
                return False  # RSP206
            return view(*args, **kwargs)

        return wrapper

    return around


def safely(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        try:
            return view(*args, **kwargs)
        except ValueError as error:
            return error, 400  # RSP206

    return wrapper


@app.get("/papers")
@with_role("admin")
def papers():
    return "papers"


class Lamp(MethodView):
    decorators = [safely]

    def get(self):
        return {"n": int(request.args["n"])}


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))


# GET /papers -> TypeError: The view function did not return a valid response. The return...
# GET /papers?role=admin -> 200, body: papers
# GET /lamp?n=1 -> 200, json: {"n": 1}
# GET /lamp?n=x -> TypeError: The view function did not return a valid response. The return...
