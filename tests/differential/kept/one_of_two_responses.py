"""What a method does to one of two responses, and what only some paths can use."""

from flask import Flask, make_response, redirect, request

app = Flask(__name__)


def helper(response):
    response.headers.add("X-1", "v")


@app.get("/cookie")
def cookie():
    page = make_response("text") if not request.args.get("q1") else redirect("/there")
    page.set_cookie("c1", "v")
    page.headers["Set-Cookie"] = "c2=v"  # RSP504
    return page


@app.get("/headers")
def headers():
    other = redirect("/there", 301)
    if "q2" in request.args:
        other = helper(other)
    other.headers = {"X-2": "v"}  # RSP501
    return "text"  # RSP201


@app.get("/maybe")
def maybe():
    page = make_response("text")
    other = redirect("/there")
    either = page if request.args.get("q1") else other
    either.delete_cookie("c3")
    either.headers["Set-Cookie"] = "c4=v"  # RSP504
    return either


# GET /cookie -> 200, Set-Cookie: c2=v
# GET /headers -> 200, body: text
# GET /headers?q2=1 -> AttributeError: 'NoneType' object has no attribute 'headers'
# GET /maybe -> 302, Set-Cookie: c4=v
