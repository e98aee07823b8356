"""Inner calls have numbers of their own."""

import json

from flask import Flask, jsonify, make_response, render_template, url_for

app = Flask(__name__)


@app.get("/a/<int:n>")
def a(n):
    return make_response(url_for("a", n=404), 201)


@app.get("/b")
def b():
    text = json.dumps({"a": 1}, indent=4, sort_keys=True)
    return make_response(text, 200, {"Content-Type": "application/json"})


@app.get("/c")
def c():
    return make_response(render_template("c.html", number=404))


@app.get("/d")
def d():
    return make_response(jsonify([1, 404]))


@app.get("/e")
def e():
    return make_response(str(round(404.4, 0)), 200)


# GET /a/1 -> 201, body: /a/404
# GET /b -> 200
# GET /c -> 200, body: c.html
# GET /d -> 200, body: [1,404]
# GET /e -> 200, body: 404.0
