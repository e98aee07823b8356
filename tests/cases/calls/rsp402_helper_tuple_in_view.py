"""A helper's tuple is returned by a view: the view's line is where it is wrong."""

from flask import Flask

app = Flask(__name__)


def find(name):
    return 404, f"no {name}"


@app.get("/a")
def a():
    return find("lamp")  # RSP402


@app.get("/b")
def b():
    status, text = find("lamp")
    return text, status


# GET /a -> TypeError: The view function did not return a valid response...
# GET /b -> 404, body: no lamp
