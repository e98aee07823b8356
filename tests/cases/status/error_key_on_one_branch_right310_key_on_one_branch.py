"""A dict that gets `error` on one branch is returned on all: it is the healthy answer, too."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    code = int(request.args.get("code", 200))
    out = {"ok": code == 200, "code": code}
    if code in (403, 451):
        out["error"] = "blocked"
    elif code != 200:
        out["error"] = f"answered {code}"
    return jsonify(out)


@app.get("/fetch")
def fetch():
    if "name" not in request.args:
        return jsonify({"ok": False, "error": "no name"}), 400
    return jsonify({"ok": True})


# GET /ping -> 200, body: {"code":200,"ok":true}
# GET /ping?code=403 -> 200, body: {"code":403,"error":"blocked","ok":false}
# GET /fetch -> 400, body: {"error":"no name","ok":false}
