"""All cases are handled: match with a default, else, for-else, finally, correlated names."""

import contextlib

from flask import Flask, request

app = Flask(__name__)


@app.get("/match/<kind>")
def matched(kind):
    match kind:
        case "a":
            return "a"
        case other:
            return other


@app.get("/for-else")
def for_else():
    for name in ("a", "b"):
        if name in request.args:
            return name
    else:
        return "none"


@app.get("/finally")
def at_last():
    try:
        int(request.args["n"])
    except KeyError:
        pass
    finally:
        app.logger.debug("asked")
    return "always"


@app.get("/flag")
def flag():
    error = None
    if "n" not in request.args:
        error = "n is missing"
    if error is not None:
        return error, 400
    if error is None:
        return "fine"


@app.get("/default")
def default():
    result = None
    for key in request.args:
        result = key
    if result is None:
        result = "nothing"
    return result


@app.get("/or")
def either():
    result = None
    if request.args:
        result = "args"
    return result or "none"


@app.get("/with")
def with_stack():
    with contextlib.ExitStack() as stack:
        stack.callback(app.logger.debug, "left")
        return "with"


@app.get("/bool")
def both():
    asked = bool(request.args)
    if asked:
        return "asked"
    if not asked:
        return "not asked"


# GET /match/z -> 200, body: z
# GET /for-else -> 200, body: none
# GET /finally -> 200, body: always
# GET /flag -> 400, body: n is missing
# GET /flag?n=1 -> 200, body: fine
# GET /default -> 200, body: nothing
# GET /or -> 200, body: none
# GET /with -> 200, body: with
# GET /bool -> 200, body: not asked
