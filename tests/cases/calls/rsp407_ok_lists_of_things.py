"""Several arguments make a list, and that may be what is wanted."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify({"id": 1}, {"id": 2})


@app.get("/b")
def b():
    return jsonify(1, 2, 3)


@app.get("/c")
def c():
    rows = [{"id": 1}, {"id": 2}]
    return jsonify(*rows)


@app.get("/d")
def d():
    return jsonify("x", "y", None)


@app.get("/e")
def e():
    return jsonify(640, 480)


# GET /a -> 200, body: [{"id":1},{"id":2}]
# GET /b -> 200, body: [1,2,3]
# GET /c -> 200, body: [{"id":1},{"id":2}]
# GET /d -> 200, body: ["x","y",null]
# GET /e -> 200, body: [640,480]
