"""add() puts a second Content-Type beside the one that every response has."""
from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)


@app.route("/xml")
def xml():
    resp = make_response("<a/>")
    resp.headers.add("Content-Type", "application/xml")  # RSP509
    return resp


@app.route("/jsonify")
def ld():
    answer = jsonify(a=1)
    answer.headers.add("content-type", "application/ld+json")  # RSP509
    return answer


@app.route("/header")
def header():
    r = Response("a,b", mimetype="text/csv")
    h = r.headers
    h.add_header("Content-Type", "text/plain")  # RSP509
    return r


# GET /xml -> 200, Content-Type: text/html; charset=utf-8, Content-Type: application/xml
# GET /jsonify -> 200, Content-Type: application/json, Content-Type: application/ld+json
# GET /header -> 200, Content-Type: text/csv; charset=utf-8, Content-Type: text/plain
