"""The lines after a return are reached: another branch, finally, except, a loop."""

from flask import Flask, after_this_request, make_response, request

app = Flask(__name__)


@app.get("/branch")
def branch():
    response = make_response("x")
    if request.args:
        return response
    response.headers["X-A"] = "1"
    return response


@app.get("/finally")
def at_last():
    response = make_response("x")
    try:
        return response
    finally:
        response.headers["X-A"] = "1"


@app.get("/except")
def handled():
    response = make_response("x")
    try:
        response.headers["X-N"] = request.args["n"]
        return response
    except KeyError:
        response.status_code = 400
    response.headers["X-A"] = "1"
    return response


@app.get("/nested")
def nested():
    def build():
        return make_response("x")

    response = build()
    response.headers["X-A"] = "1"
    return response


@app.get("/loop")
def loop():
    response = make_response("x")
    for name in request.args:
        if name == "stop":
            break
        response.headers["X-" + name] = "1"
    else:
        return response
    response.headers["X-Stopped"] = "1"
    return response


@app.get("/hook")
def hook():
    @after_this_request
    def add(response):
        response.headers["X-A"] = "1"
        return response

    return "x"


# GET /branch -> 200, X-A: 1, body: x
# GET /finally -> 200, X-A: 1, body: x
# GET /except -> 400, X-A: 1, body: x
# GET /except?n=1 -> 200, X-N: 1, no X-A, body: x
# GET /nested -> 200, X-A: 1, body: x
# GET /loop?stop=1 -> 200, X-Stopped: 1, body: x
# GET /hook -> 200, X-A: 1, body: x
