"""The redirect comes from a variable, from a helper and from werkzeug."""

from flask import Flask, redirect
from werkzeug.utils import redirect as go

app = Flask(__name__)
OK = 200


def home():
    return redirect("/")


@app.get("/a")
def a():
    target = redirect("/")
    return target, OK  # RSP305


@app.get("/b")
def b():
    return home(), 400  # RSP305


@app.get("/c")
def c():
    return go("/"), 500, {"X-A": "1"}  # RSP305


# GET /a -> 200, Location: / [Flask >= 2.2]
# GET /b -> 400, Location: / [Flask >= 2.2]
# GET /c -> 500, Location: / [Flask >= 2.2]
