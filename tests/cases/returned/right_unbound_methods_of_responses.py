"""Response.set_cookie(response, ...) and super() calls: the object is the first argument."""

from flask import Flask, Response, make_response

app = Flask(__name__)


class Page(Response):
    def set_cookie(self, key, value="", **rest):
        super().set_cookie(key, value, secure=True, **rest)


@app.get("/")
def index():
    response = make_response("home")
    Response.set_cookie(response, "seen", "1")
    return response


@app.get("/page")
def page():
    response = Page("page")
    Response.set_cookie(response, "seen", "2", httponly=True)
    return response


# GET / -> 200, Set-Cookie: seen=1; Path=/, body: home
# GET /page -> 200, Set-Cookie: seen=2; HttpOnly; Path=/, body: page
