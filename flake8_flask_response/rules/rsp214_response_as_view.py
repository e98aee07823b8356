"""A view function is called in add_url_rule(), such as view_func=index()

add_url_rule() needs the function itself, because Flask calls it for each request. With parentheses
after the name, you call it once while the app starts, and register what it returns. When a request
arrives, Flask calls that text or response as if it were a function, and Python raises TypeError.
Leave out the parentheses. For a call that makes a response, such as redirect(), write `lambda`
before it.

Wrong::

    from flask import Flask, redirect

    app = Flask(__name__)


    def index():
        return "Hi"


    app.add_url_rule("/", "index", view_func=index())  # RSP214
    app.add_url_rule("/old", "old", view_func=redirect("/"))  # RSP214

    # GET / -> TypeError: 'str' object is not callable
    # GET /old -> TypeError: Response.__call__() missing 2 required positional arguments: ...

Right::

    from flask import Flask, redirect

    app = Flask(__name__)


    def index():
        return "Hi"


    app.add_url_rule("/", "index", view_func=index)
    app.add_url_rule("/old", "old", view_func=lambda: redirect("/"))

    # GET / -> 200, body: Hi
    # GET /old -> 302, Location: /

Quiet on: The rule reports nothing for a call that returns a function, such as
Items.as_view("items") or a decorator.

Related: RSP207, RSP703

Flask docs: API, URL Route Registrations
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Shape, is_response
from flake8_flask_response.analysis.events.mistaken import DATA, TEXT, TUPLE, mistaken_for_response
from flake8_flask_response.analysis.events.model import Registered
from flake8_flask_response.cures import Cure, code
from flake8_flask_response.edits import Before, Replace, safe
from flake8_flask_response.knowledge.handlers import CALL_ARGUMENT
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import kinds, source

_CONTENT = frozenset({TEXT, TUPLE, DATA})


class ResponseAsView(Rule[Registered]):
    listens = (Registered,)
    only_in = "a response that is registered as a view"
    no_fix = "None if a decorator is called with the result of the view function."

    def check(self, event: Registered) -> Iterator[Finding]:
        if not isinstance(event.node, ast.Call):
            return
        method = event.node.func
        name = method.attr if isinstance(method, ast.Attribute) else event.name
        given = _argument(event.node, name) if name == event.name else None
        if given is None and name == event.name:
            return
        called = isinstance(given, ast.Call)
        if not event.handler.every(lambda s: is_response(s) or (called and _is_content(s))):
            return
        what = f"{_what(given)} {kinds(event.handler)}"
        cure, fix = _cure(event.node, given)
        yield Finding(event.node, f"{name}() needs a function, and {what}; {cure}", fix)


def _is_content(shape: Shape) -> bool:
    return mistaken_for_response(shape) in _CONTENT


def _argument(node: ast.Call, name: str) -> ast.expr | None:
    position, keyword = CALL_ARGUMENT.get(name, (0, "f"))
    for one in node.keywords:
        if one.arg == keyword:
            return one.value
    plain = node.args[: position + 1]
    if len(plain) <= position or any(isinstance(a, ast.Starred) for a in plain):
        return None
    return plain[position]


def _what(given: ast.expr | None) -> str:
    if given is None:
        return "what follows is"
    verb = "returns" if isinstance(given, ast.Call) else "is"
    return f"'{source(given)}' {verb}"


def _cure(call: ast.Call, given: ast.expr | None) -> Cure:
    if given is None:
        return "leave out the parentheses after the name of the view function", None
    if isinstance(given, ast.Call) and not given.args and not given.keywords:
        fix = safe("leave out the parentheses", Replace(given, text_of(given.func)))
        return f"leave out the parentheses: {_as_written(call, given)}{code(given.func)}", fix
    fix = safe("write lambda before it", Before(given, "lambda: "))
    return f"write lambda before it: {_as_written(call, given)}lambda: {code(given)}", fix


def _as_written(call: ast.Call, given: ast.expr) -> str:
    """The name of the argument, where the call names it: "view_func="."""
    return next((f"{one.arg}=" for one in call.keywords if one.value is given), "")
