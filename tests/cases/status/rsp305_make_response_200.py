"""A redirect wrapped in make_response with 200, with a cookie on it."""

from flask import Flask, make_response, redirect, url_for

app = Flask(__name__)


@app.post("/login")
def login():
    resp = make_response(redirect(url_for("login")), 200)  # RSP305
    resp.set_cookie("seen", "1", secure=True, httponly=True, samesite="Lax")
    return resp


# POST /login -> 200, Location: /login [Flask >= 2.2]
