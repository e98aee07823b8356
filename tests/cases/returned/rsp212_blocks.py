"""What ends the path is an endless loop, a match, a try with finally; the lines stand deeper."""

from flask import Flask, abort, make_response, request

app = Flask(__name__)


@app.get("/while")
def endless():
    while True:
        response = make_response("while")
        return response
    response.headers["X-A"] = "1"  # RSP212


@app.get("/finally")
def with_finally():
    response = make_response("x")
    try:
        abort(403)
    finally:
        app.logger.debug("done")
    response.headers["X-A"] = "1"  # RSP212
    return response


@app.get("/match")
def matched():
    response = make_response("x")
    match request.args.get("n"):
        case "1":
            return response
        case _:
            return "none"
    response.set_cookie("a", "1")  # RSP212
    return response


@app.get("/deeper")
def deeper():
    response = make_response("x")
    return response
    if request.args:
        response.headers["X-A"] = "1"  # RSP212


# GET /while -> 200, no X-A, body: while
# GET /finally -> 403, no X-A
# GET /match?n=1 -> 200, no Set-Cookie, body: x
# GET /deeper?a=1 -> 200, no X-A, body: x
