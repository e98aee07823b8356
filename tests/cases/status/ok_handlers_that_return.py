"""HTTPExceptions that a handler returns or catches, other errors, and abort() elsewhere."""

from flask import Flask, abort, jsonify
from werkzeug.exceptions import BadRequest, Conflict, HTTPException, NotFound

app = Flask(__name__)
app.config["PROPAGATE_EXCEPTIONS"] = False


class Double(Exception):
    pass


class Odd(Exception):
    pass


class Fatal(Exception):
    pass


class Wrong(Exception):
    pass


@app.errorhandler(Double)
def double(error):
    return Conflict(str(error))


@app.errorhandler(Odd)
def odd(error):
    try:
        abort(400, str(error))
    except HTTPException as raised:
        return jsonify(error=raised.description), raised.code


@app.errorhandler(Fatal)
def fatal(error):
    app.logger.info("fatal")
    raise error


@app.errorhandler(Wrong)
def wrong(error):
    raise


@app.errorhandler(KeyError)
def key(error):
    raise RuntimeError("no key") from error


@app.errorhandler(404)
def lost(error):
    def check(name):
        if not name:
            abort(404)

    app.config["CHECK"] = check
    return "lost", 404


@app.errorhandler(ValueError)
def value(error):
    try:
        raise BadRequest("value")
    except BadRequest as raised:
        return raised
    finally:
        app.logger.info("value")


@app.before_request
def guard():
    if False:
        abort(403)


def find(name):
    if name == "x":
        abort(404)
    raise {"d": Double("d"), "o": Odd("o"), "f": Fatal("f"), "w": Wrong("w"), "k": KeyError("k")}[
        name
    ]


@app.get("/<name>")
def view(name):
    if name == "v":
        raise ValueError
    if name == "n":
        raise NotFound
    find(name)
    return "never"


# GET /d -> 409
# GET /o -> 400, body: {"error":"o"}
# GET /f -> 500
# GET /w -> 500
# GET /k -> 500
# GET /v -> 400
# GET /x -> 404, body: lost
# GET /n -> 404, body: lost
