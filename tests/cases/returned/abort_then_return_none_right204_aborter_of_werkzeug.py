"""An Aborter of Werkzeug made by the module, and a helper that uses the app's."""

from flask import Flask, current_app, request
from werkzeug.exceptions import Aborter

app = Flask(__name__)
stop = Aborter()


def refuse(code):
    current_app.aborter(code)


@app.get("/a")
def a():
    if request.args:
        return "a"
    stop(410)


@app.get("/b")
def b():
    if request.args:
        return "b"
    refuse(409)


# GET /a -> 410
# GET /b -> 409
# GET /b?x=1 -> 200, body: b
