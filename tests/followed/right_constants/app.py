"""Statuses and bodies from a module of constants, all of them right."""
from flask import Flask, make_response

from codes import ERRORS, Status

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return ERRORS["missing"], Status.MISSING


@app.delete("/item")
def remove():
    return "", Status.EMPTY


@app.get("/item")
def show():
    response = make_response("item", Status.TEAPOT)
    return response


# GET /nothing -> 404, body: {"error":"missing"}
# DELETE /item -> 204
# GET /item -> 418
