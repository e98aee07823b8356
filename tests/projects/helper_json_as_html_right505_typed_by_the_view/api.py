"""A helper whose answers get their type where they are used, in another module."""

from flask import Flask, request
from helpers import problem

app = Flask(__name__)


@app.get("/lamps")
def lamps():
    if "n" in request.args:
        return {"lamps": 3}
    response = problem("n is missing")
    response.mimetype = "application/problem+json"
    return response


# GET /lamps?n=1 -> 200, body: {"lamps":3}
# GET /lamps -> 400, Content-Type: application/problem+json
