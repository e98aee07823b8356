"""A helper customises the response whose content is then returned."""

from flask import Flask, jsonify, make_response, render_template, request

app = Flask(__name__)


def no_store(response):
    response.headers["Cache-Control"] = "no-store"
    return response


def mark(response):
    response.headers["X-Mark"] = "1"


@app.get("/returned")
def returned():
    response = no_store(make_response("x"))
    return response.data  # RSP203


@app.get("/in-place")
def in_place():
    response = jsonify(a=1)
    mark(response)
    return response.get_json()  # RSP203


@app.get("/branch")
def branch():
    response = make_response(render_template("p.html"))
    if request.args:
        response.set_cookie("asked", "1")
        return response.get_data(as_text=True)  # RSP203
    return response


@app.get("/try")
async def tried():
    response = make_response("x")
    try:
        response.headers["X-N"] = request.args["n"]
    except KeyError:
        return response
    else:
        return response.data  # RSP203


# GET /returned -> 200, no Cache-Control, body: x
# GET /in-place -> 200, no X-Mark, body: {"a":1}
# GET /branch?a=1 -> 200, no Set-Cookie, body: p.html
# GET /branch -> 200, body: p.html
# GET /try?n=1 -> 200, no X-N, body: x
