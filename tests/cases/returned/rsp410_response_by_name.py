"""abort(404, response=...) sends the response with the status that it has."""

from flask import Flask, abort, jsonify, make_response

app = Flask(__name__)


@app.get("/plain")
def plain():
    abort(404, response=jsonify(error="no such song"))  # RSP410


@app.get("/variable")
def variable():
    answer = make_response("gone")
    answer.headers["X-Song"] = "1"
    abort(410, response=answer)  # RSP410


@app.get("/right")
def right():
    abort(404, response=make_response("gone", 410))


@app.get("/set")
def status_set():
    answer = jsonify(error="no such song")
    answer.status_code = 404
    abort(404, response=answer)


# GET /plain -> 200, body: {"error":"no such song"}
# GET /variable -> 200, X-Song: 1, body: gone
# GET /right -> 410
# GET /set -> 404
