"""SameSite=None without Secure: browsers refuse the cookie."""
from flask import Flask, make_response, redirect

app = Flask(__name__)
CROSS_SITE = "None"


@app.route("/widget")
def widget():
    resp = make_response("widget")
    resp.set_cookie("sid", "abc", samesite="None")  # RSP604
    return resp


@app.route("/insecure")
def insecure():
    resp = make_response("widget")
    resp.set_cookie("sid", "abc", httponly=True, secure=False, samesite=CROSS_SITE)  # RSP604
    return resp


@app.route("/small")
def small():
    resp = redirect("/widget")
    resp.set_cookie("sid", "abc", samesite="none")  # RSP604
    return resp


# GET /widget -> 200, Set-Cookie: sid=abc; Path=/; SameSite=None
# GET /insecure -> 200, Set-Cookie: sid=abc; HttpOnly; Path=/; SameSite=None
# GET /small -> 302, Set-Cookie: sid=abc; Path=/; SameSite=None
