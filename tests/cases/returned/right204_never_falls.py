"""Every path returns, raises, aborts or calls what never returns."""

from typing import NoReturn

from flask import Flask, abort, jsonify, make_response, request

app = Flask(__name__)


from werkzeug.exceptions import BadRequest, NotFound


def fail(text) -> NoReturn:
    raise BadRequest(text)


def stop():
    abort(404)


@app.get("/abort")
def aborts():
    if request.args:
        return "args"
    abort(404)


@app.get("/raise")
def raises():
    if request.args:
        return "args"
    raise NotFound()


@app.get("/return-abort")
def return_abort():
    return "args" if request.args else abort(404)


@app.get("/typed")
def typed():
    if request.args:
        return "args"
    fail("no args")


@app.get("/local")
def local():
    if request.args:
        return "args"
    stop()


@app.get("/abort-response")
def abort_response():
    if not request.args:
        abort(make_response(jsonify(error="x"), 422))
    return jsonify(ok=True)


@app.get("/while")
def waiting():
    n = 0
    while True:
        n += 1
        if n > 3:
            return str(n)


@app.get("/try")
def tried():
    try:
        return str(int(request.args["n"]))
    except ValueError:
        fail("n is not a number")
    except KeyError:
        raise NotFound() from None


# GET /abort -> 404
# GET /raise -> 404
# GET /return-abort -> 404
# GET /typed -> 400
# GET /local -> 404
# GET /abort-response -> 422, body: {"error":"x"}
# GET /while -> 200, body: 4
# GET /try -> 404
# GET /try?n=x -> 400
