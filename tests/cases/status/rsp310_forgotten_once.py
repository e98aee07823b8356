"""Four answers of the kind carry a status, one does not: there it was forgotten."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/one")
def one():
    if "n" not in request.args:
        return jsonify({"ok": False, "reason": "no n"}), 400
    return jsonify({"ok": True})


@app.get("/two")
def two():
    if "n" not in request.args:
        return jsonify({"ok": False, "reason": "no n"}), 400
    return jsonify({"ok": True})


@app.get("/three")
def three():
    if "n" not in request.args:
        return jsonify({"ok": False, "reason": "no n"}), 400
    return jsonify({"ok": True})


@app.get("/four")
def four():
    if "n" not in request.args:
        return jsonify({"ok": False, "reason": "no n"}), 400
    return jsonify({"ok": True})


@app.get("/five")
def five():
    try:
        return jsonify({"ok": True, "n": int(request.args["n"])})
    except ValueError as error:
        return jsonify({"ok": False, "reason": str(error)})  # RSP310


# GET /one -> 400, body: {"ok":false,"reason":"no n"}
# GET /five?n=x -> 200, body: {"ok":false,"reason":"invalid literal for int() with base...
