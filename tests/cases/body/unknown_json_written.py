"""json is a property without a setter, and own names are no help either."""
from flask import Flask, make_response

app = Flask(__name__)


def fill(resp, rows):
    resp.json = {"rows": rows}  # RSP502


@app.route("/rows")
def rows():
    resp = make_response()
    fill(resp, [1, 2])
    return resp


# GET /rows -> AttributeError: ...
