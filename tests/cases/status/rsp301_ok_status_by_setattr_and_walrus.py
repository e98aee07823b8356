"""The status set through setattr, a walrus, a loop and a dict of attributes."""

from flask import Flask, make_response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    resp = make_response("not found")
    for name, value in {"status_code": 404, "mimetype": "text/plain"}.items():
        setattr(resp, name, value)
    return resp


@app.errorhandler(405)
def not_allowed(e):
    if resp := make_response("not allowed"):
        resp.status_code = e.code
    return resp


# GET /x -> 404, Content-Type: text/plain; charset=utf-8, body: not found
# POST /static/x -> 405, body: not allowed
