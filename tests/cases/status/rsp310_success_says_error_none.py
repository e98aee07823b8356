"""Success says that the error is None; the one error without a status holds nothing else."""

from flask import Flask, jsonify, request

app = Flask(__name__)
SPENT = {"1": 900}


@app.get("/charge/<card>")
def charge(card):
    amount = int(request.args["amount"])
    if card not in SPENT:
        return jsonify(error="unknown card"), 404
    if amount > 400:
        return jsonify(error="single limit exceeded"), 422
    if SPENT[card] + amount > 1000:
        return jsonify(error="daily limit exceeded")  # RSP310
    return jsonify(spent=SPENT[card] + amount, error=None)


# GET /charge/2?amount=1 -> 404
# GET /charge/1?amount=500 -> 422
# GET /charge/1?amount=200 -> 200, body: {"error":"daily limit exceeded"}
# GET /charge/1?amount=50 -> 200, body: {"error":null,"spent":950}
