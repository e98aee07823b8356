"""A header or cookie is set on a response, but another value is returned

A header, a cookie or a status code belongs to the response object that you set it on.
make_response() makes a new object. It doesn't change the text that it gets. If you return the
text, Flask makes another response from it, and your header is lost without an error. Return the
response object that you set the header on.

Wrong::

    from flask import Flask, make_response, render_template

    app = Flask(__name__)


    @app.get("/")
    def index():
        page = render_template("index.html")
        response = make_response(page)
        response.headers["X-Robots-Tag"] = "noindex"
        return page  # RSP201

    # GET / -> 200, no X-Robots-Tag, body: index.html

Right::

    from flask import Flask, make_response, render_template

    app = Flask(__name__)


    @app.get("/")
    def index():
        page = render_template("index.html")
        response = make_response(page)
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    # GET / -> 200, X-Robots-Tag: noindex, body: index.html

Quiet on: The rule reports nothing if the response is stored, passed to a function or raised,
because other code may send it. It also accepts an early return with another answer, if the
response is returned on another path.

Options: --rsp-response-functions names your functions in other modules that return a response.

Related: RSP101, RSP202, RSP203, RSP215

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import Change, ResponseState
from flake8_flask_response.analysis.domain.values import is_none
from flake8_flask_response.analysis.events.model import FunctionDone
from flake8_flask_response.analysis.queries.answers import (
    answers,
    gives_none_only,
    line_of,
    name_of,
)
from flake8_flask_response.analysis.queries.losses import Loss, losses
from flake8_flask_response.cures import code
from flake8_flask_response.edits import AddAtEnd, Replace, safe, unsafe
from flake8_flask_response.knowledge.handlers import RESOURCE
from flake8_flask_response.markers import new_name
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import line, on_line, variable


class CustomisedResponseNotReturned(Rule[FunctionDone]):
    listens = (FunctionDone,)
    hears_callers = True
    gives_way_to = frozenset({"RSP203", "RSP204", "RSP205", "RSP211", "RSP215", "RSP701"})
    no_fix = (
        "None if no variable holds the response any more, or if the response that is returned has"
        " headers or cookies of its own. None in a before_request function, which would answer"
        " every request if it returned the response."
    )

    def check(self, event: FunctionDone) -> Iterator[Finding]:
        for loss in losses(event):
            if loss.way.value.every(is_none):
                if _is_forgetful_helper(event, loss):
                    yield _forgotten(event, loss)
            elif not (loss.way.value.some(is_none) and answers(event.role)):
                yield _replaced(loss)


def _is_forgetful_helper(event: FunctionDone, loss: Loss) -> bool:
    """Whether a helper ends with customising what it made, and never returns anything.

    So may a resource, which then sends null. A hook before requests may customise it anywhere.
    """
    unit = event.function
    if unit is None or unit.name.startswith(("test", "main")):
        return False
    if event.role is not None and event.role.name != RESOURCE:
        return event.role.name == "before_request" and gives_none_only(event)
    last = line_of(unit.body[-1])
    return gives_none_only(event) and any(line_of(c.node) >= last for c in loss.changes)


def _forgotten(event: FunctionDone, loss: Loss) -> Finding:
    """The finding about a function that never returns anything."""
    name = name_of(loss.state.site, loss.way.world)
    if event.role is not None and event.role.name != RESOURCE:
        cure = "set it in an after_request function, which gets the response that Flask sends"
        return Finding(event.node, f"{_lost(loss)}, but nothing returns it; {cure}")
    fix = None
    if name and isinstance(event.node, ast.stmt):
        fix = unsafe(f"return {name} at the end", AddAtEnd(event.node, f"return {name}"))
    return Finding(event.node, f"{_lost(loss)}, but nothing returns it; {_cure(loss)}", fix)


def _replaced(loss: Loss) -> Finding:
    """The finding about a return of something else."""
    name, node = name_of(loss.state.site, loss.way.world), loss.way.node
    cure, fix = _cure(loss), None
    if isinstance(node, ast.Tuple) and name and loss.same and len(node.elts) > 1:
        text = ", ".join([f"return {name}", *(code(one) for one in node.elts[1:])])
        cure, fix = f"write: {text}", safe(text, Replace(node.elts[0], name))
    elif isinstance(node, ast.Name) and _is_customised_as_well(loss):
        cure = f"set it on {node.id}, which is returned"
    elif name and isinstance(node, ast.expr):
        items = node.elts if isinstance(node, ast.Tuple) else [node]
        title = f"return {name} instead of {', '.join(code(one) for one in items)}"
        edit = Replace(node, name)
        fix = safe(f"return {name}", edit) if loss.same else unsafe(title, edit)
    return Finding(node, f"{_lost(loss)}, but this returns something else; {cure}", fix)


def _is_customised_as_well(loss: Loss) -> bool:
    """Whether what is returned would be lost in its place."""
    states = [loss.way.state(shape) for shape in loss.way.value.shapes]
    return any(isinstance(s, ResponseState) and s.customised for s in states)


def _lost(loss: Loss) -> str:
    """What gets lost, in words."""
    change = loss.changes[0]
    name = name_of(loss.state.site, loss.way.world)
    made, root = line(loss.state.site.node), _root(change.node)
    if name:
        what = f"'{name}'"
    else:
        what = f"the '{root}' of {made}" if root else f"the response made on {made}"
    return f"{what} gets {_got(change)} {on_line(change.node)}"


def _cure(loss: Loss) -> str:
    name = name_of(loss.state.site, loss.way.world)
    if name:
        return f"write: return {name}"
    made = loss.state.site.node
    if _root(loss.changes[0].node) or not isinstance(made, ast.Call):
        return "keep that response in a variable of its own, and return it"
    return f"keep it in a variable and return that: {new_name('response')} = {code(made)}"


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
