"""Where more paths meet than are kept apart, a pair is not told apart by one of the two."""

from flask import Flask, jsonify, make_response, request
from werkzeug.exceptions import NotFound

app = Flask(__name__)


def fetched():
    if not request.args.get("q1"):
        return make_response("a"), 202
    if request.args.get("q2") == "1":
        return None, 403
    return jsonify(a=1), 200


@app.route("/v", methods=["GET"])
@app.route("/v/<name>", methods=["PUT"])
def view(name=None):
    if request.args.get("q3") is None:
        page = make_response({"a": 1})  # RSP202
    else:
        while True:
            match request.args.get("q4"):
                case "1":
                    pass
                case _:
                    page = NotFound().get_response()  # RSP202
            break
        if not name:
            pass
        if not name:
            pass
    other = {}
    found, status = fetched()
    if status == 200:
        return found, status
    return other


# GET /v -> 200, json: {}
# PUT /v/a?q1=1 -> 200, json: {"a": 1}
# PUT /v/a?q1=1&q2=1 -> 200, json: {}
