"""204 and 304 as text, set on a response with a body."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.put("/a")
def a():
    resp = make_response(jsonify(saved=True))
    resp.status = "204 NO CONTENT"
    return resp  # RSP306


@app.get("/b")
def b():
    return "same as before", "304 Not Modified"  # RSP306


# PUT /a -> 204
# GET /b -> 304
