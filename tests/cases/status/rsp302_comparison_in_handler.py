"""Two equals signs where one was meant."""

from flask import Flask, make_response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    resp = make_response("not found", 404)
    resp.status_code == 410  # RSP302
    return resp


# GET /x -> 404, body: not found
