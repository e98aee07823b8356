"""The abort() in a helper or a service is caught by `except Exception`, and its status is lost."""

import logging

from checks import Store, json_of, number_of
from flask import Flask, jsonify
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
store = Store()


def found(name):
    return store.find(name)


@app.post("/names")
def names():
    try:
        return jsonify(name=json_of("name"))
    except Exception as error:  # RSP316
        return jsonify(error=str(error)), 500


@app.get("/items/<name>")
def item(name):
    try:
        return jsonify(price=store.find(name))
    except Exception:  # RSP316
        logging.exception("failed")
        return jsonify(error="it failed"), 400


@app.get("/deep/<name>")
def deep(name):
    try:
        return jsonify(price=found(name))
    except BaseException:  # RSP316
        return "failed", 500


@app.get("/passed/<name>")
def passed(name):
    try:
        return jsonify(price=store.find(name))
    except HTTPException:
        raise
    except Exception:
        return "failed", 500


@app.get("/same/<name>")
def same(name):
    try:
        return jsonify(price=found(name))
    except Exception:
        return "not found", 404


@app.get("/asked/<name>")
def asked(name):
    try:
        return jsonify(price=store.find(name))
    except Exception as error:
        return "failed", getattr(error, "code", 500)


@app.get("/default/<name>")
def default(name):
    try:
        return jsonify(price=store.find(name, required=False))
    except Exception:
        return "failed", 500


@app.get("/number")
def number():
    try:
        return jsonify(number=number_of("n"))
    except Exception:
        return "failed", 500


# POST /names json {"a": 1} -> 500
# GET /items/chair -> 400
# GET /deep/chair -> 500
# GET /passed/chair -> 404
# GET /same/chair -> 404
# GET /asked/chair -> 404
# GET /default/chair -> 200, json: {"price": null}
# GET /number?n=x -> 200, json: {"number": 0}
