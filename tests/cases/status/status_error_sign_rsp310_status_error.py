"""{"status": "error"} with 200, where the same body goes out with 400."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.post("/setting")
def setting():
    if "name" not in request.form:
        return make_response(jsonify({"status": "error", "msg": "no name"}), 400)
    if not request.form["name"].isalpha():
        return make_response(jsonify({"status": "error", "msg": "bad name"}))  # RSP310
    return make_response(jsonify({"status": "ok"}))


# POST /setting -> 400, body: {"msg":"no name","status":"error"}
# POST /setting form name=1 -> 200, body: {"msg":"bad name","status":"error"}
# POST /setting form name=a -> 200, body: {"status":"ok"}
