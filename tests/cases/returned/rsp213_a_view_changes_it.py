"""One view sets a cookie on the shared response; the next client gets it, too."""

from flask import Flask, Response, request

app = Flask(__name__)
WELCOME = Response("welcome")


@app.get("/in")
def enter():
    WELCOME.set_cookie("name", request.args.get("name", ""))  # RSP213
    return WELCOME


# GET /in?name=ada -> 200, Set-Cookie: name=ada; Path=/, body: welcome
