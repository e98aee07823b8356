"""All three are given, straight, by position or unpacked, or a cookie is only deleted."""
from flask import Flask, make_response

app = Flask(__name__)
OPTIONS = {"secure": True, "httponly": True, "samesite": "Lax"}
AGE = {"max_age": 60}


class Jar:
    def set_cookie(self, name, value):
        self.name = name


def save(response, name, value, **options):
    response.set_cookie(name, value, **options)
    return response


@app.route("/")
def index():
    response = make_response("x")
    response.set_cookie("a", "1", secure=True, httponly=True, samesite="Strict")
    response.set_cookie("b", "1", **OPTIONS)
    response.set_cookie("c", "1", None, None, "/", None, True, True, "Lax")
    response.set_cookie("d", "1", **AGE)
    response.set_cookie("csrf", "1", secure=True, httponly=False, samesite="Lax")
    response.set_cookie("open", "1", secure=False, httponly=False, samesite=None)
    response.delete_cookie("e")
    Jar().set_cookie("f", "1")
    return save(response, "g", "1", secure=True)


# GET / -> 200, Set-Cookie: a=1; Secure; HttpOnly; Path=/; SameSite=Strict
# GET / -> 200, Set-Cookie: c=1; Secure; HttpOnly; Path=/; SameSite=Lax
