"""A module whose errors all answer 200, as JSON-RPC does."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/rpc")
def rpc():
    call = request.get_json()
    if "method" not in call:
        return jsonify(jsonrpc="2.0", error={"code": -32600, "message": "no method"}, id=None)
    if call["method"] != "ping":
        return jsonify(jsonrpc="2.0", error={"code": -32601, "message": "unknown"}, id=None)
    return jsonify(jsonrpc="2.0", result="pong", id=call.get("id"))


# POST /rpc json {} -> 200
# POST /rpc json {"method": "x"} -> 200
# POST /rpc json {"method": "ping"} -> 200, body: {"id":null,"jsonrpc":"2.0","result":"pong"}
