"""Helpers that give the response back, defined after the hook, with finally, else and match."""
from flask import Flask, abort, request

app = Flask(__name__)


@app.after_request
def cors(response):
    return add_cors(response) if request.args.get("cors") else response


@app.after_request
def closing(response):
    try:
        response.headers["X-First"] = request.args["first"]
    except KeyError:
        response.headers["X-First"] = "none"
    finally:
        return response


@app.after_request
def kinds(response):
    match response.mimetype:
        case "text/html":
            response.headers["X-Kind"] = "page"
            return response
        case _:
            return response


@app.after_request
def looped(response):
    for name in ("X-1", "X-2"):
        response.headers[name] = "1"
        if request.args.get("stop"):
            break
    else:
        response.headers["X-All"] = "1"
    return response


@app.after_request
def refused(response):
    if request.args.get("refuse"):
        abort(403)
    else:
        return response


def add_cors(response):
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


@app.route("/")
def index():
    return "x"


# GET /?cors=1 -> 200, Access-Control-Allow-Origin: *, X-First: none, X-Kind: page, X-All: 1
# GET /?stop=1&first=f -> 200, X-First: f, no X-All
