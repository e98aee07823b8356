"""A redirect is an answer of its own."""

from flask import Flask, flash, redirect, session, url_for

app = Flask(__name__)
app.secret_key = "k"


class LoginRequired(Exception):
    pass


@app.errorhandler(LoginRequired)
def login_first(e):
    session["next"] = "/private"
    flash("Please log in")
    target = redirect(url_for("login"))
    return target


@app.errorhandler(404)
def home(e):
    return redirect("/login")


@app.get("/private")
def private():
    raise LoginRequired


@app.get("/login")
def login():
    return "log in"


# GET /private -> 302, Location: /login [Flask >= 2.2]
# GET /x -> 302, Location: /login [Flask >= 2.2]
