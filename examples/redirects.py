"""Redirects are responses too: they carry cookies and headers."""

from flask import Flask, redirect, request, url_for
from markupsafe import escape

app = Flask(__name__)

COOKIE = "name"
FLAGS = {"secure": True, "httponly": True, "samesite": "Lax"}


@app.get("/")
def home():
    """Show who is known; a stranger is sent to the form."""
    name = request.cookies.get(COOKIE)
    if not name:
        return redirect(url_for("form"))
    return f"<h1>Hello {escape(name)}</h1>"


@app.get("/hello")
def form():
    """Ask for a name."""
    return "<form method='post'><input name='name'><button>Go</button></form>"


@app.post("/hello")
def hello():
    """Set the cookie on the redirect itself, and return that same redirect."""
    name = request.form.get("name", "").strip()
    if not name:
        return "A name is needed", 400
    response = redirect(url_for("home"), 303)
    response.set_cookie(COOKIE, name, **FLAGS)
    return response


@app.post("/bye")
def bye():
    """Delete the cookie on the way to another page."""
    response = redirect(url_for("form"), 303)
    response.delete_cookie(COOKIE, **FLAGS)
    return response


@app.get("/start")
def start():
    """Moved for good: 301, and a limit on how long browsers remember it."""
    response = redirect(url_for("home"), 301)
    response.cache_control.max_age = 3600
    return response
