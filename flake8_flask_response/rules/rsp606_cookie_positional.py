"""A cookie's argument by position that lands in another parameter.

The positions of set_cookie() are key, value, max_age, expires, path: a path in the fourth place
is sent as the date of expiry. The positions of delete_cookie() are key, path: there is no value,
because the browser needs only name, path and domain. Whatever stands in the second place becomes
the path, and the cookie is not deleted. Pass everything after the value by keyword.

Wrong::

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/app/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", 3600, "/app")  # RSP606
        return response


    @app.get("/app/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme", "dark")  # RSP606
        return response


    @app.get("/app/theme")
    def theme():
        return make_response(request.cookies.get("theme", "none"))

    # GET /app/login -> 200, Set-Cookie: theme=dark; Expires=/app; Max-Age=3600; Path=/
    # GET /app/logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...
    # GET /app/theme -> 200, body: dark

Right::

    from flask import Flask, make_response, request

    app = Flask(__name__)
    FLAGS = {"secure": True, "httponly": True, "samesite": "Lax"}


    @app.get("/app/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", max_age=3600, path="/app", **FLAGS)
        return response


    @app.get("/app/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme", path="/app")
        return response


    @app.get("/app/theme")
    def theme():
        return make_response(request.cookies.get("theme", "none"))

    # GET /app/login -> 200, Set-Cookie: theme=dark...
    # GET /app/logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...
    # GET /app/theme -> 200, body: none

Quiet on: a date in the fourth place, and a path that is not known.

Related: RSP605, RSP608

Flask docs: API, flask.Response.set_cookie
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Const, Instance, Shape, Value
from flake8_flask_response.analysis.events.model import ItemUse, ModuleDone
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.edits import Before, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source


class CookiePositional(Rule[ModuleDone]):
    listens = (ModuleDone,)

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        for call in event.calls:
            cookie = cookie_call(call)
            if cookie is None:
                continue
            if cookie.method == "set_cookie":
                yield from self._set(cookie)
            else:
                yield from self._deleted(cookie, event)

    def _set(self, cookie: CookieCall) -> Iterator[Finding]:
        if cookie.by_position("max_age") and (name := _parameter(cookie.event.args[2])):
            node = cookie.node("max_age")
            yield Finding(
                node,
                f"the third place of set_cookie() is max_age, and {quoted(node)} is no number of"
                f" seconds; write {name}={source(node)}",
            )
            return
        if not cookie.by_position("expires"):
            return
        given = cookie.event.args[3]
        name = _parameter(given)
        if name:
            node = cookie.node("expires")
            last = len(cookie.event.call.args) == 4 and node is cookie.event.call.args[3]
            yield Finding(
                node,
                f"the fourth place of set_cookie() is expires, so {quoted(node)} is sent as a"
                f" date; write {name}={source(node)}",
                safe(f"write {name}=", Before(node, f"{name}=")) if last else None,
            )

    def _deleted(self, cookie: CookieCall, event: ModuleDone) -> Iterator[Finding]:
        if not cookie.by_position("path"):
            return
        node = cookie.node("path")
        given = cookie.event.args[1]
        if not given.every(_is_no_path) and not _is_sent_value(node, event):
            return
        call = cookie.event.call
        key = source(call.args[0]) if call.args else "name"
        yield Finding(
            node,
            f"the second place of delete_cookie() is path, so {quoted(node)} is sent as the path;"
            f" write {source(call.func)}({key})",
        )


def _parameter(given: Value) -> str:
    """Which parameter a text in the place of expires was meant for, "" where none."""
    if given.every(lambda s: _starts(s, "/")):
        return "path"
    return "domain" if given.every(_is_domain) else ""


def _starts(shape: Shape, prefix: str) -> bool:
    return isinstance(shape, Const) and shape.type is str and shape.value.startswith(prefix)


def _is_domain(shape: Shape) -> bool:
    if not isinstance(shape, Const) or shape.type is not str or "." not in shape.value:
        return False
    return all(c.isalnum() or c in ".-" for c in shape.value)


def _is_no_path(shape: Shape) -> bool:
    return (
        isinstance(shape, Const)
        and shape.type is str
        and bool(shape.value)
        and not shape.value.startswith("/")
    )


def _is_sent_value(node: ast.expr, event: ModuleDone) -> bool:
    """Whether it is what the browser sent as a cookie: `request.cookies.get(...)`."""
    for use in event.uses:
        if isinstance(use, ItemUse):
            if use.node is node and use.container.every(_is_request_cookies):
                return True
        elif use.call is node and use.receiver.every(_is_request_cookies):
            return True
    return False


def _is_request_cookies(shape: Shape) -> bool:
    return isinstance(shape, Instance) and shape.source.endswith("request.cookies")
