"""abort() sends a response as it is, whatever is passed beside it."""

from flask import Flask, abort, jsonify, make_response, request

app = Flask(__name__)


@app.get("/tuple")
def as_in_a_tuple():
    abort(jsonify(error="no such song"), 404)  # RSP410


@app.get("/variable")
def in_a_variable():
    response = make_response("gone", 200)
    response.headers["X-Song"] = "1"
    abort(response, 410)  # RSP410


@app.get("/name")
def by_name():
    abort(jsonify(error="no such song"), status=404)  # RSP410


@app.get("/inside")
def inside():
    abort(make_response(jsonify(error="no such song"), 404))


@app.get("/both")
def both():
    # The same status twice does no harm.
    abort(make_response("gone", 410), 410)


@app.get("/unknown")
def unknown():
    abort(make_response("no", int(request.args["code"])), 404)


# GET /tuple -> 200, body: {"error":"no such song"}
# GET /variable -> 200, X-Song: 1, body: gone
# GET /name -> 200, body: {"error":"no such song"}
# GET /inside -> 404, body: {"error":"no such song"}
# GET /both -> 410, body: gone
# GET /unknown?code=404 -> 404, body: no
