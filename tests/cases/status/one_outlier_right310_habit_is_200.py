"""Most answers of the kind go out with 200, and one with 400: the habit is 200."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/one")
def one():
    if "n" not in request.args:
        return jsonify({"ok": False, "reason": "no n"})
    return jsonify({"ok": True})


@app.get("/two")
def two():
    if "n" not in request.args:
        return jsonify({"ok": False, "reason": "no n"})
    return jsonify({"ok": True})


@app.get("/three")
def three():
    if "n" not in request.args:
        return jsonify({"ok": False, "reason": "no n"})
    return jsonify({"ok": True})


@app.get("/four")
def four():
    try:
        return jsonify({"ok": True, "n": int(request.args["n"])})
    except Exception as error:
        return jsonify({"ok": False, "reason": str(error)})


@app.post("/outlier")
def outlier():
    if "n" not in request.args:
        return jsonify({"ok": False, "reason": "no n"}), 400
    return jsonify({"ok": True})


# GET /one -> 200, body: {"ok":false,"reason":"no n"}
# GET /two -> 200, body: {"ok":false,"reason":"no n"}
# GET /three -> 200, body: {"ok":false,"reason":"no n"}
# GET /four -> 200, body: {"ok":false,"reason":"400 Bad Request: The browser (or pr...
# POST /outlier -> 400, body: {"ok":false,"reason":"no n"}
