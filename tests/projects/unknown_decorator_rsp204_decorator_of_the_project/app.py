"""A decorator of another module of the project that hands on what the view returns."""

from flask import Flask, request
from guards import audited

app = Flask(__name__)


@app.post("/house")
@audited
def house():
    if "id" not in request.form:
        return  # RSP204
    return {"saved": True}


@app.get("/stats")
@audited
def stats():
    try:
        raise OSError("no socket")
    except Exception as error:
        return error  # RSP206


# POST /house -> TypeError: The view function for 'house' did not return a valid response. The functio...
# GET /stats -> TypeError: The view function did not return a valid response. The return type must be...
