"""A list of dicts: there jsonify() is the cure."""

from flask import Flask, Response

app = Flask(__name__)


# SAYS RSP406 with: jsonify(
@app.get("/rows")
def rows():
    return Response([{"n": 1}, {"n": 2}])  # RSP406


# GET /rows -> TypeError: sequence item 0: expected a bytes-like object, dict found
