"""message in an except, with and without a status."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/a")
def a():
    try:
        number = int(request.form["n"])
    except ValueError as exc:
        return jsonify({"message": str(exc)}), 422
    return jsonify(number=number)


@app.post("/b")
def b():
    try:
        number = float(request.form["n"])
    except ValueError as exc:
        return jsonify({"message": str(exc)})  # RSP310
    return jsonify(number=number)


# POST /a form n=x -> 422, body: {"message":"invalid literal for int() with base 10: 'x'"}
# POST /b form n=x -> 200, body: {"message":"could not convert string to float: 'x'"}
# POST /b form n=2 -> 200, body: {"number":2.0}
