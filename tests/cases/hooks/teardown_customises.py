"""A response customised in a teardown function reaches nobody."""
from flask import Flask, g, jsonify, make_response

app = Flask(__name__)


@app.teardown_request
def forget(error):
    g.pop("connection", None)
    response = make_response("")
    response.delete_cookie("flash")  # RSP705


@app.teardown_appcontext
def stamp(exception=None):
    resp = jsonify(done=True)
    resp.headers["X-Done"] = "1"  # RSP705


@app.route("/")
def index():
    return "x"


# GET / -> 200, no X-Done, no Set-Cookie
