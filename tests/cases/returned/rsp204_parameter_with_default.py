"""A parameter that is not in the rule has a default: Flask calls the view, and it can be None."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/rules")
def rules(form=None):  # RSP204
    source = form or request.args
    if "name" in source:
        return source["name"]


@app.get("/lamps/<name>")
def lamps(name, **rest):  # RSP204
    if name == "hall":
        return "on"


# GET /rules -> TypeError: The view function for 'rules' did not return a valid response. The functio...
# GET /lamps/attic -> TypeError: The view function for 'lamps' did not return a valid response. The functio...
