"""A helper makes a response and gives only a header or a cookie text of it."""

from flask import Flask, Response

app = Flask(__name__)


def cookie_text(name, value):
    jar = Response()
    jar.set_cookie(name, value, httponly=True)
    return jar.headers["Set-Cookie"]


@app.get("/text")
def text():
    return {"cookie": cookie_text("seen", "1")}


# GET /text -> 200, body: {"cookie":"seen=1; HttpOnly; Path=/"}
