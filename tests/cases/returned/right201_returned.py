"""The customised response is returned, in every shape that Flask accepts."""

from flask import Flask, jsonify, make_response, redirect, request

app = Flask(__name__)


@app.get("/plain")
def plain():
    response = make_response("x")
    response.headers["X-A"] = "1"
    return response


@app.get("/tuple")
def in_tuple():
    response = jsonify(a=1)
    response.headers["X-A"] = "1"
    return response, 201


@app.get("/rewrap")
def rewrap():
    response = make_response("x")
    response.headers["X-A"] = "1"
    return make_response(response, 202)


@app.get("/alias")
def alias():
    response = make_response("x")
    r = response
    r.headers["X-A"] = "1"
    return response


@app.get("/ternary")
def ternary():
    response = redirect("/plain")
    response.set_cookie("a", "1")
    return response if request.args else make_response(response)


@app.get("/walrus")
def walrus():
    (response := make_response("x")).headers["X-A"] = "1"
    return response


@app.get("/result")
def result():
    response = make_response("x")
    response.headers["X-A"] = "1"
    result = (response, 203)
    return result


# GET /plain -> 200, X-A: 1, body: x
# GET /tuple -> 201, X-A: 1, body: {"a":1}
# GET /rewrap -> 202, X-A: 1, body: x
# GET /alias -> 200, X-A: 1, body: x
# GET /ternary?a=1 -> 302, Set-Cookie: a=1; Path=/, body: <!doctype html>...
# GET /ternary -> 302, Set-Cookie: a=1; Path=/, body: <!doctype html>...
# GET /walrus -> 200, X-A: 1, body: x
# GET /result -> 203, X-A: 1, body: x
