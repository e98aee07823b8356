"""Handlers that pass the error on, change it or end with another one."""

from flask import Flask, abort

app = Flask(__name__)
from werkzeug.exceptions import HTTPException, InternalServerError


@app.errorhandler(HTTPException)
def http_error(e):
    if e.code == 405:
        return e
    if e.code == 404:
        response = e.get_response()
        response.data = "custom"
        return response
    raise e  # RSP314


@app.errorhandler(ZeroDivisionError)
def division(e):
    return InternalServerError("division by zero")


@app.errorhandler(KeyError)
def key(e):
    abort(400)  # RSP314


@app.get("/div")
def div():
    return str(1 // 0)


@app.get("/key")
def missing_key():
    return {}["a"]


# GET /x -> 404, body: custom
# POST /static/x -> 405
# GET /div -> 500
