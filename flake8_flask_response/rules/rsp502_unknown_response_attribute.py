"""A name such as response.code or set_header() that a Flask response doesn't have

Other frameworks use other names, and it's easy to misspell one. Python lets you write to any name:
response.code = 201 is stored without an error, and Flask still sends 200. If you read or call such
a name, Python raises AttributeError. The names in Flask are status_code, `headers`, `data`,
`mimetype`, content_type, set_cookie() and delete_cookie().

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.post("/items")
    def create():
        response = make_response("made")
        response.code = 201  # RSP502
        return response

    # POST /items -> 200, body: made

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.post("/items")
    def create():
        response = make_response("made")
        response.status_code = 201
        return response

    # POST /items -> 201, body: made

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.set_header("X-Robots-Tag", "noindex")  # RSP502
        return response

    # GET /page -> AttributeError: 'Response' object has no attribute 'set_header'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    # GET /page -> 200, X-Robots-Tag: noindex

Quiet on: The rule reports nothing for a name of your own that isn't similar to one of Flask's.
Classes of your own that derive from Response and add attributes are also left alone.

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
from flake8_flask_response.analysis.domain.values import Shape, is_response, is_text, kind_of
from flake8_flask_response.analysis.events.model import AttributeUse, ItemUse
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import (
    Cure,
    Spell,
    arguments,
    assignment_to,
    code,
    then,
    whole_statement,
)
from flake8_flask_response.edits import AddAfter, After, RenameAttribute, Replace, safe
from flake8_flask_response.knowledge.responses import (
    MISSPELLED,
    READ_ONLY,
    READ_ONLY_CURES,
    RESPONSE_ATTRIBUTES,
    RESPONSE_CLASSES,
    RESPONSE_METHODS,
)
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule

_LIKENESS: Final = 0.9
"""How alike a name must be to one of Flask's to count as a slip: one letter in ten or so."""

_SHORTEST: Final = 5
"""Shorter names are alike by chance."""

_TEST_CLIENT_HAS: Final = frozenset({"text", "request", "history"})
"""Attributes that the test client's responses have, which are annotated as responses, too."""


class UnknownResponseAttribute(Rule[AttributeUse | ItemUse]):
    listens = (AttributeUse, ItemUse)
    no_fix = "None if the right line depends on more than this one, such as the name of a cookie."

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
        owner = code(event.node.value)
        if event.name in READ_ONLY:
            fault = f"'{owner}.{event.name}' can only be read"
        elif writes:
            fault = f"a response has no '{event.name}', so Flask ignores '{owner}.{event.name}'"
        else:
            call = "()" if event.mode == "call" else ""
            fault = f"a response has no '{event.name}{call}' (AttributeError)"
        cure, fix = _cure(event, event.node, meant)
        yield Finding(event.node, f"{fault}; {cure}", fix)


def _item(event: ItemUse) -> Iterator[Finding]:
    """`response["X-A"] = value`, as in Django."""
    if event.mode == "read" or not event.container.every(is_response) or not event.states:
        return
    if not all(isinstance(s, ResponseState) and s.cls in RESPONSE_CLASSES for s in event.states):
        return
    assert isinstance(event.node, ast.Subscript)
    cure = f"{code(event.node.value)}.headers[{code(event.node.slice)}]"
    found = assignment_to(event.function, event.node)
    if event.mode == "delete":
        cure = f"del {cure}"
    elif found is not None:
        cure = f"{cure} = {code(found[1])}"
    fix = safe("set the header", After(event.node.value, ".headers"))
    yield Finding(event.node, f"a response has no items (TypeError); write: {cure}", fix)


def _called(event: AttributeUse) -> Iterator[Finding]:
    """`response.json()`, as in requests."""
    if not event.receiver.every(is_response) or not event.states:
        return
    if all(_is_plain(state, event) for state in event.states):
        assert isinstance(event.node, ast.Attribute)
        owner = code(event.node.value)
        fault = f"'{owner}.json' is the data, and you can't call it (TypeError)"
        fix = safe("write .get_json()", RenameAttribute(event.node, "get_json"))
        yield Finding(event.node, f"{fault}; write: {owner}.get_json()", fix)


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


def _cure(event: AttributeUse, node: ast.Attribute, meant: str) -> Cure:
    if event.mode == "call" and event.call is not None:
        return _for_call(event, node, event.call, meant)
    if event.mode == "write":
        return _for_write(event, node, meant)
    if event.mode == "augment" and meant in ("data", _AS_TEXT):
        return _for_longer_text(event, node)
    path = meant.removesuffix("(...)").removesuffix(" = ...")
    if meant in RESPONSE_METHODS or path in ("headers.add", "headers.remove"):
        return f"call {code(node.value)}.{path}()", None
    return _renamed(node, path, f"write: {code(node.value)}.{path}")


_AS_TEXT = "get_data(as_text=True)"


def _renamed(node: ast.Attribute, path: str, words: str) -> Cure:
    title = f"write .{path}"
    if path.isidentifier():
        return words, safe(title, RenameAttribute(node, path))
    return words, safe(title, Replace(node, f"{text_of(node.value, tight=True)}.{path}"))


def _for_call(event: AttributeUse, node: ast.Attribute, call: ast.Call, meant: str) -> Cure:
    """The cure for a call: another method, or an assignment."""
    owner = code(node.value)
    if meant in RESPONSE_METHODS or meant.endswith("(...)"):
        path = meant.removesuffix("(...)")
        return _renamed(node, path, f"write: {owner}.{path}({arguments(call, code)})")
    plain = not call.keywords and not any(isinstance(one, ast.Starred) for one in call.args)
    if meant.endswith(" = ...") and plain:
        target = meant.removesuffix(" = ...")

        def line(spell: Spell) -> str:
            place = target.replace("[...]", f"[{spell(call.args[0])}]")
            return f"{spell(node.value)}.{place} = {spell(call.args[-1])}"

        if len(call.args) == (2 if "[...]" in target else 1):
            statement = whole_statement(event.function, call)
            fix = None
            if statement is not None:
                fix = safe("assign it", Replace(statement, line(text_of)))
            return f"write: {line(code)}", fix
    path = meant.removesuffix(" = ...").replace("[...]", "")
    if call.args or call.keywords:
        return f"use {owner}.{path}", None
    words, _ = _renamed(node, path, f"write: {owner}.{path}")
    return words, safe(f"write .{path}", Replace(call, f"{text_of(node.value)}.{path}"))


def _for_write(event: AttributeUse, node: ast.Attribute, meant: str) -> Cure:
    """The cure for `response.name = value`."""
    found = assignment_to(event.function, node)
    owner = code(node.value)
    if found is None:
        path = "data" if meant == _AS_TEXT else meant
        return f"use {owner}.{path.removesuffix(' = ...')}", None
    statement, value = found

    def as_line(form: str) -> Cure:
        title = "write " + form.format("", "...").removesuffix("(...)").removesuffix(" = ...")
        edit = Replace(statement, form.format(text_of(node.value, tight=True), text_of(value)))
        return f"write: {form.format(owner, code(value))}", safe(title, edit)

    if meant == "headers":
        return as_line("{}.headers.update({})")
    if event.name == "json":
        return _json(node, statement, value)
    if event.name == "is_json":
        return as_line('{}.mimetype = "application/json"')
    if meant.startswith("cache_control"):
        is_number = event.assigned is not None and event.assigned.every(_is_number)
        is_directive = event.assigned is not None and event.assigned.every(is_text)
        if is_directive and meant.removesuffix(" = ...") in ("cache_control", _MAX_AGE):
            return as_line('{}.headers["Cache-Control"] = {}')
        if is_number or meant.count("."):
            return as_line("{}." + meant.removesuffix(" = ...") + " = {}")
        return f"set one of its attributes, for example {owner}.cache_control.no_store = True", None
    if meant in ("set_etag", "set_data"):
        return as_line("{}." + meant + "({})")
    if meant in RESPONSE_METHODS or meant.endswith("(...)"):
        return f"call {owner}.{meant.removesuffix('(...)')}() with a name", None
    path = "data" if meant == _AS_TEXT else meant.removesuffix(" = ...")
    if "..." in path or not _is_path(path):
        return f"use {owner}.{path}", None
    return _renamed(node, path, f"write: {owner}.{path} = {code(value)}")


_MAX_AGE = "cache_control.max_age"


def _is_path(text: str) -> bool:
    """Whether a text can come after `response.` and before ` = value`."""
    return text.replace(".", "").isidentifier() or text.endswith('"]')


def _is_number(shape: Shape) -> bool:
    return kind_of(shape) in ("int", "float")


def _json(node: ast.Attribute, statement: ast.stmt, value: ast.expr) -> Cure:
    """`response.json = data`: JSON text, and its type."""

    def lines(spell: Spell) -> list[str]:
        owner = spell(node.value)
        return [
            f"{owner}.data = {imported('json.dumps')}({spell(value)})",
            f'{owner}.mimetype = "application/json"',
        ]

    first, second = lines(text_of)
    fix = safe("send it as JSON", Replace(statement, first), AddAfter(statement, second))
    return f"write: {then(*lines(code))}", fix


def _for_longer_text(event: AttributeUse, node: ast.Attribute) -> Cure:
    """`response.body += text`: the data of a response is bytes."""
    spot = spot_of(event.function, node)
    statement = spot.statement if spot is not None else None
    if not isinstance(statement, ast.AugAssign) or not isinstance(statement.op, ast.Add):
        return f"use {code(node.value)}.data", None
    value = statement.value

    def line(spell: Spell) -> str:
        owner = spell(node.value)
        return f"{owner}.data = {owner}.{_AS_TEXT} + {spell(value)}"

    return f"write: {line(code)}", safe("write .data", Replace(statement, line(text_of)))
