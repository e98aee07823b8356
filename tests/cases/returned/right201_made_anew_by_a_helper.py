"""A second response gets the same cookie through a helper, and is the one that is sent."""

from flask import Flask, make_response, request

app = Flask(__name__)


def seen(text):
    response = make_response(text)
    response.set_cookie("seen", "1")
    return response


@app.get("/page")
def page():
    response = make_response("page")
    response.set_cookie("seen", "1")
    if "again" in request.args:
        return seen("again")
    return response


# GET /page -> 200, Set-Cookie: seen=1; Path=/, body: page
# GET /page?again=1 -> 200, Set-Cookie: seen=1; Path=/, body: again
