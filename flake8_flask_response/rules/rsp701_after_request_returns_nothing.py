"""An after_request function doesn't return the response

Flask calls each after_request function with the response object and sends what the function
returns. If the function ends without a return statement, it returns None. Flask then raises
TypeError: 'NoneType' object is not callable. The same applies to functions with
@after_this_request. Return the response on every path.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.after_request
    def add_headers(response):  # RSP701
        response.headers["X-Frame-Options"] = "DENY"


    @app.get("/")
    def index():
        return "Hello"

    # GET / -> TypeError: 'NoneType' object is not callable

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.after_request
    def add_headers(response):
        response.headers["X-Frame-Options"] = "DENY"
        return response


    @app.get("/")
    def index():
        return "Hello"

    # GET / -> 200, X-Frame-Options: DENY, body: Hello

Quiet on: The rule reports nothing on paths that raise an exception or call abort(), and if the
linter can't work out what is returned. Empty methods that subclasses override are left alone.

Related: RSP205, RSP702

Flask docs: Application Structure and Lifecycle, How a Request is Handled
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeGuard

from flake8_flask_response.analysis.domain.values import is_none
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.flask.hooks import (
    first_parameter,
    hook_name,
    is_hook,
    is_stub,
    takes_nothing,
)
from flake8_flask_response.analysis.queries.answers import sure_ways
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.analysis.syntax.units import FunctionUnit
from flake8_flask_response.cures import code, then
from flake8_flask_response.edits import (
    AddAtEnd,
    AddBefore,
    Replace,
    ReplaceReturned,
    safe,
    unsafe,
)
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class AfterRequestReturnsNothing(Rule[Returned]):
    listens = (Returned,)
    only_in = "after_request functions"
    gives_way_to = frozenset({"RSP703"})
    no_fix = "None in a lambda, which can hold only one expression."

    def check(self, event: Returned) -> Iterator[Finding]:
        if not is_hook(event.role, "after_request") or is_stub(event.function):
            return
        if takes_nothing(event.function):
            return
        way = next((w for w in sure_ways(event) if w.value.some(is_none)), None)
        if way is None:
            return
        yield _finding(event, way)


def _finding(event: Returned, way: Outcome) -> Finding:
    name, hook = hook_name(event.function), _handed(event.function)
    node, title = way.node, f"return {hook}"
    if way.implicit:
        fault = f"the after_request function {name} can end without returning the response"
        fix = safe(title, AddAtEnd(event.node, title)) if isinstance(event.node, ast.stmt) else None
        return Finding(event.node, f"{fault}; end it with: {title}", fix)
    if isinstance(node, ast.Return) or _is_none_literal(node):
        fault = f"the after_request function {name} returns None here instead of the response"
        edit = ReplaceReturned(node, hook) if isinstance(node, ast.Return) else Replace(node, hook)
        return Finding(node, f"{fault}; write: {title}", safe(title, edit))
    if not isinstance(node, ast.Call):
        fault = f"'{source(node)}' can be None, and Flask needs the response"
        fix = unsafe(title, Replace(node, hook)) if isinstance(node, ast.expr) else None
        return Finding(node, f"{fault}; write: {title}", fix)
    fault = f"{source(node.func)}() returns None, and Flask needs the response"
    spot = spot_of(event.function, node)
    if spot is None:
        return Finding(node, f"{fault}; use a function with def that ends with: {title}")
    words = then(f"write: {code(node)}", title)
    if not isinstance(spot.statement, ast.Return) or spot.statement.value is not node:
        return Finding(node, f"{fault}; {words}")
    edits = AddBefore(node, text_of(node)), Replace(node, hook)
    return Finding(node, f"{fault}; {words}", safe(title, *edits))


def _handed(unit: FunctionUnit | None) -> str:
    """What the function calls the response that Flask hands over."""
    rest = unit.node.args.vararg if unit is not None else None
    unnamed = f"{rest.arg}[0]" if rest is not None else "response"
    return first_parameter(unit) or unnamed


def _is_none_literal(node: ast.AST) -> TypeGuard[ast.Constant]:
    return isinstance(node, ast.Constant) and node.value is None
