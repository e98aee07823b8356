"""A literal status given to a response raises nothing, so no handler starts before it."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    page = make_response("gone")
    try:
        page.status_code = 404
        int(request.args.get("n1", "1"))
    except ValueError:
        page.headers["X-1"] = "no number"
    return page


@app.errorhandler(405)
def not_allowed(error):
    page = make_response("no")
    try:
        int(request.args.get("n1", "1"))
        page.status_code = 405
    except ValueError:
        page.headers["X-1"] = "no number"
    return page  # RSP301


@app.get("/v")
def view():
    return "view"


# GET /missing -> 404
# GET /missing?n1=x -> 404, X-1: no number
# POST /v -> 405
# POST /v?n1=x -> 200, X-1: no number
