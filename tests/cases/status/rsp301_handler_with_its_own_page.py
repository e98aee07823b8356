"""A catch-all view and a 404 handler with a page of its own, which aborts lead to."""

from flask import Flask, abort, render_template_string

app = Flask(__name__)


@app.errorhandler(404)
def nothing_here(error):
    return render_template_string("<p>no such page</p>")  # RSP301


@app.get("/<path:path>")
def everything(path):
    if path != "known":
        abort(404)
    return render_template_string("<p>known</p>")


# GET /known -> 200, body: <p>known</p>
# GET /other -> 200, body: <p>no such page</p>
