"""An after_request function returns text, a dict or a tuple instead of a response

Flask makes a response from what a view function returns. It doesn't do that for after_request
functions: they must return a response object. Flask raises TypeError for text, a dict or a tuple.
Make a response with make_response(), or change the response that you get.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.after_request
    def replace(response):
        if response.status_code == 404:
            return "Nothing here", 404  # RSP702
        return response


    @app.get("/")
    def index():
        return "Hello"

    # GET / -> 200, body: Hello
    # GET /nope -> TypeError: 'tuple' object is not callable

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.after_request
    def replace(response):
        if response.status_code == 404:
            return make_response("Nothing here", 404)
        return response


    @app.get("/")
    def index():
        return "Hello"

    # GET / -> 200, body: Hello
    # GET /nope -> 404, body: Nothing here

Quiet on: The rule reports nothing for responses, wherever they come from, and if the linter can't
determine what is returned.

Related: RSP701

Flask docs: Application Structure and Lifecycle, How a Request is Handled
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import (
    Shape,
    Value,
    is_none,
    is_response,
    kind_of,
)
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.flask.hooks import first_parameter, is_hook
from flake8_flask_response.analysis.queries.answers import sure_ways
from flake8_flask_response.cures import MAKE_RESPONSE, Cure, Spell, code, made_of
from flake8_flask_response.edits import Replace, safe, unsafe
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted

_CONTENT = frozenset(
    {"str", "Markup", "bytes", "dict", "list", "tuple", "set", "int", "float", "bool"}
    | {"generator", "iterator", "dict view"}
)
_NO_BODY = frozenset({"int", "float", "bool"})
_LISTED = frozenset({"set", "dict view"})


class AfterRequestReturnsContent(Rule[Returned]):
    listens = (Returned,)
    only_in = "after_request functions"

    def check(self, event: Returned) -> Iterator[Finding]:
        if not is_hook(event.role, "after_request"):
            return
        for way in sure_ways(event):
            shapes = way.value.only(lambda s: not is_none(s))
            if shapes.shapes and shapes.every(_is_content):
                node = way.node
                fault = f"{quoted(node)} is {described(shapes, node)}"
                cure, fix = _cure(event, node, shapes)
                yield Finding(
                    node,
                    f"{fault}, and an after_request function must return a response; {cure}",
                    fix,
                )
                return


def _is_content(shape: Shape) -> bool:
    return not is_response(shape) and kind_of(shape) in _CONTENT


def _cure(event: Returned, node: ast.AST, shapes: Value) -> Cure:
    hook = first_parameter(event.function)
    if not isinstance(node, ast.expr):
        return "make a response first", None
    if hook and shapes.every(lambda s: kind_of(s) in _NO_BODY):
        return f"write: return {hook}", unsafe(f"return {hook}", Replace(node, hook))

    def made(spell: Spell) -> str:
        if isinstance(node, ast.Tuple) and node.elts:
            return f"{imported(MAKE_RESPONSE)}({', '.join(map(spell, node.elts[:3]))})"
        if shapes.some(lambda s: kind_of(s) in _LISTED):
            return f"{imported(MAKE_RESPONSE)}(list({spell(node)}))"
        return made_of(node, spell)

    words = f"write: return {made(code)}"
    too_long = isinstance(node, ast.Tuple) and len(node.elts) > 3
    fix = unsafe if too_long else safe
    return words, fix("make a response", Replace(node, made(text_of)))
