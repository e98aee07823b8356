"""HTTP methods that aren't known, or stand in an attribute, and those that are."""

from os import environ

from flask import Flask, request

app = Flask(__name__)
METHODS = environ.get("LAMP_METHODS", "POST").split(",")


@app.route("/unknown", methods=METHODS)
def unknown():
    if request.method == "POST":
        return "added", 201


@app.route("/unknown/other", methods=METHODS)
def unknown_and_empty():  # RSP204
    if request.args:
        return "added", 201


@app.route("/known", methods=["GET", "POST"])
def known():  # RSP204
    if request.method == "POST":
        return "added", 201


def lamp():
    if request.method == "PUT":
        return "changed"


lamp.methods = ["PUT"]
app.add_url_rule("/lamp", view_func=lamp)
# POST /unknown -> 201
# POST /unknown/other -> TypeError: The view function for 'unknown_and_empty' did not return...
# GET /known -> TypeError: The view function for 'known' did not return a valid response...
# PUT /lamp -> 200, body: changed
