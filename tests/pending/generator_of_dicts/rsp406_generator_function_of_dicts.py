"""A generator function that yields dicts, called as the body."""

from flask import Flask, Response

app = Flask(__name__)


# SAYS RSP406 without: write jsonify((
def rows():
    for n in range(3):
        yield {"n": n}


@app.get("/rows")
def all_rows():
    return Response(rows(), mimetype="application/json")  # RSP406


# GET /rows -> TypeError: sequence item 0: expected a bytes-like object, dict found
