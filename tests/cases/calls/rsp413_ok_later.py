"""Functions, lambdas and partials run later."""

from functools import partial

from flask import Flask, jsonify, make_response

app = Flask(__name__)
teapot = partial(make_response, "teapot", 418)
gone = lambda: make_response("gone", 410)
ANSWERS = {"teapot": teapot, "gone": gone, "json": lambda: jsonify(a=1)}
respond = make_response


@app.get("/<name>")
def answer(name):
    return ANSWERS[name]()


# GET /teapot -> 418, body: teapot
# GET /gone -> 410, body: gone
# GET /json -> 200, body: {"a":1}
