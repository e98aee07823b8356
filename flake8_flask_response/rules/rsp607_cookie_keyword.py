"""A keyword that set_cookie() or delete_cookie() does not know.

The keywords are written together and in small letters: httponly, samesite, max_age, expires. A
keyword spelled otherwise is no setting that is ignored: the call raises TypeError and the user
sees an error page. delete_cookie() takes neither a value nor an age, only what says which cookie
it is.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", http_only=True)  # RSP607
        return response


    @app.get("/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme", max_age=0)  # RSP607
        return response

    # GET /login -> TypeError: ...
    # GET /logout -> TypeError: ...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", secure=True, httponly=True, samesite="Lax")
        return response


    @app.get("/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme")
        return response

    # GET /login -> 200, Set-Cookie: theme=dark; Secure; HttpOnly; Path=/; SameSite=Lax
    # GET /logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...

Quiet on: partitioned, which is new in Werkzeug 3.1, and set_cookie() of other classes.

Related: RSP401, RSP606

Flask docs: API, flask.Response.set_cookie
"""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.edits import RenameKeyword, keyword_of, safe
from flake8_flask_response.knowledge.signatures import MISSPELLED_KEYWORDS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed, source


class CookieKeyword(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        if cookie is None:
            return
        wrong = [n for n in event.keywords if n not in cookie.signature.parameters]
        if not wrong or not all(n.isascii() for n in wrong):
            return
        named = listed((f"'{n}'" for n in wrong), "or")
        word = "keyword" if len(wrong) == 1 else "keywords"
        meant = {n: _meant(n, cookie) for n in wrong}
        values = {k.arg: k.value for k in event.call.keywords}
        rights = [f"{m}={source(values[n])}" if n in values else m for n, m in meant.items() if m]
        cure = f"write {listed(rights)}" if rights else _without(cookie, wrong)
        keyword = keyword_of(event.call, wrong[0])
        yield Finding(
            event.node if keyword is None else keyword,
            f"{cookie.method}() has no {word} {named}, so it raises TypeError; {cure}",
            safe(f"write {meant[wrong[0]]}=", RenameKeyword(keyword, meant[wrong[0]]))
            if keyword is not None and meant[wrong[0]] and len(wrong) == 1
            else None,
        )


def _meant(name: str, cookie: CookieCall) -> str:
    """The parameter that a wrong keyword was meant for, "" where there is none."""
    known = cookie.signature.parameters
    found = MISSPELLED_KEYWORDS.get(("flask.Response.set_cookie", name), "")
    if found:
        return found if found in known and found not in cookie.event.keywords else ""
    if cookie.method == "delete_cookie" and name in ("value", "max_age", "expires"):
        return ""
    near = difflib.get_close_matches(name.lower().replace("_", ""), known, 1, 0.7)
    return near[0] if near and near[0] not in cookie.event.keywords else ""


def _without(cookie: CookieCall, wrong: list[str]) -> str:
    func = cookie.event.call.func
    assert isinstance(func, ast.Attribute)
    args = cookie.event.call.args
    if cookie.method == "delete_cookie":
        return f"write {source(func)}({source(args[0]) if args else 'name'})"
    return f"leave {'it' if len(wrong) == 1 else 'them'} out"
