"""The body stands in a variable that is built in steps."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/age")
def age():
    answer = {}
    value = request.args.get("age", "")
    if value == "":
        answer["error"] = "age is missing"
        return jsonify(answer), 400
    if not value.isdigit():
        answer["error"] = "age is no number"
        return jsonify(answer)  # RSP310
    answer["age"] = int(value)
    return jsonify(answer)


# GET /age -> 400, body: {"error":"age is missing"}
# GET /age?age=x -> 200, body: {"error":"age is no number"}
# GET /age?age=7 -> 200, body: {"age":7}
