"""headers["Set-Cookie"] = ... overwrites the cookies that were set before

A response sends each cookie in a Set-Cookie header of its own, so it can have several of them. If
you assign headers["Set-Cookie"], all cookies that were set before are removed, such as the login
cookie. set_cookie() adds a cookie and keeps the others.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("welcome")
        response.set_cookie("user", "ada")
        response.headers["Set-Cookie"] = "theme=dark"  # RSP504
        return response

    # GET /login -> 200, Set-Cookie: theme=dark

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("welcome")
        response.set_cookie("user", "ada")
        response.set_cookie("theme", "dark")
        return response

    # GET /login -> 200, Set-Cookie: user=ada; Path=/, Set-Cookie: theme=dark; Path=/

Quiet on: The rule reports nothing for a Set-Cookie header on a response without a cookie, because
it removes nothing. The method headers.add() is also left alone, because it keeps the others.

Related: RSP501, RSP507

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.state import Change, ResponseState
from flake8_flask_response.analysis.events.model import Call, ItemUse
from flake8_flask_response.analysis.queries.headers import HeaderWrite, header_writes
from flake8_flask_response.cures import Cure, Spell, assignment_to, code, whole_statement
from flake8_flask_response.cures.headers import dict_with, written_value
from flake8_flask_response.edits import Fix, Replace, safe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line, owner_of_headers

_REPLACING: Final = frozenset({"[]", "set", "update"})
_HEADER: Final = "set-cookie"
_PLAIN: Final = re.compile(r"([\w.-]+)=([\w.-]*)", re.ASCII)


class SetCookieHeaderAssigned(Rule[ItemUse | Call]):
    listens = (ItemUse, Call)
    no_fix = "None if the header is one of several in a dict."

    def check(self, event: ItemUse | Call) -> Iterator[Finding]:
        for write in header_writes(event):
            if not write.names(_HEADER) or write.how not in _REPLACING:
                continue
            earlier = next(filter(None, (_earlier(s, write) for s in write.states)), None)
            if earlier is None:
                continue
            if earlier.node is event.node:
                lost = "the Set-Cookie header of the previous round"
            else:
                name = f" '{earlier.name}'" if earlier.kind == "cookie" and earlier.name else ""
                lost = f"the cookie{name} set {on_line(earlier.node)}"
            cure, fix = _cure(event, write)
            yield Finding(event.node, f"this overwrites {lost}; {cure}", fix)


def _cure(event: ItemUse | Call, write: HeaderWrite) -> Cure:
    value = written_value(event, write)
    owner = owner_of_headers(event.node)
    if value is None:
        return f'write instead: {owner}.set_cookie("name", "value")', None
    plain = _PLAIN.fullmatch(str(write.value.constant))
    headers = _headers(event)

    def instead(spell: Spell) -> str:
        if plain is not None and isinstance(headers, ast.Attribute):
            return f'{spell(headers.value)}.set_cookie("{plain[1]}", "{plain[2]}")'
        return f'{spell(headers)}.add("Set-Cookie", {spell(value)})'

    return f"write instead: {instead(code)}", _fix(event, write, instead(text_of))


def _headers(event: ItemUse | Call) -> ast.expr:
    if isinstance(event, ItemUse):
        assert isinstance(event.node, ast.Subscript)
        return event.node.value
    assert isinstance(event.call.func, ast.Attribute)
    return event.call.func.value


def _fix(event: ItemUse | Call, write: HeaderWrite, new: str) -> Fix | None:
    statement: ast.stmt | None
    if isinstance(event, ItemUse):
        found = assignment_to(event.function, event.node)
        statement = found[0] if found is not None else None
    else:
        statement = whole_statement(event.function, event.call)
        whole = dict_with(event, write.name)
        if write.how == "update" and (whole is None or len(whole.keys) > 1):
            return None
    return safe("add the cookie", Replace(statement, new)) if statement is not None else None


def _earlier(state: ResponseState, write: HeaderWrite) -> Change | None:
    """The last cookie that the header replaces, None where there certainly may be none."""
    found: Change | None = None
    for change in state.changes:
        is_header = change.kind == "header" and change.name.lower() in (_HEADER, "")
        if is_header and (change.deletes or not change.name):
            found = None
        elif is_header or change.kind == "cookie":
            sure = id(change.node) not in state.maybe or change.node is write.node
            found = change if sure else found
    return found
