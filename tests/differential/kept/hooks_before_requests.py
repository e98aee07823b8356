"""What a hook before requests makes and does not return, and what it returns in place of an answer."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.before_request
def forgets():  # RSP201
    page = make_response("text")
    if request.args.get("q1"):
        page.headers["X-1"] = "v"


@app.before_request
def no_body():
    if request.args.get("q2"):
        return None, 409  # RSP704


@app.before_request
def not_called():
    if request.args.get("q3"):
        return make_response  # RSP207


@app.get("/v")
def view():
    return "view"


# GET /v?q1=1 -> 200, no X-1
# GET /v?q2=1 -> TypeError: The view function for 'view' did not return a valid response. The function either returned None or ended without a return statement.
# GET /v?q3=1 -> TypeError: Object of type Request is not JSON serializable...
