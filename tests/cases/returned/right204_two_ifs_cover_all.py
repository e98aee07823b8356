"""Two ifs whose conditions together cover every case."""

from types import SimpleNamespace
from flask import Flask, abort, request

app = Flask(__name__)
PEOPLE = {"ada": 1}


def current():
    known = request.args.get("me", type=int)
    return SimpleNamespace(is_anonymous=known is None, id=known)


@app.get("/<name>/")
def page(name):
    person = PEOPLE.get(name)
    me = current()
    if person is None:
        abort(404)
    if me.is_anonymous or person != me.id:
        return "public"
    if not me.is_anonymous and person == me.id:
        return "own"


# GET /ada/ -> 200, body: public
# GET /ada/?me=1 -> 200, body: own
# GET /ada/?me=2 -> 200, body: public
# GET /bob/ -> 404
