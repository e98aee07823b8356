"""abort() beside except: let through, of the same status, asked for its code, raised again."""

import logging

from flask import Flask, abort, jsonify, redirect, request
from werkzeug.exceptions import HTTPException, NotFound

app = Flask(__name__)
logger = logging.getLogger(__name__)
PRICES = {"lamp": 3}


def answer_for(error):
    return jsonify(error=str(error)), getattr(error, "code", 500)


@app.get("/passed")
def passed():
    try:
        abort(404)
    except HTTPException:
        raise
    except Exception:
        return "failed", 500


@app.get("/same")
def same():
    try:
        if "lamp" in request.args:
            return str(PRICES["lamp"])
        abort(404)
    except Exception:
        return "nothing here", 404


@app.get("/asked")
def asked():
    try:
        abort(404)
    except Exception as error:
        if isinstance(error, HTTPException):
            return error
        return "failed", 500


@app.get("/helped")
def helped():
    try:
        abort(404)
    except Exception as error:
        return answer_for(error)


@app.get("/again")
def again():
    try:
        abort(404)
    except Exception:
        logger.exception("failed")
        raise


@app.get("/again-as")
def again_as():
    try:
        abort(404)
    except Exception as error:
        raise NotFound("no price") from error


@app.get("/outside")
def outside():
    try:
        price = PRICES[request.args.get("name", "lamp")]
    except Exception:
        return "failed", 500
    if price > 2:
        abort(409)
    return str(price)


@app.get("/in-except")
def in_except():
    try:
        return str(PRICES[request.args.get("name", "chair")])
    except Exception:
        abort(404)


@app.get("/narrow")
def narrow():
    try:
        abort(404)
    except (KeyError, ValueError):
        return "failed", 500


@app.get("/own")
def own():
    try:
        abort(404)
    except (NotFound, Exception):
        return "not found or failed", 500


@app.get("/login")
def login():
    try:
        abort(401)
    except Exception:
        return redirect("/start")


@app.get("/logged-only")
def logged_only():
    found = "nothing"
    try:
        abort(404)
    except Exception as error:
        found = f"probed: {error.__class__.__name__}"
    return found


def tried(name):
    try:
        if name not in PRICES:
            abort(404)
        return PRICES[name]
    except Exception:
        return None


@app.get("/tried")
def uses_helper():
    return jsonify(price=tried("chair"))


@app.get("/chosen")
def chosen():
    status = 200
    try:
        abort(404)
    except Exception as error:
        status = error.code
        return "failed", status


# GET /passed -> 404
# GET /same -> 404, body: nothing here
# GET /asked -> 404
# GET /helped -> 404
# GET /again -> 404
# GET /again-as -> 404
# GET /outside -> 409
# GET /in-except -> 404
# GET /narrow -> 404
# GET /own -> 500
# GET /login -> 302, Location: /start
# GET /logged-only -> 200, body: probed: NotFound
# GET /tried -> 200, json: {"price": null}
# GET /chosen -> 404, body: failed
