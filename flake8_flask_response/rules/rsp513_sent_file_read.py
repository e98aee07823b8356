"""The data of a response from send_file() is read, but the file isn't in memory

send_file(), send_from_directory() and app.send_static_file() return a response that passes the open
file to the server. The file isn't read into memory, so response.data and response.get_data() raise
RuntimeError. Set direct_passthrough to False first: then the response reads the file.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/start")
    def start():
        response = app.send_static_file("index.html")
        size = len(response.get_data())  # RSP513
        response.headers["X-Size"] = str(size)
        return response

    # GET /start -> RuntimeError: Attempted implicit sequence conversion...

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/start")
    def start():
        response = app.send_static_file("index.html")
        response.direct_passthrough = False
        size = len(response.get_data())
        response.headers["X-Size"] = str(size)
        return response

    # GET /start -> 200, X-Size: 10

Quiet on: The rule reports nothing if direct_passthrough was set or tested before, or if the data
was replaced. A read inside a try that handles RuntimeError is also left alone.

Related: RSP203, RSP411

Flask docs: API, send_file
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.state import ObjectState, ResponseState
from flake8_flask_response.analysis.domain.values import Instance, is_response
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.cures import Cure, above, code, then
from flake8_flask_response.edits import AddBefore, Replace, safe
from flake8_flask_response.knowledge.responses import FILE_CREATORS
from flake8_flask_response.markers import new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import variable

_READING: Final = frozenset({("data", "read"), ("get_data", "call")})
_READABLE: Final = frozenset({"direct_passthrough", "freeze", "make_sequence"})
"""What is asked or called of a response whose content somebody makes readable."""


class SentFileRead(Rule[AttributeUse]):
    listens = (AttributeUse,)

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if (event.name, event.mode) not in _READING or not event.receiver.every(is_response):
            return
        if not event.states or not all(_is_unread_file(s) for s in event.states):
            return
        if _is_careful(event):
            return
        assert isinstance(event.node, ast.Attribute)
        cure, fix = _cure(event.node)
        call = "()" if event.mode == "call" else ""
        fault = f"the file isn't in memory, so '{code(event.node)}{call}' raises RuntimeError"
        yield Finding(event.node, f"{fault}; {cure}", fix)


def _cure(node: ast.Attribute) -> Cure:
    owner = node.value
    if variable(owner):
        line = f"{variable(owner)}.direct_passthrough = False"
        return above(line), safe("read the file first", AddBefore(node, line))
    name = new_name("response")
    line = f"{name}.direct_passthrough = False"
    words = then(f"{name} = {code(owner)}", line, f"use {name}.{node.attr}")
    added = AddBefore(node, f"{name} = {text_of(owner)}\n{line}")
    return f"write: {words}", safe("read the file first", added, Replace(owner, name))


def _is_unread_file(state: ObjectState) -> bool:
    if not isinstance(state, ResponseState) or state.creator not in FILE_CREATORS or state.shared:
        return False
    untouched = not any(c.kind in ("attribute", "body") for c in state.changes)
    return untouched and state.body.every(lambda s: isinstance(s, Instance) and s.kind == "file")


def _is_careful(event: AttributeUse) -> bool:
    """Whether the function makes content readable, or is ready for the error."""
    unit = event.function
    if unit is None:
        return True
    return not _READABLE.isdisjoint(unit.names.attributes) or "RuntimeError" in unit.reads
