"""The text is wrapped with make_response before anything is set."""

from flask import Flask, make_response, render_template, request

app = Flask(__name__)


@app.get("/same-name")
def same_name():
    page = render_template("p.html")
    page = make_response(page)
    page.headers["X-A"] = "1"
    return page


@app.get("/branches")
def branches():
    if request.args:
        page = make_response(render_template("q.html"), 201)
    else:
        page = make_response("none")
    page.set_cookie("seen", "1")
    return page


@app.get("/loop")
def loop():
    page = ""
    for i in range(3):
        page += str(i)
    else:
        page = make_response(page)
    page.headers["X-Loop"] = "1"
    return page


@app.get("/try")
def tried():
    page = "none"
    try:
        page = render_template("p.html")
    finally:
        page = make_response(page)
    page.mimetype = "text/plain"
    return page


# GET /same-name -> 200, X-A: 1, body: p.html
# GET /branches?a=1 -> 201, Set-Cookie: seen=1; Path=/, body: q.html
# GET /loop -> 200, X-Loop: 1, body: 012
# GET /try -> 200, Content-Type: text/plain; charset=utf-8, body: p.html
