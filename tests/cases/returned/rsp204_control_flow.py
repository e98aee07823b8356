"""One path through try, loops, with or match falls off the end."""

import contextlib

from flask import Flask, abort, render_template, request

app = Flask(__name__)


@app.get("/try")
def tried():  # RSP204
    try:
        return str(int(request.args["n"]))
    except (KeyError, ValueError):
        app.logger.debug("bad n")


@app.get("/else")
def with_else():  # RSP204
    try:
        n = int(request.args["n"])
    except KeyError:
        return "n is missing"
    except ValueError:
        abort(400)
    else:
        app.logger.debug("n is %s", n)
    finally:
        app.logger.debug("asked")


@app.get("/loop")
def loop():  # RSP204
    for name in ("a", "b"):
        if name in request.args:
            return name


@app.get("/while")
def waiting():  # RSP204
    n = 0
    while n < 3:
        n += 1
        if request.args.get("n") == str(n):
            return "found"


@app.get("/for-else")
def for_else():  # RSP204
    for name in ("a", "b"):
        if name in request.args:
            break
    else:
        return "none of them"


@app.get("/match/<kind>")
def matched(kind):  # RSP204
    match kind:
        case "a":
            return render_template("a.html")
        case "b":
            return render_template("b.html")


@app.get("/suppress")
def suppressed():  # RSP204
    with contextlib.suppress(KeyError):
        return request.args["n"]


@app.get("/while-true")
def forever():  # RSP204
    n = 0
    while True:
        n += 1
        if n > 3:
            break


# GET /try?n=x -> TypeError: The view function for 'tried' did not return a valid response. Th...
# GET /else?n=1 -> TypeError: The view function for 'with_else' did not return a valid respons...
# GET /loop -> TypeError: The view function for 'loop' did not return a valid response. The fu...
# GET /while -> TypeError: The view function for 'waiting' did not return a valid response. Th...
# GET /for-else?a=1 -> TypeError: The view function for 'for_else' did not return a valid resp...
# GET /match/c -> TypeError: The view function for 'matched' did not return a valid response...
# GET /suppress -> TypeError: The view function for 'suppressed' did not return a valid respon...
# GET /while-true -> TypeError: The view function for 'forever' did not return a valid respons...
