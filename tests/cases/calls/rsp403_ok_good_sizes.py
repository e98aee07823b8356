"""Two and three items, one tuple for make_response, and lists."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response(("x", 201))


@app.get("/b")
def b():
    return make_response((jsonify(a=1), 202, {"X-A": "1"}))


@app.get("/c")
def c():
    return jsonify((1, 2, 3, 4)), 203


@app.get("/d")
def d():
    return ("x"), 404


# GET /a -> 201, body: x
# GET /b -> 202, body: {"a":1}
# GET /c -> 203, body: [1,2,3,4]
# GET /d -> 404, body: x
