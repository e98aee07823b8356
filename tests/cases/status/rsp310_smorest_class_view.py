"""A class view of a flask-smorest blueprint: one error without its status."""

from flask import Flask, request
from flask.views import MethodView
from flask_smorest import Blueprint

bp = Blueprint("lamps", __name__)


@bp.route("/lamps")
class Lamps(MethodView):
    def get(self):
        if "n" not in request.args:
            return {"error": "n is missing"}, 400
        return {"n": request.args["n"]}

    def post(self):
        if "n" not in request.args:
            return {"error": "n is missing"}  # RSP310
        return {"n": request.args["n"]}, 201


app = Flask(__name__)
app.register_blueprint(bp)
# GET /lamps -> 400, body: {"error":"n is missing"}
# POST /lamps -> 200, body: {"error":"n is missing"}
