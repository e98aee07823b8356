"""The status is set on the way out."""

from flask import Flask, make_response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    resp = make_response("not found")
    try:
        resp.headers["X-Hint"] = {"/old": "/new"}.get("/x", "none")
    finally:
        resp.status_code = 404
    return resp


# GET /x -> 404, X-Hint: none, body: not found
