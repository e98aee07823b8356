"""SameSite=None with Secure, or with a Secure that is decided elsewhere."""
from flask import Flask, current_app, make_response, request

app = Flask(__name__)
OPTIONS = {"secure": True, "samesite": "None"}
SECURE = True


@app.route("/")
def index():
    resp = make_response("x")
    resp.set_cookie("a", "1", secure=True, samesite="None")
    resp.set_cookie("b", "1", **OPTIONS)
    resp.set_cookie("c", "1", samesite="None", secure=SECURE)
    resp.set_cookie("d", "1", samesite="Lax")
    resp.set_cookie("e", "1", samesite=None)
    resp.set_cookie("f", "1", None, None, "/", None, True, True, "None")
    return resp


@app.route("/decided")
def decided():
    secure = not current_app.debug
    resp = make_response("x")
    resp.set_cookie("a", "1", samesite="None", secure=request.is_secure)
    resp.set_cookie("b", "1", samesite="None", secure=secure)
    resp.set_cookie("c", "1", samesite="None" if secure else "Lax", secure=secure)
    return resp


# GET / -> 200, Set-Cookie: a=1; Secure; Path=/; SameSite=None, Set-Cookie: d=1; Path=/...
# GET /decided -> 200, Set-Cookie: c=1; Secure; Path=/; SameSite=None
