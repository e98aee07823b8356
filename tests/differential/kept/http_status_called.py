"""A status may be written HTTPStatus(404)."""

from http import HTTPStatus

from flask import Flask, redirect

app = Flask(__name__)


@app.get("/v")
def view():
    page = redirect("/there", code=303)
    return page, HTTPStatus(404)  # RSP305


# GET /v -> 404, Location: /there
