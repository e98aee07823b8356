"""A teardown function returns a body with its status, which nobody sends."""

from flask import Flask, jsonify

app = Flask(__name__)
app.config["PROPAGATE_EXCEPTIONS"] = False
SEEN = []


@app.teardown_request
def finish(error=None):
    if error is not None:
        return jsonify(error="please try again"), 503  # RSP705


@app.teardown_request
def told(error=None):
    if error is not None:
        return {"error": "please try again"}, 503  # RSP705


@app.teardown_appcontext
def counted(error=None):
    SEEN.append(error)
    return len(SEEN), "seen"


@app.get("/")
def index():
    return jsonify(1 / 0)


# GET / -> 500, Content-Type: text/html; charset=utf-8
