"""A dict gets `error` on every branch before it is returned: that is an error for certain."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    code = int(request.args.get("code", 200))
    if code == 200:
        return jsonify({"code": code})
    out = {"code": code}
    if code in (403, 451):
        out["error"] = "blocked"
    else:
        out["error"] = f"answered {code}"
    return jsonify(out)  # RSP310


@app.get("/fetch")
def fetch():
    if "name" not in request.args:
        return jsonify({"error": "no name"}), 400
    return jsonify({"name": request.args["name"]})


@app.get("/fetch2")
def fetch2():
    if "name" not in request.args:
        return jsonify({"error": "no name"}), 400
    return jsonify({"name": request.args["name"]})


# GET /ping -> 200, body: {"code":200}
# GET /ping?code=403 -> 200, body: {"code":403,"error":"blocked"}
# GET /ping?code=500 -> 200, body: {"code":500,"error":"answered 500"}
# GET /fetch -> 400, body: {"error":"no name"}
