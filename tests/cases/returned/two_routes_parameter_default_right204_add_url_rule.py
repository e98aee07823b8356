"""Two add_url_rule() with methods of their own: which parameter is filled follows the method."""

from flask import Flask, request

app = Flask(__name__)


def lamp(name=None):
    if request.method == "POST":
        return {"added": request.form.get("name")}, 201
    if name is not None:
        return {"name": name}


app.add_url_rule("/lamps", view_func=lamp, methods=["POST"])
app.add_url_rule("/lamps/<name>", view_func=lamp, methods=["GET"])
# POST /lamps -> 201, body: {"added":null}
# GET /lamps/hall -> 200, body: {"name":"hall"}
