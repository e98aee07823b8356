"""A wrapper's own answers are judged as a view's: body with 204, swapped tuple, a number."""

from functools import wraps
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def key_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "key" not in request.args:
            return 403, "no key"  # RSP402
        if "empty" in request.args:
            return {"empty": True}, 204  # RSP306
        return view(*args, **kwargs)

    return wrapper


class Lamp(MethodView):
    decorators = [key_required]

    def get(self):
        return "lamp"


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))


@app.get("/door")
@key_required
def door():
    return "door"


# GET /lamp -> TypeError: The view function did not return a valid response. The return type must be...
# GET /lamp?key=1&empty=1 -> 204
# GET /door?key=1 -> 200, body: door
