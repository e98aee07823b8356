"""A dict that gets its status in a later line."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/double")
def double():
    data = {}
    if "n" not in request.args:
        data["status"] = 400
        data["message"] = "n is missing"
        return jsonify(data)  # RSP303
    data["result"] = 2 * int(request.args["n"])
    return jsonify(data)


# GET /double?n=4 -> 200, body: {"result":8}
# GET /double -> 200, body: {"message":"n is missing","status":400}
