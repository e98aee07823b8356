"""A name that a Flask response does not have.

Other frameworks call things by other names, and a slip of the keyboard makes new ones. Python
lets you write to any name: response.code = 404 is kept in silence and changes nothing. Reading
or calling such a name raises AttributeError. Flask's names are status_code, headers, data,
mimetype, content_type, set_cookie() and delete_cookie().

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/teapot")
    def teapot():
        response = make_response("short and stout")
        response.code = 418  # RSP502
        return response


    @app.get("/header")
    def header():
        response = make_response("Hi")
        response.set_header("X-Robots-Tag", "noindex")  # RSP502
        return response

    # GET /teapot -> 200, body: short and stout
    # GET /header -> AttributeError: 'Response' object has no attribute 'set_header'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/teapot")
    def teapot():
        response = make_response("short and stout")
        response.status_code = 418
        return response


    @app.get("/header")
    def header():
        response = make_response("Hi")
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    # GET /teapot -> 418, body: short and stout
    # GET /header -> 200, X-Robots-Tag: noindex

Quiet on: names of your own that look like none of Flask's, and classes of your own that derive
from Response and add something to it.

Related: RSP501, RSP507, RSP601

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import Final

from flake8_flask_response.analysis.domain.state import ObjectState, ResponseState
from flake8_flask_response.analysis.domain.values import is_response
from flake8_flask_response.analysis.events.model import AttributeUse, ItemUse
from flake8_flask_response.edits import Fix, RenameAttribute, safe
from flake8_flask_response.knowledge.responses import (
    MISSPELLED,
    READ_ONLY,
    READ_ONLY_CURES,
    RESPONSE_ATTRIBUTES,
    RESPONSE_CLASSES,
    RESPONSE_METHODS,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import as_code, source

_LIKENESS: Final = 0.9
"""How alike a name must be to one of Flask's to count as a slip: one letter in ten or so."""

_SHORTEST: Final = 5
"""Shorter names are alike by chance."""

_WRITTEN: Final = {"get_data(as_text=True)": "data", "headers": "headers.update(...)"}
"""What is written where another attribute is read."""

_TEST_CLIENT_HAS: Final = frozenset({"text", "request", "history"})
"""Attributes that the test client's responses have, which are annotated as responses, too."""


class UnknownResponseAttribute(Rule[AttributeUse | ItemUse]):
    listens = (AttributeUse, ItemUse)

    def check(self, event: AttributeUse | ItemUse) -> Iterator[Finding]:
        if isinstance(event, ItemUse):
            yield from _item(event)
            return
        if event.name == "json" and event.mode == "call":
            yield from _called(event)
            return
        writes = event.mode in ("write", "augment")
        if event.name in RESPONSE_ATTRIBUTES and not (writes and event.name in READ_ONLY):
            return
        if not event.states or not event.receiver.every(is_response):
            return
        meant = READ_ONLY_CURES.get(event.name) if writes else None
        meant = meant or _meant(event.name)
        if not meant or not all(_is_plain(state, event) for state in event.states):
            return
        assert isinstance(event.node, ast.Attribute)
        owner = source(event.node.value)
        if event.name in READ_ONLY:
            fault = f"'{owner}.{event.name}' can only be read"
        elif writes:
            fault = f"'{owner}.{event.name}' is no attribute of a response, so nothing is sent"
        else:
            call = "()" if event.mode == "call" else ""
            fault = f"a response has no '{event.name}{call}' (AttributeError)"
        cure = _cure(meant, event)
        yield Finding(event.node, f"{fault}; write {owner}.{cure}", _fix(event, meant))


def _item(event: ItemUse) -> Iterator[Finding]:
    """`response["X-A"] = value`, as in Django."""
    if event.mode == "read" or not event.container.every(is_response) or not event.states:
        return
    if not all(isinstance(s, ResponseState) and s.cls in RESPONSE_CLASSES for s in event.states):
        return
    assert isinstance(event.node, ast.Subscript)
    owner, key = source(event.node.value), source(event.node.slice)
    cure = f"{owner}.headers[{key}]"
    cure = f"del {cure}" if event.mode == "delete" else f"{cure} = {as_code(event.assigned)}"
    yield Finding(event.node, f"a response has no items (TypeError); headers are set with {cure}")


def _called(event: AttributeUse) -> Iterator[Finding]:
    """`response.json()`, as in requests."""
    if not event.receiver.every(is_response) or not event.states:
        return
    if all(_is_plain(state, event) for state in event.states):
        assert isinstance(event.node, ast.Attribute)
        owner = source(event.node.value)
        fault = f"'{owner}.json' is the data itself and no function (TypeError)"
        yield Finding(event.node, f"{fault}; write {owner}.get_json()")


def _is_plain(state: ObjectState, event: AttributeUse) -> bool:
    """Whether the response is Flask's own and nobody gave it this attribute before."""
    if not isinstance(state, ResponseState) or state.cls not in RESPONSE_CLASSES:
        return False
    if event.mode == "write":
        return True
    if any(c.kind == "attribute" and c.name == event.name for c in state.changes):
        return False
    roles = event.function.roles if event.function is not None else []
    return not (state.foreign and event.name in _TEST_CLIENT_HAS and not roles)


@lru_cache(maxsize=256)
def _meant(name: str) -> str:
    """What was meant, "" where the name looks like one of the user's own."""
    if name in MISSPELLED:
        return MISSPELLED[name]
    plain = name.replace("_", "").lower()
    if name.startswith("_") or len(plain) < _SHORTEST:
        return ""
    for one in sorted(RESPONSE_ATTRIBUTES):
        if one.replace("_", "") == plain:
            return one
    near = get_close_matches(name, sorted(RESPONSE_ATTRIBUTES), 1, _LIKENESS)
    return near[0] if near else ""


def _cure(meant: str, event: AttributeUse) -> str:
    """What to write after `response.`."""
    given = as_code(event.assigned)
    if event.mode in ("write", "augment"):
        meant = _WRITTEN.get(meant, meant)
        if not meant.endswith(")") and "=" not in meant and meant not in RESPONSE_METHODS:
            meant = f"{meant} = ..."
    if meant.endswith("..."):
        meant = meant.removesuffix("...") + given
        meant = _with_arguments(meant, event)
    return f"{meant}(...)" if meant in RESPONSE_METHODS else meant


def _with_arguments(meant: str, event: AttributeUse) -> str:
    """`headers[...] = value` with the name and value that the call is given."""
    args = event.call.args if event.call is not None else []
    if len(args) == 1 and "[...]" not in meant:
        return meant.removesuffix("value") + source(args[0])
    if len(args) == 2:
        meant = meant.removesuffix("value") + source(args[1])
        return meant.replace("[...]", f"[{source(args[0])}]")
    return meant.replace("[...]", "[name]")


def _fix(event: AttributeUse, meant: str) -> Fix | None:
    """Another name in the same place, where that is all there is to change."""
    is_method = meant in RESPONSE_METHODS
    if not meant.isidentifier() or is_method is not (event.mode == "call"):
        return None
    if meant == "headers" and event.mode == "write":
        return None
    assert isinstance(event.node, ast.Attribute)
    return safe(f"write .{meant}", RenameAttribute(event.node, meant))
