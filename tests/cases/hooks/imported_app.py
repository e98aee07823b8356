"""Hooks and views of a module that imports its app from the project."""
import json

from flask import make_response

from shop_project import app


@app.after_request
def stamp(response):  # RSP701
    response.headers["X-A"] = "1"


@app.before_request
def gate():
    return True  # RSP704


@app.errorhandler(404)
def missing():  # RSP703
    return "missing", 404


@app.route("/rows")
def rows():
    return json.dumps([1])  # RSP505


@app.route("/login")
def login():
    response = make_response("x")
    response.headers = {"X-A": "1"}  # RSP501
    response.status_code = 201
    return response


# IMPORT -> ModuleNotFoundError: No module named 'shop_project'
