"""A status is given to whichever of two responses it is; a use that is never reached is none."""

from flask import Flask, Response, abort, make_response, request

app = Flask(__name__)


class Boom(Exception):
    pass


@app.errorhandler(Boom)
def failed(error):
    page = make_response("a") if request.args.get("q1") else make_response("b", {"X-1": "v"})
    return make_response(page, 503)


@app.get("/boom")
def boom():
    raise Boom


@app.get("/dead")
def dead():
    page = Response("text")
    page.headers["X-2"] = "v"
    if request.args.get("q2"):
        raise Boom()
        abort(page)
    return make_response("other")  # RSP201


# GET /boom -> 503, X-1: v, body: b
# GET /boom?q1=1 -> 503, no X-1, body: a
# GET /dead -> 200, no X-2, body: other
# GET /dead?q2=1 -> 503
