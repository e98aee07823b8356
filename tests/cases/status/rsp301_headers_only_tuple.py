"""A tuple of body and headers has no status in it."""

from flask import Flask

app = Flask(__name__)
PLAIN = {"Content-Type": "text/plain"}


@app.errorhandler(404)
def not_found(e):
    return "not found", PLAIN  # RSP301


# GET /nope -> 200, Content-Type: text/plain, body: not found
