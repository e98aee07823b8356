"""What is set is delivered by no way out, or the way returns what the response was made from."""

from flask import Flask, jsonify, make_response, redirect, render_template, request

app = Flask(__name__)


@app.get("/content")
def content():
    html = render_template("p.html")
    response = make_response(html)
    response.set_cookie("seen", "1")
    if request.args:
        return response
    return html  # RSP201


@app.get("/vain")
def vain():
    response = make_response("page")
    if request.args:
        response.headers["X-Args"] = "1"
        return redirect("/content")  # RSP201
    return response


@app.post("/form")
def form():
    response = make_response("saved")
    response.set_cookie("saved", "1")
    if not request.form:
        return jsonify(error="empty"), 400
    return render_template("saved.html")  # RSP201


@app.get("/twice")
def twice():
    response = make_response("first")
    response.headers["X-A"] = "1"
    response = make_response("second")
    response.headers["X-B"] = "1"
    return response  # RSP201


@app.after_request
def stamp(response):
    extra = make_response("extra")
    extra.headers["X-Stamp"] = "1"
    return response  # RSP201


# GET /content -> 200, no Set-Cookie, body: p.html
# GET /content?a=1 -> 200, Set-Cookie: seen=1; Path=/, no X-Stamp, body: p.html
# GET /vain?a=1 -> 302, no X-Args
# POST /form form a=1 -> 200, no Set-Cookie, body: saved.html
# GET /twice -> 200, no X-A, X-B: 1, body: second
