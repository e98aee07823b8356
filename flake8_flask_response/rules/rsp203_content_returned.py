"""response.data is returned instead of the response, so headers are lost

`response.data` and `response.get_data()` are only the body. Headers, cookies and the status code
aren't in the body: they belong to the response object. If you return the body, Flask makes a new
response from it, with default headers and status code 200. Return the response object itself.

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

Quiet on: The rule reports nothing if no header, cookie or status is set on the response. You may
also return the body together with the headers, such as `return response.data, 200,
response.headers`. Responses of other libraries, such as requests, are left alone.

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
from flake8_flask_response.analysis.queries.answers import answers, name_of, sure_ways
from flake8_flask_response.cures import code
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.knowledge.handlers import RESOURCE
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line, quoted

_CONTENT = frozenset(
    {"bytes()", "data", "get_data()", "get_json()", "json", "repr()", "response", "str()", "stream"}
)
_CUSTOMISING = frozenset({"header", "cookie", "status", "content_type"})


class ContentReturned(Rule[Returned]):
    listens = (Returned,)
    no_fix = "None if no variable holds the response."

    def check(self, event: Returned) -> Iterator[Finding]:
        resource = event.role is not None and event.role.name == RESOURCE
        if not resource and not answers(event.role):
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
    lost = f"the {what.get(change.kind, 'header')} set {on_line(change.node)}"
    node = way.node
    name = name_of(state.site, way.world)
    items = node.elts if isinstance(node, ast.Tuple) and node.elts else [node]
    cure, fix = "return the response", None
    if name:
        text = ", ".join([f"return {name}", *(code(item) for item in items[1:])])
        cure, content = f"write: {text}", items[0]
        fix = safe(text, Replace(content, name)) if isinstance(content, ast.expr) else None
    return Finding(node, f"{quoted(items[0])} is only the body, without {lost}; {cure}", fix)
