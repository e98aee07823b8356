"""Each branch returns its own response, or correlated flags keep the paths apart."""

from flask import Flask, abort, make_response, render_template, request

app = Flask(__name__)


@app.get("/else")
def branches():
    if request.args:
        response = make_response("args")
        response.headers["X-A"] = "1"
        return response
    else:
        return render_template("none.html")


@app.get("/flag")
def flag():
    error = "bad" in request.args
    if error:
        response = make_response("bad", 400)
        response.headers["X-Error"] = "1"
    if error:
        return response
    return "fine"


@app.get("/none")
def none():
    response = None
    if request.args:
        response = make_response("args")
        response.set_cookie("a", "1")
    if response is not None:
        return response
    return "no args"


@app.get("/truth")
def truth():
    response = None
    for name in request.args:
        response = make_response(name)
        response.headers["X-Name"] = name
        break
    if response:
        return response
    return "nothing"


@app.get("/abort")
def aborted():
    response = make_response("x")
    response.headers["X-A"] = "1"
    if "stop" in request.args:
        abort(404)
    return response


@app.get("/raise")
def raised():
    response = make_response("x")
    response.headers["X-A"] = "1"
    if "stop" in request.args:
        abort(response)
    return response


# GET /else?a=1 -> 200, X-A: 1, body: args
# GET /flag?bad=1 -> 400, X-Error: 1, body: bad
# GET /flag -> 200, no X-Error, body: fine
# GET /none?a=1 -> 200, Set-Cookie: a=1; Path=/, body: args
# GET /none -> 200, no Set-Cookie, body: no args
# GET /truth?a=1 -> 200, X-Name: a, body: a
# GET /abort?stop=1 -> 404, no X-A
# GET /raise?stop=1 -> 200, X-A: 1, body: x
