"""Cookies: set one, read it on the next request, delete it."""

from flask import Flask, make_response, request

app = Flask(__name__)

COOKIE = "theme"
THEMES = ("light", "dark")
# A deletion must name the same flags and path, or the browser keeps the cookie.
FLAGS = {"secure": True, "httponly": True, "samesite": "Lax"}


@app.get("/")
def show():
    """Read what the browser sent: a cookie is on the request, never on a new response."""
    theme = request.cookies.get(COOKIE, "light")
    if theme not in THEMES:
        theme = "light"
    return f"<body class='{theme}'>Theme: {theme}</body>"


@app.post("/theme")
def choose():
    """Send the cookie; the browser has it from the next request on."""
    theme = request.form.get(COOKIE, "")
    if theme not in THEMES:
        return "No such theme", 400
    response = make_response("Chosen")
    response.set_cookie(COOKIE, theme, max_age=30 * 24 * 3600, **FLAGS)
    return response


@app.post("/forget")
def forget():
    """Delete the cookie: the browser is sent one that has expired already."""
    response = make_response("Forgotten")
    response.delete_cookie(COOKIE, **FLAGS)
    return response
