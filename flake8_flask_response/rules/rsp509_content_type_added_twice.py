"""A second Content-Type header is added beside the first one

Every response has a Content-Type: text/html for text, and application/json from jsonify(). The
methods headers.add() and headers.extend() don't replace a header. They add one more of the same
name, and the client gets two types. Assign the header, or set content_type.

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

Quiet on: The rule reports nothing if the type was removed before. A Headers object of your own,
which has no type yet, is also left alone.

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
    last_change,
)
from flake8_flask_response.cures import Cure, Spell, arguments, code, whole_statement
from flake8_flask_response.cures.headers import written_value
from flake8_flask_response.edits import RenameAttribute, Replace, safe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule

_ADDING: Final = frozenset({"add", "add_header", "extend"})
_HEADER: Final = "content-type"


class ContentTypeAddedTwice(Rule[ItemUse | Call]):
    listens = (ItemUse, Call)

    def check(self, event: ItemUse | Call) -> Iterator[Finding]:
        for write in header_writes(event):
            if not write.names(_HEADER) or write.how not in _ADDING or not write.of_response:
                continue
            if not write.states or not all(_has_type(s) for s in write.states):
                continue
            fault = "the response already has a Content-Type, and this adds a second one"
            cure, fix = _cure(event, write)
            yield Finding(event.node, f"{fault}; {cure}", fix)


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
    if value is None or statement is None or event.call.keywords:
        words = f"write: {code(func.value)}.set({arguments(event.call, code)})"
        return words, safe("replace the header", RenameAttribute(func, "set"))

    def line(spell: Spell) -> str:
        return f'{spell(func.value)}["Content-Type"] = {spell(value)}'

    return f"write: {line(code)}", safe("replace the header", Replace(statement, line(text_of)))


def _has_type(state: ResponseState) -> bool:
    last = last_change(state.changes, _HEADER)
    return last is None or (last.name != "" and not last.deletes)
