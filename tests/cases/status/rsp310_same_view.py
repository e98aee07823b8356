"""One error of a view sends 400, the next one forgets."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/")
def index():
    if "id" not in request.args:
        return jsonify(error="id is missing"), 400
    if not request.args["id"].isdigit():
        return jsonify(error="id is not a number")  # RSP310
    return jsonify(id=int(request.args["id"]))


# GET / -> 400, body: {"error":"id is missing"}
# GET /?id=x -> 200, body: {"error":"id is not a number"}
# GET /?id=3 -> 200, body: {"id":3}
