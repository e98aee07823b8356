"""Texts of Flask-Babel's gettext(), and of gettext in Python's library, as the error."""

import gettext
from flask import Flask, request
from flask.views import MethodView
from flask_babel import Babel
from flask_babel import gettext as _

app = Flask(__name__)
Babel(app)


class Grid(MethodView):
    def get(self):
        if "n" not in request.args:
            return {"error": _("n is missing")}, 400
        if not request.args["n"].isdigit():
            return {"error": _("n is no number")}  # RSP310
        return {"n": request.args["n"]}


app.add_url_rule("/grid", view_func=Grid.as_view("grid"))


@app.get("/door")
def door():
    if "n" not in request.args:
        return {"problem": 1, "error": gettext.gettext("n is missing")}, 400
    return {"problem": 1, "error": gettext.gettext("door")}  # RSP310


# GET /grid -> 400, body: {"error":"n is missing"}
# GET /grid?n=x -> 200, body: {"error":"n is no number"}
# GET /door -> 400, body: {"error":"n is missing","problem":1}
# GET /door?n=x -> 200, body: {"error":"door","problem":1}
