"""A helper that takes a code, inside make_response."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


def failure(text, code):
    resp = jsonify(error=text)
    resp.status_code = code
    return resp


def page(text, code):
    return f"{text} ({code})", code


@app.get("/a")
def a():
    return make_response(failure("no", 401))


@app.get("/b")
def b():
    return make_response(page("no", 404))


# GET /a -> 401, body: {"error":"no"}
# GET /b -> 404, body: no (404)
