"""The status is set before every way out of loops and an else."""

from flask import Flask, make_response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    resp = make_response("not found")
    for name in ("X-A", "X-B"):
        if name in resp.headers:
            break
        resp.headers[name] = "1"
    else:
        resp.status_code = 404
        return resp
    resp.status_code = 410
    return resp


# GET /x -> 404, X-A: 1, X-B: 1, body: not found
