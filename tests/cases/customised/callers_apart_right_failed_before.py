"""What a caller hands over has failed before, so the helper's later lines are never reached."""

from flask import Flask, Response, make_response, redirect, request

app = Flask(__name__)


def nothing():
    print("nothing")


def named(response):
    response.delete_cookie("old")  # RSP104
    response.headers["X-Named"] = "yes"
    return response


def marked(response):
    response.set_cookie("marked", "yes")


@app.get("/none")
def none():
    page = nothing()
    if request.args:
        page = named(page)
    return "none"


@app.get("/named")
def right():
    return named(Response("x")), 422


@app.get("/updated")
def updated():
    page = make_response("hi")
    page = page.headers.update({"X-A": "1"})
    try:
        print(page)
    finally:
        page.set_cookie("late", "yes")  # RSP104
    marked(page)
    return "updated"


@app.get("/marked")
def also_right():
    answer = make_response("x")
    marked(answer)
    return answer


@app.get("/alias")
def alias():
    answer = redirect("/there")
    if request.args:
        answer = {"a": 1}
        answer.set_cookie("a", "b")  # RSP103
    same = answer
    same.headers["X-B"] = "1"
    return same


# GET /none -> 200
# GET /none?x=1 -> AttributeError: 'NoneType' object has no attribute 'delete_cookie'
# GET /named -> 422, X-Named: yes
# GET /updated -> AttributeError: 'NoneType' object has no attribute 'set_cookie'
# GET /marked -> 200, Set-Cookie: marked=yes; Path=/
# GET /alias -> 302, X-B: 1
# GET /alias?x=1 -> AttributeError: 'dict' object has no attribute 'set_cookie'
