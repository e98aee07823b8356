"""Comparisons whose result is used."""

from flask import Flask, make_response

app = Flask(__name__)


@app.after_request
def count(response):
    if response.status_code == 404:
        response.headers["X-Lost"] = "1"
    assert response.status_code != 418
    return response


@app.get("/")
def index():
    resp = make_response("hi")
    fine = resp.status_code == 200
    return {"fine": fine, "text": resp.status == "200 OK"}


# GET / -> 200, body: {"fine":true,"text":true}
# GET /x -> 404, X-Lost: 1
