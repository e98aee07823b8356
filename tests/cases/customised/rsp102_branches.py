"""Every branch leaves a tuple in the name."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/if")
def by_if():
    if request.args.get("ok"):
        result = jsonify(ok=True), 200
    elif request.args.get("late"):
        result = jsonify(ok=False), 202
    else:
        result = jsonify(error="no"), 400
    result.headers["Cache-Control"] = "no-store"  # RSP102
    return result


@app.get("/ternary")
def ternary():
    result = (jsonify(ok=True), 200) if request.args else ("bad", 400)
    result.set_cookie("asked", "1")  # RSP102
    return result


@app.get("/try")
def tried():
    try:
        result = jsonify(n=int(request.args["n"])), 200
    except KeyError:
        result = jsonify(error="n is missing"), 400
    except ValueError as error:
        result = jsonify(error=str(error)), 422
    else:
        app.logger.debug("fine")
    result.headers["X-Tried"] = "1"  # RSP102
    return result


# GET /if?ok=1 -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /if -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /ternary -> AttributeError: 'tuple' object has no attribute 'set_cookie'
# GET /try?n=1 -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /try?n=x -> AttributeError: 'tuple' object has no attribute 'headers'
