"""headers.add() repeats a header that may be sent only once

The methods headers.add() and headers.extend() don't replace a header. They add another with the
same name. Every response has a Content-Type, so a second one is sent as well. Browsers refuse a
response with two Access-Control-Allow-Origin headers. Assign the header, which replaces the old
one.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/feed")
    def feed():
        response = make_response("<rss/>")
        response.headers.add("Content-Type", "application/rss+xml")  # RSP509
        return response

    # GET /feed -> 200, Content-Type: text/html; charset=utf-8, Content-Type: application/rss+xml

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/feed")
    def feed():
        response = make_response("<rss/>")
        response.headers["Content-Type"] = "application/rss+xml"
        return response

    # GET /feed -> 200, Content-Type: application/rss+xml

Wrong::

    from flask import Flask, jsonify, request

    app = Flask(__name__)
    PARTNER = "https://partner.example"


    @app.get("/prices")
    def prices():
        response = jsonify(lamp=30)
        response.headers["Access-Control-Allow-Origin"] = "https://a.example"
        if request.args.get("from") == "partner":
            response.headers.add("Access-Control-Allow-Origin", PARTNER)  # RSP509
        return response

    # GET /prices?from=partner -> 200, Access-Control-Allow-Origin: https://partner.example

Right::

    from flask import Flask, jsonify, request

    app = Flask(__name__)
    PARTNER = "https://partner.example"


    @app.get("/prices")
    def prices():
        response = jsonify(lamp=30)
        response.headers["Access-Control-Allow-Origin"] = "https://a.example"
        if request.args.get("from") == "partner":
            response.headers["Access-Control-Allow-Origin"] = PARTNER
        return response

    # GET /prices?from=partner -> 200, Access-Control-Allow-Origin: https://partner.example

Quiet on: The rule reports nothing if the header was removed before, or if the linter can't tell
that it is set already. A Headers object of your own is left alone. Headers that may be sent several
times, such as Set-Cookie or Vary, are left alone. The same is true for Location, because Flask
sends only the last one.

Related: RSP505, RSP507

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.state import ResponseState
from flake8_flask_response.analysis.events.model import Call, ItemUse
from flake8_flask_response.analysis.queries.headers import (
    HeaderWrite,
    header_writes,
)
from flake8_flask_response.cures import Cure, Spell, arguments, code, whole_statement
from flake8_flask_response.cures.headers import written_value
from flake8_flask_response.edits import RenameAttribute, Replace, safe
from flake8_flask_response.knowledge.http import SINGLE_HEADERS
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule

_ADDING: Final = frozenset({"add", "add_header", "extend"})
_TYPE: Final = "content-type"


class SingleHeaderAddedTwice(Rule[ItemUse | Call]):
    listens = (ItemUse, Call)

    def check(self, event: ItemUse | Call) -> Iterator[Finding]:
        for write in header_writes(event):
            if write.how not in _ADDING or not write.of_response:
                continue
            for given in (write.name,) if write.name else write.among:
                name = _TYPE.title() if given.lower() == _TYPE else given
                if _is_second(given.lower(), write.states):
                    fault = f"the response already has {name}, and this adds a second one"
                    cure, fix = _cure(event, write)
                    yield Finding(event.node, f"{fault}; {cure}", fix)
                    break


def _is_second(header: str, states: tuple[ResponseState, ...]) -> bool:
    """Whether a header that may stand once is there already."""
    return header in SINGLE_HEADERS and bool(states) and all(_has(s, header) for s in states)


def _cure(event: ItemUse | Call, write: HeaderWrite) -> Cure:
    """Another method in the same place, or an assignment."""
    assert isinstance(event, Call)
    func = event.call.func
    assert isinstance(func, ast.Attribute)
    value = written_value(event, write)
    statement = whole_statement(event.function, event.call)
    if write.how == "extend":
        words = f"write: {code(func.value)}.update({arguments(event.call, code)})"
        return words, safe("replace the headers", RenameAttribute(func, "update"))
    if value is None or statement is None or event.call.keywords or not write.name:
        words = f"write: {code(func.value)}.set({arguments(event.call, code)})"
        return words, safe("replace the header", RenameAttribute(func, "set"))

    name = _TYPE.title() if write.names(_TYPE) else write.name

    def line(spell: Spell) -> str:
        return f'{spell(func.value)}["{name}"] = {spell(value)}'

    return f"write: {line(code)}", safe("replace the header", Replace(statement, line(text_of)))


def _has(state: ResponseState, header: str) -> bool:
    """Whether the response certainly has the header; each has a Content-Type from the start."""
    has = header == _TYPE
    for change in state.changes:
        if change.kind != "header" or change.name.lower() not in (header, ""):
            continue
        if change.name:
            has = not change.deletes
        elif change.deletes or not isinstance(change.node, ast.Call | ast.Subscript):
            has = False
    return has
