"""The list that was checked is not the one in the loop, or a round goes on."""

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/first")
def first():  # RSP204
    names = request.args.getlist("name")
    kinds = request.args.getlist("kind")
    if not names:
        abort(404)
    for kind in kinds:
        return {"first": kind}


@app.get("/known")
def known():  # RSP204
    names = request.args.getlist("name")
    if not names:
        abort(404)
    for name in names:
        if name == "lamp":
            return name


# GET /first?name=a -> TypeError: The view function for 'first' did not return a valid response. The functio...
# GET /known?name=a -> TypeError: The view function for 'known' did not return a valid response. The functio...
