"""What set_cookie() gives is returned on one of two ways, or after no round of a loop."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/branch")
def branch():
    page = make_response("text")
    page = page.set_cookie("c1", "v")
    if request.args.get("q1"):
        page = make_response("other")
    return page  # RSP205


@app.get("/loop")
def loop():
    page = make_response("text")
    for _ in request.args.getlist("l1"):
        page = page.headers.update({"X-1": "v"})
    return page  # RSP205


@app.before_request
def before():
    page = (None, 400) if "q2" in request.args else None
    return page if "q3" in request.args else None  # RSP704


# GET /branch -> TypeError: The view function for 'branch' did not return a valid response. ...
# GET /branch?q1=1 -> 200, body: other
# GET /loop -> 200, body: text
# GET /loop?l1=1 -> TypeError: The view function for 'loop' did not return a valid response. ...
# GET /missing?q2=1&q3=1 -> TypeError: The view function for None did not return a valid response...
# GET /missing?q2=1 -> 404
