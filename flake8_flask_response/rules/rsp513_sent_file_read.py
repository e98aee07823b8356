"""The content of a sent file is read.

send_file() and send_from_directory() return a response that hands the open file to the server
without reading it. Its data isn't in memory, so data and get_data() raise RuntimeError. Set
direct_passthrough to False first, or read the file yourself.

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

Quiet on: responses whose direct_passthrough was set or asked before, responses whose data was
replaced, and reads inside a try that may expect the error.

Related: RSP203, RSP411

Flask docs: API, send_file
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.state import ObjectState, ResponseState
from flake8_flask_response.analysis.domain.values import Instance, is_response
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.knowledge.responses import FILE_CREATORS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

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
        owner = source(event.node.value) if hasattr(event.node, "value") else "response"
        yield Finding(
            event.node,
            f"the content of a sent file isn't in memory, so '{source(event.node)}' raises"
            f" RuntimeError; write before it: {owner}.direct_passthrough = False",
        )


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
