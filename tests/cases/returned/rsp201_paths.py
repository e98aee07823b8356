"""What is set on one path only is lost there; an early exit by another answer is no loss."""

from flask import Flask, make_response, render_template, request

app = Flask(__name__)


@app.get("/branch")
def branch():
    resp = make_response(render_template("p.html"))
    resp.set_cookie("seen", "1")
    if request.args.get("plain"):
        return "plain"
    return resp


@app.get("/try")
def tried():
    resp = make_response("ok")
    resp.headers["X-A"] = "1"
    try:
        n = int(request.args["n"])
    except (KeyError, ValueError):
        return resp
    else:
        return f"n is {n}"


@app.get("/finally")
def at_last():
    resp = make_response("ok")
    try:
        resp.headers["X-A"] = "1"
    finally:
        app.logger.debug("made")
    return "ok"  # RSP201


@app.get("/match/<kind>")
def matched(kind):
    resp = make_response(kind)
    match kind:
        case "a":
            resp.status_code = 202
        case _:
            resp.headers["X-Kind"] = "other"
    return kind  # RSP201


@app.get("/nested")
def nested():
    if request.args:
        resp = make_response("args")
        if "name" in request.args:
            resp.set_cookie("name", request.args["name"])
            return render_template("named.html")  # RSP201
        return resp
    return "none"


# GET /branch?plain=1 -> 200, no Set-Cookie, body: plain
# GET /branch -> 200, Set-Cookie: seen=1; Path=/, body: p.html
# GET /try?n=1 -> 200, no X-A, body: n is 1
# GET /finally -> 200, no X-A, body: ok
# GET /match/a -> 200, body: a
# GET /nested?name=x -> 200, no Set-Cookie, body: named.html
