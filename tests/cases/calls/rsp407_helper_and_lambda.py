"""In a helper of the module, in a lambda and behind an alias."""

from flask import Flask, jsonify

to_json = jsonify
app = Flask(__name__)


def failure(text):
    return to_json({"error": text}, 503)  # RSP407


@app.get("/a")
def a():
    return failure("closed")


app.add_url_rule("/b", "b", lambda: jsonify({"b": 1}, 202))  # RSP407
# GET /a -> 200, body: [{"error":"closed"},503]
# GET /b -> 200, body: [{"b":1},202]
