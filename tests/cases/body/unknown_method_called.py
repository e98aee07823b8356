"""Methods of other frameworks are called on a Flask response."""
from flask import Flask, jsonify, make_response, redirect

app = Flask(__name__)


@app.route("/header")
def header():
    resp = make_response("x")
    resp.set_header("X-A", "1")  # RSP502
    return resp


@app.route("/add")
def add():
    return_value = jsonify(a=1)
    return_value.add_header("X-A", "1")  # RSP502
    return return_value


@app.route("/cookies")
def cookies():
    away = redirect("/header")
    away.set_cookies("sid", "abc")  # RSP502
    return away


# GET /header -> AttributeError: 'Response' object has no attribute 'set_header'
# GET /add -> AttributeError: 'Response' object has no attribute 'add_header'
# GET /cookies -> AttributeError: 'Response' object has no attribute 'set_cookies'
