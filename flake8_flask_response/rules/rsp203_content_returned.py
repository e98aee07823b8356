"""The content of a customised response is returned, not the response.

response.data and response.get_data() are what is inside: bytes or text. Headers, cookies and the
status are not inside, they are on the response. Whoever returns the content has Flask make a new
response around it, with default headers and status 200. Return the response itself.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/export")
    def export():
        response = make_response("name,age")
        response.headers["Content-Type"] = "text/csv"
        return response.data  # RSP203

    # GET /export -> 200, Content-Type: text/html; charset=utf-8, body: name,age

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/export")
    def export():
        response = make_response("name,age")
        response.headers["Content-Type"] = "text/csv"
        return response

    # GET /export -> 200, Content-Type: text/csv, body: name,age

Quiet on: responses on which nothing was set, responses of other libraries, helpers, and content
that is returned together with the response's headers.

Options: --rsp-response-functions names your functions in other modules that return a response.

Related: RSP201, RSP209

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import ResponseState
from flake8_flask_response.analysis.domain.values import Part, Shape, Tuple
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.answers import answers, line_of, name_of, sure_ways
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted

_CONTENT = frozenset(
    {"bytes()", "data", "get_data()", "get_json()", "json", "repr()", "response", "str()", "stream"}
)
_CUSTOMISING = frozenset({"header", "cookie", "status", "content_type"})


class ContentReturned(Rule[Returned]):
    listens = (Returned,)

    def check(self, event: Returned) -> Iterator[Finding]:
        if not answers(event.role):
            return
        for way in sure_ways(event):
            lost = next((s for s in (_lost(one, way) for one in way.value.shapes) if s), None)
            if lost is not None and all(_content(shape) for shape in way.value.shapes):
                yield _finding(way, lost)
                return


def _content(shape: Shape) -> Part | None:
    """The content of a response that the shape is, or that is a tuple's body."""
    body = shape
    if isinstance(shape, Tuple) and shape.items:
        body = shape.items[0].single or shape
        if any(item.some(lambda s: isinstance(s, Part)) for item in shape.items[1:]):
            return None
    return body if isinstance(body, Part) and body.name in _CONTENT else None


def _lost(shape: Shape, way: Outcome) -> ResponseState | None:
    """The customised response of which the shape is the content and nothing more."""
    body = _content(shape)
    if body is None:
        return None
    state = way.world.response(body.site)
    if state is None or state.shared or state.foreign or state.copied:
        return None
    kinds = {change.kind for change in state.changes} & _CUSTOMISING
    if isinstance(shape, Tuple) and kinds == {"status"}:
        return None
    return state if kinds else None


def _finding(way: Outcome, state: ResponseState) -> Finding:
    change = next(c for c in state.changes if c.kind in _CUSTOMISING)
    what = {"cookie": "cookie", "status": "status", "content_type": "content type"}
    lost = f"the {what.get(change.kind, 'header')} of line {line_of(change.node)}"
    node = way.node
    name = name_of(state.site, way.world)
    content = node.elts[0] if isinstance(node, ast.Tuple) and node.elts else node
    cure = f"return {name}" if name else "return the response"
    fix = None
    if name and isinstance(node, ast.expr) and not isinstance(node, ast.Tuple):
        fix = safe(f"return {name}", Replace(node, name))
    return Finding(node, f"{quoted(content)} is only the content, without {lost}; {cure}", fix)
