"""A response of literals is made, whatever a `try` around it waits for."""

import json

from flask import Flask, Response, current_app, make_response

app = Flask(__name__)


@app.get("/made")
def made():
    page = None
    try:
        page = make_response("a {}".format(1), 404)
    except KeyError:
        pass
    return page


@app.get("/app")
def by_app():
    page = None
    try:
        page = current_app.response_class("<p>%s</p>" % "x")
    except KeyError:
        pass
    finally:
        page.headers["X-1"] = "v"
    return page


@app.get("/json")
def of_json():
    page = None
    try:
        page = Response(json.dumps({"a": [1]}), mimetype="application/json")
    except KeyError:
        return "never"
    return page


# GET /made -> 404, body: a 1
# GET /app -> 200, X-1: v, body: <p>x</p>
# GET /json -> 200, Content-Type: application/json, body: {"a": [1]}
