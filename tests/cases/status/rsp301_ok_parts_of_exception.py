"""Body, code and headers taken from the exception one by one."""

from flask import Flask, current_app

app = Flask(__name__)
from werkzeug.exceptions import HTTPException, NotFound


@app.errorhandler(NotFound)
def not_found(e):
    return e.get_body(), e.code, e.get_headers()


@app.errorhandler(405)
def not_allowed(e):
    return current_app.make_response((e.description, e.code))


@app.errorhandler(HTTPException)
def others(e):
    return e.description, getattr(e, "code", None) or 500


# GET /x -> 404, Content-Type: text/html; charset=utf-8
# POST /static/x -> 405, body: The method is not allowed for the requested URL.
