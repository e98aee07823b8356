"""A response as the description is shown as its repr."""

from flask import Flask, abort, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    abort(404, jsonify(error="none"))  # RSP410


@app.get("/b")
def b():
    abort(400, description=make_response("bad"))  # RSP410


@app.get("/c")
def c():
    answer = jsonify(error="none")
    abort(409, answer)  # RSP410


# GET /a -> 404
# GET /b -> 400
# GET /c -> 409
