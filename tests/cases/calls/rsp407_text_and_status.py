"""A message as text, and the status behind it."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/age")
def age():
    if "age" not in request.form:
        return jsonify("age is missing", 400)  # RSP407
    return jsonify(age=request.form["age"])


# POST /age -> 200, body: ["age is missing",400]
# POST /age form age=3 -> 200, body: {"age":"3"}
