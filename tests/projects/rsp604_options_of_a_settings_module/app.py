"""Options of another module by its name; what is changed there or here isn't known."""

import settings
from flask import Flask, make_response
from settings import WIDGET

app = Flask(__name__)
settings.LATER["secure"] = True
settings.SHARED.update(secure=True)


@app.get("/cookie")
def cookie():
    response = make_response("cookie", 200, settings.HEADERS)
    response.set_cookie("a", "1", **settings.COOKIE)
    return response


@app.get("/frame")
def frame():
    response = make_response("frame")
    response.set_cookie("b", "1", **settings.FRAME)  # RSP604
    return response


@app.get("/widget")
def widget():
    response = make_response("widget")
    response.set_cookie("c", "1", **WIDGET)  # RSP603
    return response


@app.get("/later")
def later():
    response = make_response("later")
    response.set_cookie("d", "1", **settings.LATER)
    response.set_cookie("e", "1", **settings.SHARED)
    return response


# GET /cookie -> 200, X-Lamp: 1, Set-Cookie: a=1; Secure; HttpOnly; Path=/; SameSite=Lax
# GET /frame -> 200, Set-Cookie: b=1; HttpOnly; Path=/; SameSite=None
# GET /widget -> ValueError: SameSite must be 'Strict', 'Lax', or 'None'.
# GET /later -> 200
