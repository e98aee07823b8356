"""A path or a value is at the wrong position of set_cookie() or delete_cookie()

The positions of set_cookie() are `key`, `value`, max_age, `expires` and `path`. A path in the
fourth place is sent as Expires. The positions of delete_cookie() are `key` and `path`, because the
browser needs no value to delete a cookie. A value in the second place is sent as Path. The browser
then deletes the cookie of another path, and yours stays. In set_cookie(), pass the path by keyword:
`path=`. In delete_cookie(), leave the value out.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/app/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", 3600, "/app")  # RSP606
        return response

    # GET /app/login -> 200, Set-Cookie: theme=dark; Expires=/app; Max-Age=3600; Path=/

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/app/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", 3600, path="/app")
        return response

    # GET /app/login -> 200, Set-Cookie: theme=dark; Expires=...

Wrong::

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark")
        return response


    @app.get("/account/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme", "dark")  # RSP606
        return response


    @app.get("/theme")
    def theme():
        return request.cookies.get("theme", "none")

    # GET /login -> 200, Set-Cookie: theme=dark; Path=/
    # GET /account/logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...
    # GET /theme -> 200, body: dark

Right::

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark")
        return response


    @app.get("/account/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme")
        return response


    @app.get("/theme")
    def theme():
        return request.cookies.get("theme", "none")

    # GET /login -> 200, Set-Cookie: theme=dark; Path=/
    # GET /account/logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...
    # GET /theme -> 200, body: none

Quiet on: The rule reports nothing for a date in the fourth place. It also reports nothing if the
linter can't work out the value in the second place of delete_cookie().

Related: RSP605, RSP608

Flask docs: API, flask.Response.set_cookie
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Const, Instance, Shape, Value
from flake8_flask_response.analysis.events.model import ItemUse, ModuleDone
from flake8_flask_response.analysis.queries.cookies import (
    CookieCall,
    cookie_call,
    literal,
    made_for,
)
from flake8_flask_response.cures import Cure, code
from flake8_flask_response.edits import Before, Edit, RemoveArgument, Replace, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed, quoted


class CookiePositional(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = "None if arguments are unpacked, or if the keyword is already there."

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
            fault = f"the third argument of set_cookie() is max_age, and {quoted(node)} isn't a"
            fault = f"{fault} number of seconds"
        elif cookie.by_position("expires") and (name := _parameter(cookie.event.args[3])):
            node = cookie.node("expires")
            fault = f"the fourth argument of set_cookie() is expires, so {quoted(node)} is sent"
            fault = f"{fault} as a date"
        else:
            return
        cure, fix = _named(cookie, node, name)
        yield Finding(node, f"{fault}; {cure}", fix)

    def _deleted(self, cookie: CookieCall, event: ModuleDone) -> Iterator[Finding]:
        if not cookie.by_position("path"):
            return
        node = cookie.node("path")
        given = cookie.event.args[1]
        if not given.every(_is_no_path) and not _is_sent_value(node, event):
            return
        cure, fix = _without_value(cookie, node, event)
        yield Finding(
            node,
            f"the second argument of delete_cookie() is path, so {quoted(node)} is sent as the"
            f" path; {cure}",
            fix,
        )


def _named(cookie: CookieCall, node: ast.expr, name: str) -> Cure:
    """The cure for an argument that is to have its name; those after it need theirs as well."""
    call = cookie.event.call
    if not cookie.event.written_out or node not in call.args:
        return f"pass it as {name}", None
    first = call.args.index(node)
    after = cookie.event.args[first + 1 :]
    usual = cookie.signature.parameters[first + 1 :]
    names = [name, *(_meant(given) or usual[n] for n, given in enumerate(after))]
    if len({*names, *(keyword.arg for keyword in call.keywords)}) < len(names + call.keywords):
        return "pass everything after the value by keyword", None
    pairs = list(zip(names, call.args[first:], strict=True))
    edits = [Before(one, f"{given}=") for given, one in pairs]
    words = listed(f"{given}={code(one)}" for given, one in pairs)
    return f"write {words}", safe(f"write {name}=", *edits)


def _meant(given: Value) -> str:
    """The parameter that a value after the third place was meant for, "" where that is open."""
    seconds = given.every(lambda s: isinstance(s, Const) and s.type is int)
    return "max_age" if seconds else _parameter(given)


def _without_value(cookie: CookieCall, node: ast.expr, event: ModuleDone) -> Cure:
    """The cure for a deletion: no value, and the path and domain that the cookie was set with."""
    call = cookie.event.call
    key = literal(cookie.event.args[0])
    made = made_for(event.calls, key) if key is not None else None
    path, domain = made or ("/", "")
    added = [f'path="{path}"'] if path != "/" else []
    if _parameter(cookie.event.args[1]) == "domain" and not domain:
        added.append(f"domain={code(node)}")
    elif domain:
        added.append(f'domain="{domain}"')
    if node not in call.args or len(call.args) > 2 or call.keywords:
        alone = node in call.args and len(call.args) == 2 and not added
        fix = safe("leave the value out", RemoveArgument(call, node)) if alone else None
        return f"leave {code(node)} out", fix
    written = ", ".join([code(call.args[0]), *added])
    edit: Edit = RemoveArgument(call, node) if not added else Replace(node, ", ".join(added))
    title = "leave the value out" if not added else f"write {added[0]}"
    return f"write {code(call.func)}({written})", safe(title, edit)


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
    last = shape.value.rpartition(".")[2]
    return last.isalpha() and all(c.isalnum() or c in ".-" for c in shape.value)


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
