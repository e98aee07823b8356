"""One response for all errors, whose status is set in each branch."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/")
def index():
    answer = jsonify(error="bad request")
    if "id" not in request.args:
        answer.status_code = 400
        return answer
    if request.args["id"] == "0":
        answer.status_code = 404
    else:
        answer = jsonify(id=request.args["id"])
    return answer


# GET / -> 400, body: {"error":"bad request"}
# GET /?id=0 -> 404, body: {"error":"bad request"}
# GET /?id=1 -> 200, body: {"id":"1"}
