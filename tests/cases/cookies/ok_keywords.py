"""All the keywords that there are, given straight or unpacked."""
from flask import Flask, make_response

app = Flask(__name__)
OPTIONS = {"secure": True, "httponly": True, "samesite": "Lax"}


def save(response, name, value, **options):
    response.set_cookie(name, value, **options)
    return response


@app.route("/set")
def set_them():
    resp = make_response("x")
    resp.set_cookie(
        key="a",
        value="1",
        max_age=60,
        expires=None,
        path="/",
        domain=None,
        secure=True,
        httponly=True,
        samesite="Strict",
    )
    resp.set_cookie("b", "1", **OPTIONS, path="/app")
    resp.set_cookie("c", **{"value": "1", **OPTIONS})
    return save(resp, "d", "1", httponly=True)


@app.route("/unset")
def unset():
    resp = make_response("x")
    resp.delete_cookie(key="a", path="/", domain=None, secure=True, httponly=True, samesite="Lax")
    return resp


# GET /set -> 200, Set-Cookie: b=1; Secure; HttpOnly; Path=/app; SameSite=Lax
# GET /unset -> 200, Content-Type: text/html; charset=utf-8
