"""A default argument is worked out at import time."""

from flask import Flask, make_response

app = Flask(__name__)


def send(text, response=make_response("empty")):  # RSP413
    return text or response


@app.get("/")
def index():
    return send("")


# IMPORT -> RuntimeError: Working outside of application context...
