"""Hooks that give the response back, or another one, on every way."""
from flask import Flask, jsonify, make_response, redirect, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    if response.status_code < 400:
        response.headers["X-A"] = "1"
    return response


@app.after_request
def teapot(response):
    if request.path == "/tea":
        return make_response("teapot", 418)
    elif request.path == "/json":
        return jsonify(old=response.get_data(as_text=True))
    elif request.path == "/away":
        return redirect("/")
    else:
        return response


@app.after_request
def guarded(response):
    try:
        response.headers["X-B"] = str(len(response.get_data()))
    except RuntimeError:
        response.headers["X-B"] = "none"
    finally:
        response.headers["X-C"] = "1"
    return response


@app.after_request
def strict(response):
    if response.status_code == 500:
        raise RuntimeError("server error")
    while True:
        if response.headers.get("X-A", "1"):
            return response


@app.route("/")
@app.route("/tea")
@app.route("/json")
@app.route("/away")
def index():
    return "x"


# GET / -> 200, X-A: 1, X-B: 1, X-C: 1
# GET /tea -> 418, body: teapot
# GET /json -> 200, body: {"old":"x"}
# GET /away -> 302, Location: /
