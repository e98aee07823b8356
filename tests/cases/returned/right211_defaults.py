"""The left side may be None, empty or false, so both sides are needed."""

from flask import Flask, jsonify, make_response, redirect, request

app = Flask(__name__)


def guard():
    if not request.args:
        return redirect("/login")
    return None


@app.get("/guard")
def guarded():
    return guard() or make_response("secret")


@app.get("/name")
def by_name():
    response = None
    if request.args:
        response = jsonify(a=1)
    return response or make_response("none", 404)


@app.get("/and")
def asked():
    return (request.args and jsonify(asked=True)) or jsonify(asked=False)


@app.get("/condition")
def condition():
    ready = bool(request.args)
    return ready and jsonify(ready=True) or make_response("wait", 202)


@app.get("/text")
def text():
    return request.args.get("name") or "nobody"


@app.get("/test")
def test():
    response = make_response("x")
    if response and request.args:
        response.headers["X-A"] = "1"
    return response


# GET /guard -> 302, Location: /login, body: <!doctype html>...
# GET /guard?a=1 -> 200, body: secret
# GET /name -> 404, body: none
# GET /and?a=1 -> 200, body: {"asked":true}
# GET /condition -> 202, body: wait
# GET /text -> 200, body: nobody
# GET /test?a=1 -> 200, X-A: 1, body: x
