"""A status on the failing path, none on the usual one."""

from flask import Flask, render_template, request

app = Flask(__name__)


def load_hint(path):
    return {"/old": "/new"}[path]


@app.errorhandler(404)
def not_found(e):
    try:
        hint = load_hint(request.path)
    except KeyError:
        return "nothing like that", 404
    else:
        return render_template("moved.html", hint=hint)  # RSP301


# GET /x -> 404, body: nothing like that
# GET /old -> 200, body: moved.html
