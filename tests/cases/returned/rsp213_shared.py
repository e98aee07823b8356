"""One response made at module level is customised by views; nobody changes the other."""

from flask import Flask, Response, make_response, request

app = Flask(__name__)

shared = Response("shared")
with app.app_context():
    welcome = make_response("welcome")


@app.get("/cookie")
def cookie():
    shared.set_cookie("user", request.args.get("user", "nobody"))  # RSP213
    return shared


@app.get("/welcome")
def hello():
    return welcome


# GET /cookie?user=a -> 200, Set-Cookie: user=a; Path=/, body: shared
# GET /welcome -> 200, body: welcome
