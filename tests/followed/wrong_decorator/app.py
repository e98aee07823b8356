"""A decorator of another module hands on what the view returns: one path returns nothing."""
from flask import Flask, request

from guards import audited

app = Flask(__name__)


@app.post("/house")
@audited
def house():
    if "id" not in request.form:
        return  # RSP204
    return {"saved": True}


@app.get("/count")
@audited
def count():
    return 3  # RSP206


# POST /house form id=1 -> 200
# POST /house -> TypeError: The view function for 'house' did not return a valid response. The function either returned None or ended without a return statement.
# GET /count -> TypeError: The view function did not return a valid response. The return type must be a string, dict, list, tuple with headers or status, Response instance, or WSGI callable, but it was a int.
