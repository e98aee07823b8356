"""An except block for several exception classes gives one of them, and none is JSON."""

from flask import Flask, jsonify, request

app = Flask(__name__)


class TooLong(Exception):
    pass


@app.post("/speed")
def speed():
    try:
        return jsonify(speed=int(request.form["km"]) / int(request.form["h"]))
    except (ValueError, ZeroDivisionError) as error:
        return jsonify(error=error), 400  # RSP415


@app.post("/name")
def name():
    try:
        if len(request.form.get("name", "")) > 8:
            raise TooLong
        return jsonify(name=int(request.form.get("name")))
    except (ValueError, TooLong) as error:
        return {"error": error}, 400  # RSP415


@app.post("/text")
def text():
    try:
        return jsonify(text=int(request.form["text"]))
    except (ValueError, TypeError) as error:
        return jsonify(error=str(error), kind=type(error).__name__), 400


@app.post("/keys")
def keys():
    try:
        return jsonify(text=int(request.form["text"]))
    except (KeyError, ValueError) as error:
        return jsonify(error=error), 400


@app.post("/arguments")
def arguments():
    try:
        return jsonify(n=int(request.form["n"]))
    except (ValueError, TypeError) as error:
        return jsonify(error=error.args), 400


# POST /speed form km=1&h=0 -> TypeError: Object of type ZeroDivisionError is not JSON serializable
# POST /name form name=wilhelmine -> TypeError: Object of type TooLong is not JSON serializable
# POST /text form text=a -> 400
# POST /keys form other=1 -> TypeError: Object of type BadRequestKeyError is not JSON serializable
# POST /arguments form n=a -> 400
