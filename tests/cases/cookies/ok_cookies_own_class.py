"""An own Response subclass may offer cookies."""
from flask import Flask, Response


class Jar(dict):
    pass


class JarResponse(Response):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.cookies = Jar()

    def bake(self):
        for name, value in self.cookies.items():
            self.set_cookie(name, value)
        return self


app = Flask(__name__)


@app.route("/")
def index():
    resp = JarResponse("x")
    resp.cookies["sid"] = "abc"
    resp.cookies["lang"] = "en"
    return resp.bake()


# GET / -> 200, Set-Cookie: sid=abc; Path=/, Set-Cookie: lang=en; Path=/
