"""Only the path that customised the response returns something else; an error is deliberate."""

from flask import Flask, jsonify, make_response, redirect, render_template, request

app = Flask(__name__)


@app.get("/flag")
def flag():
    error = "bad" in request.args
    response = None
    if error:
        response = make_response("bad", 400)
        response.headers["X-Error"] = "1"
    if error:
        return "bad", 400  # RSP201
    return "fine"


@app.get("/not-returned")
def not_returned():
    if request.args.get("theme"):
        response = make_response(render_template("p.html"))
        response.set_cookie("theme", request.args["theme"])
    return render_template("p.html")  # RSP201


@app.route("/form", methods=["GET", "POST"])
def form():
    if request.method == "POST":
        response = redirect("/form")
        response.set_cookie("saved", "1")
        return redirect("/form")  # RSP201
    return "form"


@app.get("/except")
def handled():
    response = jsonify(ok=True)
    response.headers["X-A"] = "1"
    try:
        int(request.args["n"])
    except (KeyError, ValueError):
        return jsonify(ok=False), 400
    return response


@app.get("/helper")
def helper():
    response = make_response("x")
    add_header(response)
    return jsonify(x=1)  # RSP201


def add_header(response):
    response.headers["X-A"] = "1"


# GET /flag?bad=1 -> 400, no X-Error, body: bad
# GET /not-returned?theme=dark -> 200, no Set-Cookie, body: p.html
# GET /form -> 200, body: form
# POST /form -> 302, no Set-Cookie, body: <!doctype html>...
# GET /except -> 400, no X-A, body: {"ok":false}
# GET /helper -> 200, no X-A, body: {"x":1}
