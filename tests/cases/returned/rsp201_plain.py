"""A response is customised and something else is returned."""

from flask import Flask, jsonify, make_response, redirect, render_template

app = Flask(__name__)


@app.get("/html")
def html():
    page = render_template("p.html")
    response = make_response(page)
    response.headers["X-Frame-Options"] = "DENY"
    return page  # RSP201


@app.get("/again")
def again():
    response = make_response(render_template("p.html"))
    response.set_cookie("seen", "1")
    return render_template("p.html")  # RSP201


@app.post("/json")
def as_json():
    data = {"id": 1}
    response = jsonify(data)
    response.status_code = 201
    return data  # RSP201


@app.get("/go")
def go():
    resp = redirect("/html")
    resp.set_cookie("from", "go")
    return redirect("/html")  # RSP201


@app.get("/text")
def text():
    resp = make_response("made")
    resp.mimetype = "text/plain"
    return "made", 200  # RSP201


# GET /html -> 200, no X-Frame-Options, body: p.html
# GET /again -> 200, no Set-Cookie, body: p.html
# POST /json -> 200, body: {"id":1}
# GET /go -> 302, no Set-Cookie, body: <!doctype html>...
# GET /text -> 200, Content-Type: text/html; charset=utf-8, body: made
