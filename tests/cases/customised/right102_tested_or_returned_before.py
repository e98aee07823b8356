"""The path with the tuple returns before, is made a response, or is told apart by a test."""

from flask import Flask, Response, jsonify, make_response, request

app = Flask(__name__)
LAMPS = {"hall": 60}


@app.get("/a/<name>")
def a(name):
    try:
        answer = make_response({"watts": LAMPS[name]})
    except KeyError:
        return jsonify(error=f"no lamp {name}"), 404
    answer.headers["X-A"] = "1"
    return answer


@app.get("/b")
def b():
    answer = ("none", 404) if not request.args else make_response("some")
    if isinstance(answer, Response):
        answer.headers["X-B"] = "1"
    return answer


@app.get("/c")
def c():
    missing = not request.args
    answer = ("none", 404) if missing else make_response("some")
    if not missing:
        answer.headers["X-C"] = "1"
    return answer


@app.get("/d")
def d():
    answer = ("none", 404) if not request.args else make_response("some")
    answer = make_response(answer)
    answer.headers["X-D"] = "1"
    return answer


# GET /a/attic -> 404, no X-A, body: {"error":"no lamp attic"}
# GET /b -> 404, no X-B, body: none
# GET /c -> 404, no X-C, body: none
# GET /d -> 404, X-D: 1, body: none
