"""Login, logout and preferences with careful cookies: nothing to say about it."""
from __future__ import annotations

import functools
import json
import secrets
from datetime import datetime, timedelta, timezone

from flask import Flask, Response, abort, current_app, g, make_response, redirect, request

COOKIE = {"secure": True, "httponly": True, "samesite": "Lax", "path": "/"}
LIFETIME = timedelta(days=14)
SESSIONS: dict[str, str] = {}


def remember(response: Response, token: str) -> Response:
    response.set_cookie("sid", token, max_age=LIFETIME, **COOKIE)
    return response


def login_required(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        if g.user is None:
            return redirect("/login")
        return view(*args, **kwargs)

    return wrapper


def create_app() -> Flask:
    app = Flask(__name__)

    @app.before_request
    def load_user() -> None:
        g.user = SESSIONS.get(request.cookies.get("sid", ""))

    @app.post("/login")
    def login():
        name = request.form.get("name") or abort(400)
        token = secrets.token_urlsafe(16)
        SESSIONS[token] = name
        response = remember(redirect("/me"), token)
        expires = datetime.now(timezone.utc) + LIFETIME
        response.set_cookie("name", name, expires=expires, secure=not current_app.debug)
        return response

    @app.get("/me")
    @login_required
    def me():
        return f"Hello {g.user}"

    @app.post("/prefs")
    @login_required
    def prefs():
        response = make_response("saved")
        chosen = json.dumps({"theme": request.form.get("theme", "dark")})
        response.set_cookie("prefs", chosen, max_age=365 * 24 * 3600, samesite="Strict")
        return response

    @app.route("/logout", methods=["GET", "POST"])
    def logout():
        response = redirect("/")
        for name in ("sid", "name", "prefs"):
            response.delete_cookie(name)
        response.delete_cookie("sid", path="/", secure=True, httponly=True, samesite="Lax")
        return response

    return app


app = create_app()

# GET /me -> 302, Location: /login
# POST /login form name=Ann -> 302, Location: /me
# GET /me -> 200, body: Hello Ann
# POST /prefs form theme=light -> 200, body: saved
# GET /logout -> 302, Location: /
# GET /me -> 302, Location: /login
