"""All letter cases of the three words, None for no attribute, and values from the configuration."""
from flask import Flask, make_response, request

app = Flask(__name__)
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
STRICT = "strict"


@app.route("/words")
def words():
    resp = make_response("x")
    resp.set_cookie("a", "1", samesite="lax")
    resp.set_cookie("b", "1", samesite=STRICT)
    resp.set_cookie("c", "1", samesite="STRICT")
    resp.set_cookie("d", "1", samesite=None)
    resp.set_cookie("e", "1", samesite="none", secure=True)
    return resp


@app.route("/config")
def config():
    resp = make_response("x")
    resp.set_cookie("a", "1", samesite=app.config["SESSION_COOKIE_SAMESITE"])
    resp.set_cookie("b", "1", samesite="Strict" if request.args else "Lax")
    return resp


# GET /words -> 200, Set-Cookie: a=1; Path=/; SameSite=Lax, Set-Cookie: b=1; Path=/; SameSite=Strict
# GET /words -> 200, Set-Cookie: c=1; Path=/; SameSite=Strict, Set-Cookie: d=1; Path=/
# GET /config -> 200, Set-Cookie: a=1; Path=/; SameSite=Lax, Set-Cookie: b=1; Path=/; SameSite=Lax
