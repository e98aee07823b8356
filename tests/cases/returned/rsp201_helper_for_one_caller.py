"""make_response() gives a response back as it is: the helper loses the header of other content."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


def allow(rv):
    response = make_response(rv)
    response.headers["Access-Control-Allow-Origin"] = "*"
    return rv  # RSP201


def remember(rv, name):
    made = make_response(rv)
    made.set_cookie("name", name)
    if request.args.get("quiet"):
        return made
    return rv  # RSP201


def kept(rv):
    rv = make_response(rv)
    rv.headers["X-Kept"] = "1"
    return rv


def only_responses(rv):
    response = make_response(rv)
    response.headers["X-Kept"] = "1"
    return rv


@app.get("/free")
def free():
    return allow(jsonify(["Elm"]))


@app.get("/streets")
def streets():
    return allow(sorted({"Elm", "Oak"}))


@app.get("/named")
def named():
    return remember("hello", "ann")


@app.get("/kept")
def kept_text():
    return kept("hello")


@app.get("/only")
def only():
    return only_responses(jsonify(1))


# GET /free -> 200, Access-Control-Allow-Origin: *
# GET /streets -> 200, no Access-Control-Allow-Origin, json: ["Elm", "Oak"]
# GET /named -> 200, no Set-Cookie
# GET /kept -> 200, X-Kept: 1
# GET /only -> 200, X-Kept: 1
