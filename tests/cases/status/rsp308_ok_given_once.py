"""One status in one place, or the same twice."""

from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify(id=1), 201


@app.get("/b")
def b():
    return make_response("x"), 404


@app.get("/c")
def c():
    resp = Response("x", mimetype="text/plain")
    return resp, 418


@app.get("/d")
def d():
    resp = jsonify(id=1)
    resp.status_code = 201
    return resp, 201


@app.get("/e")
def e():
    return make_response("x", 202), {"X-A": "1"}


# GET /a -> 201, body: {"id":1}
# GET /b -> 404, body: x
# GET /c -> 418, body: x
# GET /d -> 201, body: {"id":1}
# GET /e -> 202, X-A: 1, body: x
