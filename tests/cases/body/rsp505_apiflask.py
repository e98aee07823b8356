"""JSON text of an APIFlask view and of a class view of flask-smorest."""

import json
from apiflask import APIFlask
from flask import Response
from flask.views import MethodView
from flask_smorest import Blueprint

app = APIFlask(__name__)
bp = Blueprint("doors", __name__)


@app.get("/lamps")
def lamps():
    return Response(json.dumps([1, 2]))  # RSP505


@bp.route("/doors")
class Doors(MethodView):
    def get(self):
        return json.dumps([3])  # RSP505


app.register_blueprint(bp)
# GET /lamps -> 200, Content-Type: text/html; charset=utf-8, body: [1, 2]
# GET /doors -> 200, Content-Type: text/html; charset=utf-8, body: [3]
