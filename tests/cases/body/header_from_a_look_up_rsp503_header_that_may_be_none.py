"""request.headers.get() is None for each client that does not send the header."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/api")
def api():
    answer = jsonify(ok=True)
    answer.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin")  # RSP503
    return answer


# GET /api -> 200, Access-Control-Allow-Origin: None, body: {"ok":true}
