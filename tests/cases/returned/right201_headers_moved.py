"""What was set on the response is carried over into what is returned."""

from flask import Flask, jsonify, make_response, render_template

app = Flask(__name__)


@app.get("/headers")
def headers():
    response = make_response("x")
    response.headers["X-A"] = "1"
    return "x", 200, response.headers


@app.get("/copy")
def copy():
    first = make_response("x")
    first.headers["X-A"] = "1"
    second = make_response("y")
    second.headers["X-A"] = first.headers["X-A"]
    return second


@app.get("/helper")
def helper():
    response = secure(make_response("x"))
    return response


def secure(response):
    response.headers["X-A"] = "1"
    return response


@app.get("/nested")
def nested():
    def build():
        response = make_response(render_template("p.html"))
        response.headers["X-A"] = "1"
        return response

    return build()


@app.get("/finally")
def at_last():
    response = make_response("x")
    try:
        return response
    finally:
        response.headers["X-A"] = "1"


@app.get("/wsgi")
def as_wsgi():
    response = jsonify(a=1)
    response.headers["X-A"] = "1"
    return response.__call__


# GET /headers -> 200, X-A: 1, body: x
# GET /copy -> 200, X-A: 1, body: y
# GET /helper -> 200, X-A: 1, body: x
# GET /nested -> 200, X-A: 1, body: p.html
# GET /finally -> 200, X-A: 1, body: x
# GET /wsgi -> 200, X-A: 1, body: {"a":1}
