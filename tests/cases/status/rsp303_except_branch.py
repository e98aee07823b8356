"""The failing branch puts 500 into the body only."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/div")
def div():
    try:
        result = 10 / int(request.args.get("by", "0"))
    except (ValueError, ZeroDivisionError) as exc:
        return jsonify({"status": 500, "error": str(exc)})  # RSP303
    return jsonify({"status": 200, "result": result})


# GET /div?by=5 -> 200, body: {"result":2.0,"status":200}
# GET /div -> 200, body: {"error":"division by zero","status":500}
