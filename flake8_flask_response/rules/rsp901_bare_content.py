"""A view that returns plain content.

Flask makes a response of the text, dict or list that a view returns. That is right and common.
But the view then never holds the response: there is nothing to set a header, a cookie or a
status on. A habit that saves the three classic mistakes is to make the response yourself, always
in the same way, and to return it. This is a habit for learning, and off by default.

Wrong::

    from flask import Flask, render_template

    app = Flask(__name__)


    @app.get("/")
    def index():
        return render_template("index.html")  # RSP901

    # GET / -> 200, body: index.html

Right::

    from flask import Flask, make_response, render_template

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response(render_template("index.html"))
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    # GET / -> 200, X-Robots-Tag: noindex, body: index.html

Quiet on: tuples with a status, error handlers, hooks, and views behind an unknown decorator.

Options: speaks only with --rsp-classroom.

Related: RSP101, RSP902

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Shape, is_response, kind_of
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.queries.answers import sure_ways
from flake8_flask_response.edits import Fix, Replace, safe
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source

_FUNCTION = "flask.make_response"
_CONTENT = frozenset({"str", "Markup", "bytes", "dict", "list", "generator", "iterator"})
_BETTER = (
    *("RSP201", "RSP203", "RSP204", "RSP205", "RSP206", "RSP209", "RSP211", "RSP303", "RSP306"),
    *("RSP309", "RSP310", "RSP408", "RSP505", "RSP511", "RSP902"),
)


class BareContent(Rule[Returned]):
    listens = (Returned,)
    gives_way_to = frozenset(_BETTER)

    def check(self, event: Returned) -> Iterator[Finding]:
        role = event.role
        if role is None or role.name != "view" or role.reach != "unchanged" or event.implicit:
            return
        way = next((w for w in sure_ways(event) if w.value.every(_is_content)), None)
        if way is None:
            return
        whole = event.node.value if isinstance(event.node, ast.Return) else None
        node = whole if whole is not None else way.node
        what = "this" if source(node) == "..." else quoted(node)
        yield Finding(
            node,
            f"{what} is {described(way.value, node)}, and nothing can be set on it; write:"
            f" return {imported(_FUNCTION)}({source(node)})",
            _fix(node),
        )


def _is_content(shape: Shape) -> bool:
    return not is_response(shape) and kind_of(shape) in _CONTENT


def _fix(node: ast.AST) -> Fix | None:
    if not isinstance(node, ast.expr):
        return None
    call = f"{imported(_FUNCTION)}({text_of(node)})"
    return safe("make a response", Replace(node, call))
