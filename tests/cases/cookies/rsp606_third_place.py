"""A path in the place of max_age."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/wrong")
def wrong():
    response = make_response("x")
    response.set_cookie("a", "b", "/")  # RSP606
    return response


@app.get("/right")
def right():
    response = make_response("x")
    response.set_cookie("a", "b", 60)
    return response


# GET /wrong -> TypeError: ...
# GET /right -> 200, Set-Cookie: a=b...
