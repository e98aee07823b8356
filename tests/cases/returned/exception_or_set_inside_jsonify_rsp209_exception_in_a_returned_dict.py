"""The same in a dict that is returned, in keywords of jsonify(), in a list and an error handler."""

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


class Lamp(MethodView):
    def get(self):
        try:
            return {"watts": int("x")}
        except ValueError as problem:
            return {"problem": problem}, 400  # RSP415

    def post(self):
        names = {"hall", "attic"}
        return jsonify(names=names)  # RSP415


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))


@app.errorhandler(404)
def missing(error):
    return jsonify(error=error), 404  # RSP415


@app.get("/list")
def listed():
    return [{"a", "b"}]  # RSP415


# GET /lamp -> TypeError: Object of type ValueError is not JSON serializable
# POST /lamp -> TypeError: Object of type set is not JSON serializable
# GET /nothing -> TypeError: Object of type NotFound is not JSON serializable
# GET /list -> TypeError: Object of type set is not JSON serializable
