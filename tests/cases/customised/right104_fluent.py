"""Classes of the project's own have set_cookie and headers that can be chained."""

from typing import Optional

from flask import Flask, make_response

app = Flask(__name__)


class Builder:
    def __init__(self):
        self.headers = {}
        self.cookies = {}

    def set_cookie(self, key, value):
        self.cookies[key] = value
        return self

    def build(self):
        response = make_response("built")
        response.headers.update(self.headers)
        for key, value in self.cookies.items():
            response.set_cookie(key, value)
        return response


@app.get("/builder")
def builder():
    resp = Builder()
    resp.set_cookie("a", "1").set_cookie("b", "2").headers["X-B"] = "1"
    return resp.build()


def maybe(flag: bool) -> Optional[Builder]:
    return Builder() if flag else None


@app.get("/maybe")
def optional():
    b = maybe(True)
    if b is not None:
        b.headers["X-M"] = "1"
        return b.build()
    return "none"


@app.get("/guard")
def guard():
    b = maybe(False)
    if not b:
        return "none"
    b.headers["X-M"] = "1"
    return b.build()


# GET /builder -> 200, X-B: 1, Set-Cookie: a=1; Path=/, body: built
# GET /maybe -> 200, X-M: 1, body: built
# GET /guard -> 200, no X-M, body: none
