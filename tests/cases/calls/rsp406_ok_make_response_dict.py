"""make_response and jsonify take dicts."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response({"a": 1}, 201)


@app.get("/b")
def b():
    return jsonify([{"id": 1}])


@app.get("/c")
def c():
    return app.make_response([{"id": 1}])


# GET /a -> 201, body: {"a":1}
# GET /b -> 200, body: [{"id":1}]
# GET /c -> 200, body: [{"id":1}] [Flask >= 2.2]
