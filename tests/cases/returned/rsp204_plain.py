"""A view ends without a value."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/pass")
def nothing():  # RSP204
    print("asked")


@app.get("/branch")
def branch():  # RSP204
    if request.args.get("name"):
        return "hello " + request.args["name"]


@app.get("/elif")
def several():  # RSP204
    kind = request.args.get("kind")
    if kind == "a":
        return "a"
    elif kind == "b":
        return jsonify(b=1)


@app.get("/bare")
def bare():
    if not request.args:
        return  # RSP204
    return "args"


@app.get("/none")
def none():
    if not request.args:
        return None  # RSP204
    return "args"


@app.delete("/tuple")
def in_tuple():
    return None, 204  # RSP204


@app.get("/ternary")
def ternary():
    return "args" if request.args else None  # RSP204


# GET /pass -> TypeError: The view function for 'nothing' did not return a valid response. The...
# GET /branch -> TypeError: The view function for 'branch' did not return a valid response. Th...
# GET /elif -> TypeError: The view function for 'several' did not return a valid response. The...
# GET /bare -> TypeError: The view function for 'bare' did not return a valid response. The fu...
# GET /none -> TypeError: The view function for 'none' did not return a valid response. The fu...
# DELETE /tuple -> TypeError: The view function for 'in_tuple' did not return a valid response...
# GET /ternary -> TypeError: The view function for 'ternary' did not return a valid response...
