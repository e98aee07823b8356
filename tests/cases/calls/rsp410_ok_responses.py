"""abort with a response, also as the response of an error."""

from flask import Flask, Response, abort, jsonify, make_response, redirect

app = Flask(__name__)


@app.get("/a")
def a():
    abort(make_response(jsonify(error="none"), 404))


@app.get("/b")
def b():
    abort(redirect("/login"))


@app.get("/c")
def c():
    abort(Response("teapot", 418))


@app.get("/d")
def d():
    abort(401, response=make_response("log in", 401))


@app.get("/e")
def e():
    abort(403, "no", make_response("own page", 403))


# GET /a -> 404, body: {"error":"none"}
# GET /b -> 302, Location: /login [Flask >= 2.2]
# GET /c -> 418, body: teapot
# GET /d -> 401, body: log in
# GET /e -> 403, body: own page
