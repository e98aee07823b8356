"""jsonify() for each piece of a body: the response is the mistake, not the missing request."""

# SAYS RSP512 with: json.dumps(dict(step=n
from flask import Flask, Response, jsonify

app = Flask(__name__)


@app.get("/view")
def view():
    for number in range(3):
        yield jsonify(step=number)  # RSP512


@app.get("/expression")
def expression():
    return Response((jsonify(step=n) for n in range(3)), mimetype="application/json")  # RSP512


# GET /view -> RuntimeError: Working outside of ...
# GET /expression -> RuntimeError: Working outside of ...
