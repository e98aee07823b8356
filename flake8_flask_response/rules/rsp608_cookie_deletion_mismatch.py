"""A cookie set for one path or domain and deleted for another.

A browser keeps cookies by name, path and domain, all three. delete_cookie() sends an empty
cookie that has expired, for the path "/" and this very host unless you say otherwise. If the
cookie was set with another path or with a domain, that is another cookie, and the one you meant
stays. Delete it with the same path and domain.

Wrong::

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/app/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", path="/app")
        return response


    @app.get("/app/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme")  # RSP608
        return response


    @app.get("/app/theme")
    def theme():
        return make_response(request.cookies.get("theme", "none"))

    # GET /app/login -> 200, Set-Cookie: theme=dark; Path=/app
    # GET /app/logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...
    # GET /app/theme -> 200, body: dark

Right::

    from flask import Flask, make_response, request

    app = Flask(__name__)
    FLAGS = {"secure": True, "httponly": True, "samesite": "Lax"}


    @app.get("/app/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", path="/app", **FLAGS)
        return response


    @app.get("/app/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme", path="/app")
        return response


    @app.get("/app/theme")
    def theme():
        return make_response(request.cookies.get("theme", "none"))

    # GET /app/login -> 200, Set-Cookie: theme=dark; Secure; HttpOnly; Path=/app; SameSite=Lax
    # GET /app/logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...
    # GET /app/theme -> 200, body: none

Quiet on: cookies whose name, path or domain is not known, that are set for several paths or in
another module, or that some other line deletes rightly.

Related: RSP606

Flask docs: API, flask.Response.delete_cookie
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from flake8_flask_response.analysis.domain.values import Const, Value
from flake8_flask_response.analysis.events.model import ModuleDone
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed, source

_PARTS = ("path", "domain")


@dataclass(frozen=True)
class _Cookie:
    """What a call says of its cookie; None stands for "not known"."""

    call: CookieCall
    name: str | None
    path: str | None
    domain: str | None

    def may_be(self, other: _Cookie) -> bool:
        """Whether both may speak of one cookie."""
        pairs = (
            (self.name, other.name),
            (self.path, other.path),
            (self.domain, other.domain),
        )
        return all(a is None or b is None or a == b for a, b in pairs)


class CookieDeletionMismatch(Rule[ModuleDone]):
    listens = (ModuleDone,)
    gives_way_to = frozenset({"RSP606"})

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        cookies = [_read(c) for c in map(cookie_call, event.calls) if c is not None]
        made = [c for c in cookies if not c.call.deletes]
        deleted = [c for c in cookies if c.call.deletes]
        for one in deleted:
            named = [c for c in made if c.name is not None and c.name == one.name]
            if not named or any(c.may_be(one) for c in made):
                continue
            if any(c.may_be(d) for c in named for d in deleted):
                continue
            yield Finding(one.call.event.node, _message(named[0], one))


def _read(call: CookieCall) -> _Cookie:
    key = call.given("key")
    domain = _text(call.effective("domain"))
    return _Cookie(
        call,
        None if key is None else _text(key),
        _text(call.effective("path")),
        None if domain is None else domain.lstrip(".").lower(),
    )


def _text(what: Value) -> str | None:
    """The literal text, "" for None, None where it is not one literal."""
    shape = what.single
    if not isinstance(shape, Const):
        return None
    return "" if shape.value is None else str(shape.value)


def _message(made: _Cookie, deleted: _Cookie) -> str:
    options = [(part, getattr(made, part), getattr(deleted, part)) for part in _PARTS]
    other = [(part, a, b) for part, a, b in options if a is not None and b is not None and a != b]
    line = made.call.event.call.lineno
    was = listed(_said(part, a) for part, a, _ in other)
    now = listed(_said(part, b) for part, _, b in other)
    func = f"{_owner(deleted.call)}.delete_cookie"
    given = "".join(f', {part}="{a}"' for part, a, _ in options if a and (part, a) != ("path", "/"))
    return (
        f"cookie '{made.name}' is set with {was} on line {line} and deleted with {now}, so it"
        f' stays; write {func}("{made.name}"{given})'
    )


def _owner(call: CookieCall) -> str:
    func = call.event.call.func
    return source(func.value) if isinstance(func, ast.Attribute) else "response"


def _said(part: str, what: str) -> str:
    return f"{part} '{what}'" if what else f"no {part}"
