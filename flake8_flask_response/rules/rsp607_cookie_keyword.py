"""set_cookie() or delete_cookie() gets a keyword that it doesn't have

Spell the keywords of set_cookie() exactly as Flask does: `httponly`, `samesite`, `max_age`. With
another spelling, the call raises TypeError. delete_cookie() has no `max_age` and no `value`,
because it always expires the cookie.

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

    # GET /login -> TypeError: Response.set_cookie() got an unexpected keyword argument...
    # GET /logout -> TypeError: Response.delete_cookie() got an unexpected keyword argument...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", httponly=True)
        return response


    @app.get("/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme")
        return response

    # GET /login -> 200, Set-Cookie: theme=dark; HttpOnly; Path=/
    # GET /logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...

Quiet on: The rule reports nothing for `partitioned`, which is new in Werkzeug 3.1. set_cookie() of
other classes is left alone because it may have other keywords.

Related: RSP401, RSP606

Flask docs: API, flask.Response.set_cookie
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.cures import Cure, code, unpacked_in
from flake8_flask_response.edits import Edit, RemoveArgument, RenameKeyword, keyword_of, safe
from flake8_flask_response.knowledge.signatures import MISSPELLED_KEYWORDS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed


class CookieKeyword(Rule[Call]):
    listens = (Call,)
    no_fix = "None if the keyword comes from unpacked arguments."

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        if cookie is None:
            return
        wrong = [n for n in event.keywords if n not in cookie.signature.parameters]
        if not wrong or not all(n.isascii() for n in wrong):
            return
        named = listed((f"'{n}'" for n in wrong), "or")
        word = "keyword" if len(wrong) == 1 else "keywords"
        cure, fix = _cure(cookie, wrong)
        keyword = keyword_of(event.call, wrong[0])
        yield Finding(
            event.node if keyword is None else keyword,
            f"{cookie.method}() has no {word} {named}, so the call raises TypeError; {cure}",
            fix,
        )


def _cure(cookie: CookieCall, wrong: list[str]) -> Cure:
    call = cookie.event.call
    written: list[str] = []
    steps: list[str] = []
    edits: list[Edit] = []
    for name in wrong:
        meant, keyword = _meant(name, cookie), keyword_of(call, name)
        if keyword is None:
            steps.append(f"in {unpacked_in(call)}, {_unpacked(meant, name)}")
        elif meant:
            written.append(f"{meant}={code(keyword.value)}")
            edits.append(RenameKeyword(keyword, meant))
        else:
            steps.append(f"leave out {name}={code(keyword.value)}")
            edits.append(RemoveArgument(call, keyword))
    title = f"write {_meant(wrong[0], cookie)}=" if _meant(wrong[0], cookie) else "leave it out"
    if written:
        steps.insert(0, f"write {listed(written)}")
    return listed(steps), safe(title, *edits) if len(edits) == len(wrong) else None


def _unpacked(meant: str, name: str) -> str:
    return f"write {meant} instead of {name}" if meant else f"leave out {name}"


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
