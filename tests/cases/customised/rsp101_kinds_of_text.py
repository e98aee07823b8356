"""Every way to make text or bytes, each customised."""

from flask import Flask, url_for
from markupsafe import Markup, escape

app = Flask(__name__)


@app.get("/join")
def join():
    rows = ", ".join(["a", "b"])
    rows.headers["X-Rows"] = "2"  # RSP101
    return rows


@app.get("/format")
def fmt():
    line = "Hello {}".format("you")
    line.headers["X-A"] = "1"  # RSP101
    return line


@app.get("/bytes")
def raw():
    data = "a,b\n".encode()
    data.headers["Content-Disposition"] = "attachment; filename=a.csv"  # RSP101
    return data


@app.get("/escape/<name>")
def safe(name):
    shown = Markup("<b>") + escape(name)
    shown.set_cookie("name", "x")  # RSP101
    return shown


@app.get("/replace")
def replaced():
    return_to = url_for("join").replace("j", "J")
    return_to.delete_cookie("next")  # RSP101
    return return_to


# GET /join -> AttributeError: 'str' object has no attribute 'headers'
# GET /format -> AttributeError: 'str' object has no attribute 'headers'
# GET /bytes -> AttributeError: 'bytes' object has no attribute 'headers'
# GET /escape/a -> AttributeError: 'Markup' object has no attribute 'set_cookie'
# GET /replace -> AttributeError: 'str' object has no attribute 'delete_cookie'
