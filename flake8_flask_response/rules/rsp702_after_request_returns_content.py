"""An after_request function that returns content instead of a response.

A view may return text, a dict or a tuple, because Flask makes a response of it. What an
after_request function returns is taken as it is: it has to be a response object already. Make
one with make_response() or jsonify(), or change the response that you were given.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.after_request
    def replace(response):
        if response.status_code == 404:
            return "Nothing here", 404  # RSP702
        return response


    @app.get("/")
    def index():
        return make_response("Hello")

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
        return make_response("Hello")

    # GET / -> 200, body: Hello
    # GET /nope -> 404, body: Nothing here

Quiet on: responses of any origin, and a value that is not known.

Related: RSP701

Flask docs: Application Structure and Lifecycle, How a Request is Handled
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Shape, is_none, is_response, kind_of
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.flask.hooks import is_hook
from flake8_flask_response.analysis.queries.answers import sure_ways
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source

_CONTENT = frozenset(
    {"str", "Markup", "bytes", "dict", "list", "tuple", "set", "int", "float", "bool"}
    | {"generator", "iterator", "dict view"}
)


class AfterRequestReturnsContent(Rule[Returned]):
    listens = (Returned,)

    def check(self, event: Returned) -> Iterator[Finding]:
        if not is_hook(event.role, "after_request"):
            return
        for way in sure_ways(event):
            shapes = way.value.only(lambda s: not is_none(s))
            if shapes.shapes and shapes.every(_is_content):
                node = way.node
                yield Finding(
                    node,
                    f"{quoted(node)} is {described(shapes, node)}, and an after_request function"
                    f" has to return a response; write: return {_cure(way)}",
                )
                return


def _is_content(shape: Shape) -> bool:
    return not is_response(shape) and kind_of(shape) in _CONTENT


def _cure(way: Outcome) -> str:
    node = way.node
    if isinstance(node, ast.Tuple) and len(node.elts) in (2, 3):
        return f"make_response({', '.join(source(e) for e in node.elts)})"
    return f"make_response({source(node)})"
