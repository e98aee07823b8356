"""The headers of a response called, used as a list or given attributes.

The headers of a response are neither a function nor a list: they are written like a dict,
headers["Name"] = "value". add() wants a name and a value, not a dict. An attribute of the headers
is no header at all: Python keeps it, Flask never looks at it, and no error tells you.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/append")
    def append():
        response = make_response("Hi")
        response.headers.append(("X-Robots-Tag", "noindex"))  # RSP507
        return response


    @app.get("/called")
    def called():
        response = make_response("Hi")
        response.headers("X-Robots-Tag", "noindex")  # RSP507
        return response


    @app.get("/attribute")
    def attribute():
        response = make_response("Hi")
        response.headers.x_robots_tag = "noindex"  # RSP507
        return response

    # GET /append -> AttributeError: 'Headers' object has no attribute 'append'
    # GET /called -> TypeError: 'Headers' object is not callable
    # GET /attribute -> 200, no X-Robots-Tag

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/dict")
    def all_at_once():
        response = make_response("Hi")
        response.headers.add({"X-Robots-Tag": "noindex"})  # RSP507
        return response

    # GET /dict -> TypeError: ...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/one")
    def one():
        response = make_response("Hi")
        response.headers["X-Robots-Tag"] = "noindex"
        return response


    @app.get("/many")
    def many():
        response = make_response("Hi")
        response.headers.update({"X-Robots-Tag": "noindex", "X-Frame-Options": "DENY"})
        return response

    # GET /one -> 200, X-Robots-Tag: noindex
    # GET /many -> 200, X-Robots-Tag: noindex, X-Frame-Options: DENY

Quiet on: every method that headers have, and headers of other objects than responses.

Related: RSP501, RSP503

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import NONE, Value, kind_of
from flake8_flask_response.analysis.events.model import AttributeUse, Call
from flake8_flask_response.knowledge.responses import (
    CUSTOMISING_METHODS,
    HEADERS_ATTRIBUTES,
    HEADERS_MISSPELLED,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import as_code, source

_NAME_AND_VALUE: Final = frozenset({"headers.add", "headers.set", "headers.add_header"})

_MANY: Final = frozenset({"headers.update", "headers.extend"})


class HeadersMisused(Rule[AttributeUse | Call]):
    listens = (AttributeUse, Call)

    def check(self, event: AttributeUse | Call) -> Iterator[Finding]:
        if isinstance(event, AttributeUse):
            yield from _attribute(event)
        elif event.callee == "headers()":
            owner = source(event.call.func)
            name = as_code(event.argument(0, "key"), "name")
            given = as_code(event.argument(1, "value"))
            yield Finding(
                event.node,
                f"'{owner}' is no function; set a header with {owner}[{name}] = {given}",
            )
        elif event.callee in _NAME_AND_VALUE:
            yield from _lone_argument(event)
        elif event.callee in _MANY and len(event.args) > 1:
            yield from _several_arguments(event)


def _attribute(event: AttributeUse) -> Iterator[Finding]:
    known = event.name in HEADERS_ATTRIBUTES or event.name.startswith("_")
    if known or not _are_headers(event.receiver):
        return
    assert isinstance(event.node, ast.Attribute)
    owner = source(event.node.value)
    if event.mode == "write":
        header = event.name.replace("_", "-").title()
        yield Finding(
            event.node,
            f"'{owner}.{event.name}' is an attribute that is never sent; set the header with"
            f' {owner}["{header}"] = {as_code(event.assigned)}',
        )
        return
    if event.name in CUSTOMISING_METHODS:
        response = owner.removesuffix(".headers") if owner.endswith(".headers") else "response"
        cure = f"{response}.{event.name}(...)"
        yield Finding(event.node, f"'{owner}' has no '{event.name}' (AttributeError); write {cure}")
        return
    meant = HEADERS_MISSPELLED.get(event.name, "[...]")
    meant = f"[name]{meant.removeprefix('[...]')}" if meant.startswith("[...]") else meant
    meant = meant.replace("= ...", "= value")
    yield Finding(
        event.node, f"'{owner}' has no '{event.name}' (AttributeError); write {owner}{meant}"
    )


def _are_headers(what: Value) -> bool:
    return what.every(lambda s: kind_of(s) == "headers")


def _lone_argument(event: Call) -> Iterator[Finding]:
    if len(event.args) != 1 or event.keywords or event.starred or event.double_starred:
        return
    if not _are_headers(event.receiver or NONE):
        return
    assert isinstance(event.call.func, ast.Attribute)
    owner, method = source(event.call.func.value), event.call.func.attr
    given = event.args[0]
    if given.every(lambda s: kind_of(s) in ("dict", "list")):
        cure = f"{owner}.update({source(event.call.args[0])})"
    else:
        cure = f"{owner}.{method}(name, value)"
    yield Finding(
        event.node, f"{owner}.{method}() takes a name and a value, not one thing; write {cure}"
    )


def _several_arguments(event: Call) -> Iterator[Finding]:
    if event.starred or not _are_headers(event.receiver or NONE):
        return
    assert isinstance(event.call.func, ast.Attribute)
    owner, method = source(event.call.func.value), event.call.func.attr
    name, given = as_code(event.args[0], "name"), as_code(event.args[1])
    yield Finding(
        event.node,
        f"{owner}.{method}() takes one dict, not a name and a value; write"
        f" {owner}[{name}] = {given}",
    )
