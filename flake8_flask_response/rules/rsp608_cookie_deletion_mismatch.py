"""A cookie is deleted with another path or domain than it was set with

A browser tells cookies apart by name, path and domain. delete_cookie() sends an empty cookie that
has already expired, with the path "/" and no domain if you give none. If you set the cookie with
another path or with a domain, the browser keeps it. Delete it with the same path and domain.

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
        return request.cookies.get("theme", "none")

    # GET /app/login -> 200, Set-Cookie: theme=dark; Path=/app
    # GET /app/logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...
    # GET /app/theme -> 200, body: dark

Right::

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
        response.delete_cookie("theme", path="/app")
        return response


    @app.get("/app/theme")
    def theme():
        return request.cookies.get("theme", "none")

    # GET /app/login -> 200, Set-Cookie: theme=dark; Path=/app
    # GET /app/logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...
    # GET /app/theme -> 200, body: none

Quiet on: The rule reports nothing if the linter can't work out the name, the path or the domain.
Cookies that are set for several paths or in another module are left alone. So are cookies that
another line deletes with the right path.

Related: RSP606

Flask docs: API, flask.Response.delete_cookie
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from flake8_flask_response.analysis.events.model import ModuleDone
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call, literal
from flake8_flask_response.cures import Cure, code, rewritten
from flake8_flask_response.edits import (
    AddArgument,
    Edit,
    RemoveArgument,
    Replace,
    keyword_of,
    safe,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed, on_line

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
    no_fix = "None if path or domain of the deletion come from unpacked arguments."

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
            yield _finding(named[0], one)


def _read(call: CookieCall) -> _Cookie:
    key = call.given("key")
    domain = literal(call.effective("domain"))
    return _Cookie(
        call,
        None if key is None else literal(key),
        literal(call.effective("path")),
        None if domain is None else domain.lstrip(".").lower(),
    )


def _finding(made: _Cookie, deleted: _Cookie) -> Finding:
    options = [(part, getattr(made, part), getattr(deleted, part)) for part in _PARTS]
    other = [(part, a, b) for part, a, b in options if a is not None and b is not None and a != b]
    was = listed(_said(part, a) for part, a, _ in other)
    now = listed(_said(part, b) for part, _, b in other)
    cure, fix = _cure(deleted.call, {part: a for part, a, _ in other})
    return Finding(
        deleted.call.event.node,
        f"cookie '{made.name}' is set with {was} {on_line(made.call.event.call)} and deleted with"
        f" {now}, so it stays; {cure}",
        fix,
    )


def _cure(deleted: CookieCall, wanted: dict[str, str]) -> Cure:
    """The same call with the path and the domain of the cookie."""
    call = deleted.event.call
    changed: dict[ast.expr | ast.keyword, str] = {}
    added: list[str] = []
    edits: list[Edit] = []
    for part, text in wanted.items():
        argument = f'{part}="{text}"'
        is_default = text == (deleted.default(part) or "")
        if deleted.given(part) is None:
            added.append(argument)
            edits.append(AddArgument(call, argument))
            continue
        keyword = keyword_of(call, part)
        node = deleted.node(part)
        if node is call:
            return f"delete it with {_said(part, text)}", None
        if keyword is not None and is_default:
            changed[keyword] = ""
            edits.append(RemoveArgument(call, keyword))
            continue
        literal_text = f'"{text}"' if text else "None"
        changed[keyword or node] = argument if keyword else literal_text
        edits.append(Replace(node, literal_text))
    rest = [one for one in (rewritten(call, code, changed).removesuffix(")"), *added) if one]
    written = rest[0] + "".join(f", {one}" for one in rest[1:]) + ")"
    return f"write {written}", safe("delete the same cookie", *edits)


def _said(part: str, what: str) -> str:
    return f"{part} '{what}'" if what else f"no {part}"
