"""A message is flashed and the page shown, inside a with block."""

import contextlib

from flask import Flask, flash, get_flashed_messages, render_template_string

app = Flask(__name__)
app.secret_key = "k"


@app.errorhandler(404)
def not_found(e):
    with contextlib.suppress(RuntimeError):
        flash("We could not find that page")
    text = " ".join(get_flashed_messages())
    return render_template_string("<p>{{ text }}</p>", text=text)  # RSP301


# GET /x -> 200, body: <p>We could not find that page</p>
