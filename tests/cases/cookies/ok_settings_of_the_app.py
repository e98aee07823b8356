"""Flags and numbers read from the app: they may be true, and they are no text nor methods."""
from flask import Flask, current_app, make_response

app = Flask(__name__)
app.cookie_secure = True
app.lifetime = 60


@app.route("/")
def index():
    resp = make_response("x")
    resp.set_cookie("a", "1", samesite="None", secure=not current_app.debug)
    resp.set_cookie("b", current_app.name)
    resp.set_cookie("c", "1", samesite="None", secure=app.cookie_secure)
    resp.set_cookie("d", "1", max_age=app.lifetime)
    if not current_app.testing:
        resp.set_cookie("e", "1")
    resp.set_cookie("f", "", expires=1)
    resp.set_cookie("g", "1", max_age="60", expires="Fri, 01 Jan 2100 00:00:00 GMT")
    resp.set_cookie("h", "1", max_age=60, expires=60)
    return resp


# GET / -> 200, Set-Cookie: a=1; Secure; Path=/; SameSite=None
# GET / -> 200, Set-Cookie: c=1; Secure; Path=/; SameSite=None
# GET / -> 200, Set-Cookie: g=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT; Max-Age=60; Path=/
