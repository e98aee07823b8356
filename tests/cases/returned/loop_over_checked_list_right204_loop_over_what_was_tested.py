"""`if not names: abort()` before a loop that returns in its first round."""

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/first")
def first():
    names = request.args.getlist("name")
    if not names:
        abort(404)
    for name in names:
        return {"first": name}


@app.get("/sized")
def sized():
    names = request.args.getlist("name")
    if len(names) == 0:
        return "none", 404
    for name in names:
        return name


# GET /first?name=a -> 200, body: {"first":"a"}
# GET /first -> 404
# GET /sized?name=a -> 200, body: a
# GET /sized -> 404, body: none
