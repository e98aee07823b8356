"""Calls into other modules that never come back, under any name."""
from flask import Flask, request

from problems import Mixin, Stop, no_json, verify

app = Flask(__name__)


@app.get("/moved")
def moved():
    if request.args:
        return "args"
    no_json()


@app.get("/own")
def own():
    if request.args:
        return "number"
    else:
        Stop.now()


@app.get("/mixed")
def mixed():
    return Mixin().not_here()


@app.get("/verified")
def verified():
    verify(request.args.get("n"))
    if request.args["n"]:
        return "n"
    raise Stop


# GET /moved -> 404
# GET /own -> 409
# GET /mixed -> 501
# GET /verified -> 422
