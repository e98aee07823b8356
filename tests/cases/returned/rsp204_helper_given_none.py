"""The same helper where a caller gives None, where it finds None itself, and a view's own test."""

from flask import Flask

app = Flask(__name__)
ROWS = {"a": [1]}


def texts(rows=None):
    return rows if rows is None else [str(row) for row in rows]


def found(name):
    rows = ROWS.get(name)
    if rows is None:
        return rows
    return [str(row) for row in rows]


@app.get("/none")
def none():
    return texts()  # RSP204


@app.get("/named/<name>")
def named(name):
    return found(name)  # RSP204


@app.get("/own/<name>")
def own(name):
    rows = ROWS.get(name)
    return rows if rows is None else [str(row) for row in rows]  # RSP204


# GET /none -> TypeError: The view function for 'none' did not return a valid response...
# GET /named/a -> 200, json: ["1"]
# GET /named/b -> TypeError: The view function for 'named' did not return a valid response...
# GET /own/b -> TypeError: The view function for 'own' did not return a valid response...
