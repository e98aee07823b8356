"""update() and a helper replace the cookie as well, and so does the line after delete_cookie."""
from flask import Flask, make_response, redirect

app = Flask(__name__)


def legacy(response):
    response.headers["Set-Cookie"] = "legacy=1"  # RSP504
    return response


@app.route("/update")
def update():
    resp = make_response("x")
    resp.set_cookie("sid", "abc")
    resp.headers.update({"Set-Cookie": "theme=dark"})  # RSP504
    return resp


@app.route("/helper")
def helper():
    resp = make_response("x")
    resp.set_cookie("sid", "abc")
    return legacy(resp)


@app.route("/logout")
def logout():
    resp = redirect("/")
    resp.delete_cookie("sid")
    resp.headers["Set-Cookie"] = "bye=1"  # RSP504
    return resp


# GET /update -> 200, Set-Cookie: theme=dark
# GET /helper -> 200, Set-Cookie: legacy=1
# GET /logout -> 302, Set-Cookie: bye=1
