"""A response made while the module is imported."""

from flask import Flask, make_response

app = Flask(__name__)
NOT_FOUND = make_response("not found", 404)  # RSP413


@app.errorhandler(404)
def not_found(e):
    return "not found", 404


# IMPORT -> RuntimeError: Working outside of application context...
