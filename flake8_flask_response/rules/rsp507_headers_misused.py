"""response.headers is called, or used like a list or an object

The headers of a response work like a dict: response.headers["Name"] = "value". They have no
append(), and you can't call them. The method add() takes a name and a value, not a dict. If you set
an attribute on the headers, Python stores it without an error, but Flask doesn't send it.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers.append(("X-Robots-Tag", "noindex"))  # RSP507
        return response

    # GET /page -> AttributeError: 'Headers' object has no attribute 'append'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers.add("X-Robots-Tag", "noindex")
        return response

    # GET /page -> 200, X-Robots-Tag: noindex

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers("X-Robots-Tag", "noindex")  # RSP507
        return response

    # GET /page -> TypeError: 'Headers' object is not callable

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    # GET /page -> 200, X-Robots-Tag: noindex

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers.x_robots_tag = "noindex"  # RSP507
        return response

    # GET /page -> 200, no X-Robots-Tag

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    # GET /page -> 200, X-Robots-Tag: noindex

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers.add({"X-Robots-Tag": "noindex"})  # RSP507
        return response

    # GET /page -> TypeError: Headers.add() missing 1 required positional argument: 'value'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers.update({"X-Robots-Tag": "noindex"})
        return response

    # GET /page -> 200, X-Robots-Tag: noindex

Quiet on: The rule reports nothing for the methods that headers have. The headers of other objects,
such as a request, are also left alone.

Related: RSP501, RSP503

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import NONE, Value, kind_of
from flake8_flask_response.analysis.events.model import AttributeUse, Call
from flake8_flask_response.cures import (
    Cure,
    Spell,
    arguments,
    assignment_to,
    code,
    whole_statement,
)
from flake8_flask_response.edits import RenameAttribute, Replace, safe
from flake8_flask_response.knowledge.responses import (
    CUSTOMISING_METHODS,
    HEADERS_ATTRIBUTES,
    HEADERS_MISSPELLED,
)
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule

_NAME_AND_VALUE: Final = frozenset({"headers.add", "headers.set", "headers.add_header"})

_MANY: Final = frozenset({"headers.update", "headers.extend"})


class HeadersMisused(Rule[AttributeUse | Call]):
    listens = (AttributeUse, Call)
    no_fix = "None if name and value aren't written in the call."

    def check(self, event: AttributeUse | Call) -> Iterator[Finding]:
        if isinstance(event, AttributeUse):
            yield from _attribute(event)
        elif event.callee == "headers()":
            fault = f"you can't call '{code(event.call.func)}' (TypeError)"
            cure, fix = _assigned(event, event.call, event.call.func)
            yield Finding(event.node, f"{fault}; {cure}", fix)
        elif event.callee in _NAME_AND_VALUE:
            yield from _lone_argument(event)
        elif event.callee in _MANY and len(event.args) > 1:
            yield from _several_arguments(event)


def _assigned(event: AttributeUse | Call, call: ast.Call, headers: ast.expr) -> Cure:
    """A call with name and value becomes `headers[name] = value`."""
    if len(call.args) != 2 or call.keywords or any(isinstance(a, ast.Starred) for a in call.args):
        return f'set a header with {code(headers)}["Name"] = "value"', None
    name, value = call.args

    def line(spell: Spell) -> str:
        return f"{spell(headers)}[{spell(name)}] = {spell(value)}"

    statement = whole_statement(event.function, call)
    fix = None
    if statement is not None:
        fix = safe("assign the header", Replace(statement, line(text_of)))
    return f"write: {line(code)}", fix


def _attribute(event: AttributeUse) -> Iterator[Finding]:
    known = event.name in HEADERS_ATTRIBUTES or event.name.startswith("_")
    if known or not _are_headers(event.receiver):
        return
    assert isinstance(event.node, ast.Attribute)
    headers = event.node.value
    if event.mode == "write":
        key = f'["{event.name.replace("_", "-").title()}"]'
        found = assignment_to(event.function, event.node)
        line = f"{code(headers)}{key}"
        words = f"write: {line} = {code(found[1])}" if found is not None else f"write: {line}"
        fix = safe("assign the header", Replace(event.node, f"{text_of(headers)}{key}"))
        fault = f"'{code(event.node)}' is an attribute, and Flask doesn't send it as a header"
        yield Finding(event.node, f"{fault}; {words}", fix)
        return
    cure, fix_ = _other_method(event, event.node)
    fault = f"headers have no '{event.name}' (AttributeError)"
    yield Finding(event.node, f"{fault}; {cure}", fix_)


def _other_method(event: AttributeUse, node: ast.Attribute) -> Cure:
    """The cure for a method or an attribute that headers don't have."""
    headers, call = node.value, event.call
    given = f"({arguments(call, code)})" if call is not None else ""
    if event.name in CUSTOMISING_METHODS:
        if not isinstance(headers, ast.Attribute):
            return f"call it on the response: response.{event.name}{given}", None
        fix = safe(
            "call it on the response", Replace(node, f"{text_of(headers.value)}.{event.name}")
        )
        return f"write: {code(headers.value)}.{event.name}{given}", fix
    meant = HEADERS_MISSPELLED.get(event.name, "[...] = ...")
    if call is None:
        return f'read a header with {code(headers)}["Name"]', None
    if meant.startswith("[...]"):
        return _assigned(event, call, headers)
    if event.name == "has_key" and len(call.args) == 1:

        def test(spell: Spell) -> str:
            return f"{spell(call.args[0])} in {spell(headers)}"

        return f"write: {test(code)}", safe("write in", Replace(call, f"({test(text_of)})"))
    method = meant.strip(".").removesuffix("(...)")
    if method == "add":
        return _added(call, node)
    words = f"write: {code(headers)}.{method}{given}"
    return words, safe(f"write .{method}()", RenameAttribute(node, method))


def _added(call: ast.Call, node: ast.Attribute) -> Cure:
    """`append(name, value)`, or of a pair, as add()."""
    pair = _pair(call)
    if pair is None:
        cure = f'add a name and a value, for example {code(node.value)}.add("X-Name", "value")'
        return cure, None

    def line(spell: Spell) -> str:
        return f"{spell(node.value)}.add({', '.join(pair(spell))})"

    return f"write: {line(code)}", safe("write .add()", Replace(call, line(text_of)))


def _pair(call: ast.Call) -> Callable[[Spell], list[str]] | None:
    """Name and value of a call, also of a tuple or of text with a colon."""
    args = call.args
    if call.keywords or any(isinstance(one, ast.Starred) for one in args):
        return None
    if len(args) == 1 and isinstance(args[0], ast.Tuple | ast.List):
        args = args[0].elts
    if len(args) == 2:
        return lambda spell: [spell(one) for one in args]
    only = args[0].value if len(args) == 1 and isinstance(args[0], ast.Constant) else None
    if isinstance(only, str) and ":" in only and '"' not in only and "\\" not in only:
        name, _, value = only.partition(":")
        return lambda spell: [f'"{name.strip()}"', f'"{value.strip()}"']
    return None


def _are_headers(what: Value) -> bool:
    return what.every(lambda s: kind_of(s) == "headers")


def _lone_argument(event: Call) -> Iterator[Finding]:
    if len(event.args) != 1 or event.keywords or event.starred or event.double_starred:
        return
    if not _are_headers(event.receiver or NONE):
        return
    func = event.call.func
    assert isinstance(func, ast.Attribute)
    fault = f"{func.attr}() needs a name and a value"
    if event.args[0].every(lambda s: kind_of(s) in ("dict", "list")):
        words = f"write: {code(func.value)}.update({arguments(event.call, code)})"
        fix = safe("write .update()", RenameAttribute(func, "update"))
        yield Finding(event.node, f"{fault}; {words}", fix)
        return
    cure, fix_ = _added(event.call, func)
    yield Finding(event.node, f"{fault}; {cure}", fix_)


def _several_arguments(event: Call) -> Iterator[Finding]:
    if event.starred or not _are_headers(event.receiver or NONE):
        return
    func = event.call.func
    assert isinstance(func, ast.Attribute)
    cure, fix = _assigned(event, event.call, func.value)
    fault = f"{func.attr}() takes one dict, not a name and a value"
    yield Finding(event.node, f"{fault}; {cure}", fix)
