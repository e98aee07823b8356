"""Loops that ask for a round, and end without an answer all the same."""

from flask import Flask, jsonify

app = Flask(__name__)


def down():
    raise OSError("no answer")


@app.get("/never-asked")
def never_asked():  # RSP204
    for _ in range(3):
        try:
            return jsonify(down())
        except OSError:
            app.logger.info("again")


@app.get("/told")
def told():  # RSP204
    for attempt in range(3):
        try:
            return jsonify(down())
        except OSError:
            if attempt == 2:
                app.logger.info("giving up")


@app.get("/another-round")
def another_round():  # RSP204
    for attempt in range(3):
        if attempt == 3:
            return "never"


@app.get("/left-by-break")
def left_by_break():  # RSP204
    for attempt in range(3):
        try:
            return jsonify(down())
        except OSError:
            if attempt == 2:
                break


@app.get("/named/<name>")
def named(name):  # RSP204
    for one in ("Ada", "Grace"):
        if one == name:
            return name


@app.get("/counted")
def counted():  # RSP204
    attempt = 0
    while attempt < 3:
        attempt += 1
        if attempt == 4:
            return "never"


# GET /never-asked -> TypeError: The view function for 'never_asked' did not return a valid response...
# GET /told -> TypeError: The view function for 'told' did not return a valid response...
# GET /another-round -> TypeError: The view function for 'another_round' did not return a valid response...
# GET /left-by-break -> TypeError: The view function for 'left_by_break' did not return a valid response...
# GET /named/Ada -> 200, body: Ada
# GET /named/Zoe -> TypeError: The view function for 'named' did not return a valid response...
# GET /counted -> TypeError: The view function for 'counted' did not return a valid response...
