"""A tuple on the path of an `if` without `else`, and an error handler of two kinds of errors."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/made")
def made():
    body = jsonify(made=False)
    if request.args:
        body = jsonify(made=True), 201
    body.headers["X-Made"] = "1"  # RSP102
    return body


@app.get("/apart")
def apart():
    body = jsonify(made=False)
    if request.args:
        body = jsonify(made=True), 201
    if not request.args:
        body.headers["X-Made"] = "1"
    return body


@app.errorhandler(ValueError)
@app.errorhandler(KeyError)
def bad_input(error):
    return jsonify(error=str(error)), error.code  # RSP312


@app.get("/value")
def value():
    return str(float("x"))


# GET /made -> 200, X-Made: 1
# GET /made?x=1 -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /apart -> 200, X-Made: 1
# GET /apart?x=1 -> 201
# GET /value -> AttributeError: 'ValueError' object has no attribute 'code'
