"""An unsupported value on one path only, or through names and branches."""

from http import HTTPStatus

from flask import Flask, jsonify, request

app = Flask(__name__)


def parse(text):
    try:
        return int(text)
    except ValueError:
        return -1


@app.get("/except")
def handled():
    try:
        return jsonify(n=int(request.args["n"]))
    except KeyError:
        return False  # RSP206


@app.get("/helper")
def helper():
    return parse("5")  # RSP206


@app.get("/match/<kind>")
def matched(kind):
    match kind:
        case "ok":
            return "ok"
        case "gone":
            return HTTPStatus.GONE  # RSP206
        case _:
            return {kind}  # RSP206


@app.get("/ternary")
def ternary():
    return 1 if request.args else 0  # RSP206


@app.get("/loop")
def loop():
    count = 0
    for _ in request.args:
        count += 1
    return count  # RSP206


@app.get("/enumerate")
def counted():
    for index, name in enumerate(["a", "b"]):
        if name == "b":
            return index  # RSP206
    return "none"


@app.get("/and")
def both():
    return "a" in request.args and "b" in request.args  # RSP206


@app.get("/values")
def values():
    totals = {"a": 1, "b": 2}
    return totals.values(), 200  # RSP206


# GET /except -> TypeError: The view function did not return a valid response. The return type...
# GET /helper -> TypeError: The view function did not return a valid response. The return type...
# GET /match/gone -> TypeError: The view function did not return a valid response. The return...
# GET /match/x -> TypeError: The view function did not return a valid response. The return typ...
# GET /ternary -> TypeError: The view function did not return a valid response. The return typ...
# GET /loop -> TypeError: The view function did not return a valid response. The return type m...
# GET /enumerate -> TypeError: The view function did not return a valid response. The return t...
# GET /and -> TypeError: The view function did not return a valid response. The return type mu...
# GET /values -> TypeError: The view function did not return a valid response. The return type...
