"""An after_request function that does not return the response.

Flask hands the response to every after_request function and goes on with what the function
gives back. A function that changes the response and ends without a return gives None, and Flask
fails later with a message that names no hook: 'NoneType' object is not callable. The same holds
for after_this_request, and for one branch that forgets the return.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.after_request
    def add_headers(response):  # RSP701
        response.headers["X-Frame-Options"] = "DENY"


    @app.get("/")
    def index():
        return make_response("Hello")

    # GET / -> TypeError: 'NoneType' object is not callable

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.after_request
    def add_headers(response):
        response.headers["X-Frame-Options"] = "DENY"
        return response


    @app.get("/")
    def index():
        return make_response("Hello")

    # GET / -> 200, X-Frame-Options: DENY

Quiet on: ways that raise or abort, a value that is not known, and empty methods that subclasses
override.

Related: RSP205, RSP702

Flask docs: Application Structure and Lifecycle, How a Request is Handled
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import is_none
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.flask.hooks import (
    first_parameter,
    hook_name,
    is_hook,
    is_stub,
    takes_nothing,
)
from flake8_flask_response.analysis.queries.answers import sure_ways
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class AfterRequestReturnsNothing(Rule[Returned]):
    listens = (Returned,)
    gives_way_to = frozenset({"RSP703"})

    def check(self, event: Returned) -> Iterator[Finding]:
        if not is_hook(event.role, "after_request") or is_stub(event.function):
            return
        if takes_nothing(event.function):
            return
        way = next((w for w in sure_ways(event) if w.value.some(is_none)), None)
        if way is None:
            return
        name, hook = hook_name(event.function), first_parameter(event.function) or "response"
        if way.implicit:
            fault = f"after_request function {name} can end without returning the response"
            yield Finding(event.node, f"{fault}; end it with: return {hook}")
        elif isinstance(way.node, ast.Return) or _is_none_literal(way.node):
            fault = f"after_request function {name} gives back None here, not the response"
            yield Finding(way.node, f"{fault}; write: return {hook}")
        elif isinstance(way.node, ast.Call):
            fault = f"{source(way.node.func)}() gives None, and Flask goes on with that"
            yield Finding(way.node, f"{fault}; call it first, then: return {hook}")
        else:
            fault = f"'{source(way.node)}' can be None, and Flask goes on with that"
            yield Finding(way.node, f"{fault}; write: return {hook}")


def _is_none_literal(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
