"""The function is named without being called, and its attributes are used."""

from flask import Flask, jsonify, make_response, redirect, render_template

app = Flask(__name__)


@app.get("/make")
def make():
    resp = make_response
    resp.headers["X-A"] = "1"  # RSP106
    return "x"


@app.get("/json")
def as_json():
    resp = jsonify
    resp.set_cookie("a", "1")  # RSP106
    return resp(a=1)


@app.get("/direct")
def direct():
    redirect.headers["X-A"] = "1"  # RSP106
    return redirect("/make")


@app.get("/template")
def template():
    page = render_template
    page.headers.add("X-A", "1")  # RSP106
    return page("x.html")


# GET /make -> AttributeError: 'function' object has no attribute 'headers'
# GET /json -> AttributeError: 'function' object has no attribute 'set_cookie'
# GET /direct -> AttributeError: 'function' object has no attribute 'headers'
# GET /template -> AttributeError: 'function' object has no attribute 'headers'
