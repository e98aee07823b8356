"""A generator function that yields dicts, called as the body."""

from flask import Flask, Response

app = Flask(__name__)


# SAYS RSP512 without: write jsonify((
def rows():
    for n in range(3):
        yield {"n": n}  # RSP512


@app.get("/rows")
def all_rows():
    return Response(rows(), mimetype="application/json")


# GET /rows -> TypeError: sequence item 0: expected a bytes-like object, dict found
