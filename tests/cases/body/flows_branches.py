"""Every branch ends in a response, which is then mistreated."""
from flask import Flask, jsonify, make_response, redirect, render_template, request

app = Flask(__name__)


@app.route("/branch")
def branch():
    if request.args.get("json"):
        answer = jsonify(a=1)
    elif request.args.get("away"):
        answer = redirect("/")
    else:
        answer = make_response(render_template("page.html"))
    answer.statuscode = 202  # RSP502
    return answer


@app.route("/try")
def tried():
    try:
        number = int(request.args.get("n", ""))
    except ValueError:
        resp = make_response("no number", 400)
    else:
        resp = make_response(str(number))
    finally:
        app.logger.debug("asked")
    resp.headers["X-Note"] = None  # RSP503
    return resp


@app.route("/match/<kind>")
def matched(kind):
    match kind:
        case "json":
            resp = jsonify(a=1)
        case _:
            resp = make_response("x")
    resp.headers.add("Content-Type", "text/plain")  # RSP509
    return resp


@app.route("/walrus")
def walrus():
    if (resp := make_response("x")).status_code == 200:
        resp.body = "y"  # RSP502
    return resp


# GET /branch?json=1 -> 200, body: {"a":1}
# GET /branch?away=1 -> 302
# GET /try?n=4 -> 200, X-Note: None
# GET /match/json -> 200, Content-Type: application/json, Content-Type: text/plain
# GET /walrus -> 200, body: x
