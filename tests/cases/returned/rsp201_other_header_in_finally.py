"""A return in finally replaces the response, and its header is not set again: it is lost."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/export")
def export():
    try:
        response = make_response("a,b")
        response.headers["Content-Disposition"] = "attachment; filename=x.csv"
        return response  # RSP216
    finally:
        other = make_response("a,b")
        other.headers["X-Rows"] = "2"
        return other  # RSP201


# GET /export -> 200, no Content-Disposition, X-Rows: 2, body: a,b
