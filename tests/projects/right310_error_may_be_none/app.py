"""What a function of the project gives may be None: then there is no error to speak of."""

from flask import Flask, jsonify, request
from words import problem_of

app = Flask(__name__)


@app.post("/grid")
def grid():
    if "off" in request.form:
        return jsonify({"error": "off"}), 400
    return jsonify({"error": problem_of(request.form), "value": 3})


# POST /grid form off=1 -> 400, body: {"error":"off"}
# POST /grid form value=1 -> 200, body: {"error":null,"value":3}
