"""The result is given to a name that nothing reads."""

from flask import Flask, jsonify, make_response, redirect, render_template, request

app = Flask(__name__)


@app.get("/name")
def name():
    response = make_response("teapot", 418)  # RSP202
    return "teapot"


@app.get("/redirect")
def go():
    if not request.args:
        target = redirect("/name")  # RSP202
    return "secret"


@app.get("/page")
def page():
    page = render_template("p.html")  # RSP202
    return "other"


@app.get("/except")
def handled():
    try:
        n = int(request.args["n"])
    except KeyError:
        error = jsonify(error="n")  # RSP202
        n = 0
    return str(n)


# GET /name -> 200, body: teapot
# GET /redirect -> 200, no Location, body: secret
# GET /page -> 200, body: other
# GET /except -> 200, body: 0
