"""The text fails where it is first asked for a header, and where nobody hears of it, it is right."""

from contextlib import suppress

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/first")
def first():
    page = "text" if request.args.get("plain") else make_response("made")
    with suppress(KeyError):
        page.headers.add_header("X-First", "1")
    page.headers["X-Second"] = "1"
    return page


@app.get("/tried")
def tried():
    page = "text" if request.args.get("plain") else make_response("made")
    with suppress(AttributeError):
        page.headers["X-Tried"] = "1"
    return page


# GET /first -> 200, X-First: 1, X-Second: 1, body: made
# GET /tried -> 200, X-Tried: 1, body: made
# GET /tried?plain=1 -> 200, body: text
