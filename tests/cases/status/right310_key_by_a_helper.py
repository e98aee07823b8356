"""A helper adds the key when it finds something; the view sends what it was given."""

from flask import Flask, jsonify, request

app = Flask(__name__)


def examine(state):
    if state["load"] > 9:
        state["error"] = "too much"
    return state


@app.get("/health")
def health():
    state = examine({"load": request.args.get("load", 0, type=int)})
    return jsonify(state)


@app.get("/load")
def load():
    if "n" not in request.args:
        return jsonify(error="n is missing"), 422
    return jsonify(n=request.args["n"])


# GET /health -> 200, body: {"load":0}
# GET /health?load=10 -> 200, body: {"error":"too much","load":10}
# GET /load -> 422, body: {"error":"n is missing"}
