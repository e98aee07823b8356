"""A match whose last arm puts 405 into the body alone."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/act/<name>")
def act(name):
    match name:
        case "start" | "stop":
            return jsonify(status=200, did=name)
        case "":
            return jsonify(status=400, message="no action"), 400
        case _:
            answer = {"message": f"no action {name}", "status": 405}
            return jsonify(answer)  # RSP303


# GET /act/start -> 200, body: {"did":"start","status":200}
# GET /act/fly -> 200, body: {"message":"no action fly","status":405}
