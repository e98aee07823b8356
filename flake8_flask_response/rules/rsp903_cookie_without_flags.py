"""A cookie is set without `secure`, `httponly` or `samesite`

Three flags protect a cookie: `secure` limits it to HTTPS, and `httponly` hides it from JavaScript.
`samesite` says whether the browser sends it with requests that start on other sites. Flask sets
none of them for set_cookie() by default. Over plain HTTP, a secure cookie isn't sent back, except
by most clients to localhost. Decide for each cookie. Where you don't want a flag, write
secure=False, httponly=False or samesite=None. This rule is for learners and is off by default.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hello")
        response.set_cookie("basket", "7")  # RSP903
        return response

    # GET / -> 200, Set-Cookie: basket=7; Path=/

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hello")
        response.set_cookie(
            "basket", "7", secure=True, httponly=True, samesite="Lax"
        )
        return response

    # GET / -> 200, Set-Cookie: basket=7; Secure; HttpOnly; Path=/; SameSite=Lax

Quiet on: The rule doesn't report secure=False, httponly=False or samesite=None, because that is a
decision too. It also doesn't report calls with unpacked options, or cookies that are only deleted.

Options: The rule reports something only with --rsp-classroom.

Related: RSP603, RSP604

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import cookie_call
from flake8_flask_response.cures import LONGEST_LINE, arguments, whole_statement
from flake8_flask_response.edits import AddArgument, Edit, Replace, unsafe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed, source

_FLAGS = {"secure": "secure=True", "httponly": "httponly=True", "samesite": 'samesite="Lax"'}

_HTTPS = " (secure=True needs HTTPS, except on localhost)"


class CookieWithoutFlags(Rule[Call]):
    listens = (Call,)
    gives_way_to = frozenset(
        {f"RSP10{n}" for n in range(1, 8)}
        | {f"RSP60{n}" for n in range(2, 10)}
        | {"RSP201", "RSP202", "RSP205", "RSP212", "RSP213", "RSP508", "RSP610", "RSP705"}
    )

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        if cookie is None or cookie.deletes or any(k.arg is None for k in event.call.keywords):
            return
        missing = [name for name in _FLAGS if cookie.given(name) is None]
        if missing and whole_statement(event.function, event.call) is not None:
            yield _finding(event.call, missing)


def _finding(call: ast.Call, missing: list[str]) -> Finding:
    added = ", ".join(_FLAGS[name] for name in missing)
    is_long = _ends_at(call, added) > LONGEST_LINE
    edit: Edit = Replace(call, _on_lines(call, added)) if is_long else AddArgument(call, added)
    cure = f"add on a line of their own: {added}" if is_long else f"add {added}"
    https = _HTTPS if "secure" in missing else ""
    fault = f"{source(call.func)}() is called without {listed(missing, 'or')}"
    return Finding(call, f"{fault}; {cure}{https}", unsafe(f"add {added}", edit))


def _ends_at(call: ast.Call, added: str) -> int:
    """The last column of a call on one line with more arguments; 0 for a call on several."""
    is_on_one = call.end_lineno == call.lineno and call.end_col_offset is not None
    return call.end_col_offset + len(f", {added}") if is_on_one and call.end_col_offset else 0


def _on_lines(call: ast.Call, added: str) -> str:
    """The call with its arguments on lines of their own, indented below it."""
    indent = " " * call.col_offset
    width = (call.end_col_offset or 0) - (getattr(call.func, "end_col_offset", None) or 0)
    fits = call.col_offset + 4 + width + len(added) <= LONGEST_LINE
    between = ", " if fits else f",\n{indent}    "
    lines = f"{arguments(call, text_of)}{between}{added}"
    return f"{text_of(call.func)}(\n{indent}    {lines}\n{indent})"
