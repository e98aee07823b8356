"""Reading the status of a response does not set it."""

from flask import Flask, make_response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    first = make_response("not found")
    code = first.status_code
    app.logger.debug("was %s", code)
    return first  # RSP301


# GET /x -> 200, body: not found
