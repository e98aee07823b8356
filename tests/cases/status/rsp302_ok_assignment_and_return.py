"""Assigned, compared in return, in a lambda and in a comprehension."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/")
def index():
    resp = make_response("x")
    resp.status_code = 202
    same = lambda r: r.status_code == 202
    return {"ok": all(r.status_code == 202 for r in [resp]) and same(resp)}


# GET / -> 200, body: {"ok":true}
