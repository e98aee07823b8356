"""Views whose last call is an abort() of webargs, flask-smorest or a project's module."""

from flask import Flask, jsonify, request
from flask.views import MethodView
from flask_smorest import abort as smorest_abort
from webargs.flaskparser import abort as webargs_abort
import problems
from problems import Stop, no_json

app = Flask(__name__)


@app.get("/moved")
def moved():
    data = request.get_json(silent=True)
    if data is not None:
        return jsonify(data)
    no_json()


@app.get("/webargs")
def by_webargs():
    try:
        return jsonify(n=int(request.args["n"]))
    except ValueError as error:
        webargs_abort(422, exc=error, messages={"n": ["not a number"]})


@app.get("/smorest")
def by_smorest():
    if request.args:
        return "some"
    smorest_abort(400, message="nothing given")


@app.get("/own")
def own():
    if request.args["n"].isdigit():
        return "number"
    else:
        Stop.now()


class Self(MethodView):
    def get(self):
        match request.args["n"]:
            case "1":
                return "one"
            case _:
                problems.no_json("only one")


app.add_url_rule("/self", view_func=Self.as_view("self"))
# GET /moved -> 404, body: {"error":"no JSON"}
# GET /webargs?n=x -> 422
# GET /smorest -> 400
# GET /own?n=x -> 409
# GET /self?n=x -> 404, body: {"error":"only one"}
