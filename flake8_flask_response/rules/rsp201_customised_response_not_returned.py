"""A response is customised, and something else is returned.

A header, a cookie or a status belongs to the one response object it was set on. make_response()
makes a new object; it does not change the text it was made from. Whoever then returns the text, a
template or another response sends that, and what was set is gone without an error. Return the
response that you customised.

Wrong::

    from flask import Flask, make_response, render_template_string

    app = Flask(__name__)


    @app.get("/")
    def index():
        page = render_template_string("Hi")
        response = make_response(page)
        response.headers["X-Robots-Tag"] = "noindex"
        return page  # RSP201

    # GET / -> 200, no X-Robots-Tag, body: Hi

Right::

    from flask import Flask, make_response, render_template_string

    app = Flask(__name__)


    @app.get("/")
    def index():
        page = render_template_string("Hi")
        response = make_response(page)
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    # GET / -> 200, X-Robots-Tag: noindex, body: Hi

Quiet on: a response that is stored, handed to a function, closed over or raised, one whose headers
are copied, and an early exit by another answer where another way returns the response.

Options: --rsp-response-functions names your functions in other modules that return a response.

Related: RSP101, RSP202, RSP203, RSP215

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import Change
from flake8_flask_response.analysis.domain.values import is_none
from flake8_flask_response.analysis.events.lost import Loss, losses
from flake8_flask_response.analysis.events.model import FunctionDone
from flake8_flask_response.analysis.queries.answers import (
    answers,
    gives_none_only,
    line_of,
    name_of,
)
from flake8_flask_response.edits import Fix, Replace, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import line, on_line, variable


class CustomisedResponseNotReturned(Rule[FunctionDone]):
    listens = (FunctionDone,)
    gives_way_to = frozenset({"RSP203", "RSP204", "RSP205", "RSP211", "RSP215", "RSP701"})

    def check(self, event: FunctionDone) -> Iterator[Finding]:
        for loss in losses(event):
            if loss.way.value.every(is_none):
                if _is_forgetful_helper(event, loss):
                    yield Finding(event.node, _message(loss, "nothing returns it"))
            elif not (loss.way.value.some(is_none) and answers(event.role)):
                yield Finding(
                    loss.way.node, _message(loss, "this returns something else"), _fix(loss)
                )


def _is_forgetful_helper(event: FunctionDone, loss: Loss) -> bool:
    """Whether a helper ends with customising what it made, and never returns anything.

    A hook before requests may customise it anywhere.
    """
    unit = event.function
    if unit is None or unit.name.startswith(("test", "main")):
        return False
    if event.role is not None:
        return event.role.name == "before_request" and gives_none_only(event)
    last = line_of(unit.body[-1])
    return gives_none_only(event) and any(line_of(c.node) >= last for c in loss.changes)


def _message(loss: Loss, instead: str) -> str:
    change = loss.changes[0]
    got = f"{_got(change)} {on_line(change.node)}"
    held = name_of(loss.state.site, loss.way.world)
    if held:
        return f"'{held}' gets {got}, but {instead}; return {held}"
    made = line(loss.state.site.node)
    name = _root(change.node)
    if name:
        return f"the '{name}' of {made} gets {got}, but {instead}; return that response"
    return (
        f"the response made on {made} gets {got}, but {instead};"
        " give it a name, customise it, then: return response"
    )


def _got(change: Change) -> str:
    if change.kind == "cookie":
        return (
            f"the cookie '{change.name}'" if change.name.isascii() and change.name else "a cookie"
        )
    if change.kind == "header":
        return f"the header '{change.name}'" if change.name.isascii() and change.name else "headers"
    return "a status" if change.kind == "status" else "a content type"


def _root(node: ast.AST) -> str:
    """The variable through which a change was made, "" where there is none."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        if isinstance(node, ast.Call) and not isinstance(node.func, ast.Attribute):
            return ""
        node = node.func if isinstance(node, ast.Call) else node.value
    return variable(node)


def _fix(loss: Loss) -> Fix | None:
    """The name of the response in place of its content."""
    name, node = name_of(loss.state.site, loss.way.world), loss.way.node
    if not name or not loss.same or not isinstance(node, ast.Name | ast.Call):
        return None
    return safe(f"return {name}", Replace(node, name))
