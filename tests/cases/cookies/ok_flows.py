"""Options that one branch, a later line or a caller puts right."""
from datetime import timedelta

from flask import Flask, make_response, request

app = Flask(__name__)


def bake(response, name, value, max_age=None, expires=None, samesite="Lax", secure=False):
    response.set_cookie(
        name, value, max_age=max_age, expires=expires, samesite=samesite, secure=secure
    )
    return response


@app.route("/site")
def site():
    samesite = "None"
    secure = True
    if not request.is_secure:
        samesite = "Lax"
        secure = False
    resp = make_response("x")
    resp.set_cookie("sid", "abc", samesite=samesite, secure=secure)
    return resp


@app.route("/later")
def later():
    options = {"samesite": "None"}
    options["secure"] = True
    resp = make_response("x")
    resp.set_cookie("sid", "abc", **options)
    return resp


@app.route("/updated")
def updated():
    options = dict(samesite="None", max_age="60")
    options.update(secure=True, max_age=60)
    resp = make_response("x")
    resp.set_cookie("sid", "abc", **options)
    return resp


@app.route("/number")
def number():
    lifetime = "60"
    lifetime = int(lifetime)
    if request.args.get("days"):
        lifetime = timedelta(days=int(request.args["days"]))
    return bake(make_response("x"), "sid", "abc", max_age=lifetime)


@app.route("/helper")
def helper():
    resp = make_response("x")
    return bake(resp, "sid", str(5), samesite="None", secure=True)


# GET /site -> 200, Set-Cookie: sid=abc; Path=/; SameSite=Lax
# GET /later -> 200, Set-Cookie: sid=abc; Secure; Path=/; SameSite=None
# GET /updated -> 200, Set-Cookie: sid=abc;...
# GET /number?days=1 -> 200, Set-Cookie: sid=abc;...
# GET /helper -> 200, Set-Cookie: sid=5; Secure; Path=/; SameSite=None
