"""Every error of the module sends a status, each in its way."""

from flask import Flask, abort, jsonify, make_response, request

app = Flask(__name__)


def bad(text, code=400):
    return jsonify(error=text), code


@app.get("/a")
def a():
    return bad("a")


@app.get("/b")
def b():
    abort(make_response(jsonify(error="b"), 409))


@app.get("/c")
def c():
    resp = jsonify(error="c")
    resp.status_code = 404
    return resp


@app.get("/d")
def d():
    status = 404 if request.args else 400
    return {"error": "d"}, status


# GET /a -> 400, body: {"error":"a"}
# GET /b -> 409, body: {"error":"b"}
# GET /c -> 404, body: {"error":"c"}
# GET /d -> 400, body: {"error":"d"}
