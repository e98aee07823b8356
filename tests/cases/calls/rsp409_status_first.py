"""The address stands first in redirect(), the status second; values belong to url_for()."""

from flask import Flask, redirect, url_for

app = Flask(__name__)


@app.get("/express")
def express():
    return redirect(301, "/home")  # RSP409


@app.get("/django")
def django():
    return redirect("home", {"name": "ann"})  # RSP409


@app.get("/right")
def right():
    return redirect(url_for("home"), 303)


@app.get("/home")
def home():
    return "home"


# GET /express -> 0 /home, Location: 301
# GET /django -> AttributeError: 'dict' object has no attribute 'strip' [Werkzeug >= 2.3]
# GET /django -> TypeError: Invalid status argument [Werkzeug < 2.3]
# GET /right -> 303, Location: /home
