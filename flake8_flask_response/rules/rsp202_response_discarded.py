"""A response is made and thrown away.

redirect(), jsonify(), make_response() and render_template() send nothing. They only make what
could be sent, and it is sent when the view returns it. Without return the visitor never sees it,
and the function goes on: a page that should have been closed by a redirect is shown to all.

Wrong::

    from flask import Flask, redirect, session

    app = Flask(__name__)
    app.secret_key = "only for this example"


    @app.get("/secret")
    def secret():
        if "user" not in session:
            redirect("/login")  # RSP202
        return "the secret"

    # GET /secret -> 200, no Location, body: the secret

Right::

    from flask import Flask, make_response, redirect, session

    app = Flask(__name__)
    app.secret_key = "only for this example"


    @app.get("/secret")
    def secret():
        if "user" not in session:
            return redirect("/login")
        return make_response("the secret")

    # GET /secret -> 302, Location: /login

Quiet on: tests, module level, names that begin with an underscore, a try that only wants to know
whether something can be serialised, and helpers that do other work besides.

Options: --rsp-response-functions names your functions in other modules that return a response.

Related: RSP201, RSP204, RSP215

Flask docs: Quickstart, Redirects and Errors
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import (
    Instance,
    Ref,
    Shape,
    Site,
    Tuple,
    Value,
    is_none,
)
from flake8_flask_response.analysis.events.discarded import dispatches, stores
from flake8_flask_response.analysis.events.model import Discarded
from flake8_flask_response.edits import Fix, PrefixStatement, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import shortened, source

_TEMPLATES = frozenset({"flask.render_template", "flask.render_template_string"})
_SERIALISERS = _TEMPLATES | {"flask.jsonify", "flask.make_response"}


class ResponseDiscarded(Rule[Discarded]):
    listens = (Discarded,)

    def check(self, event: Discarded) -> Iterator[Finding]:
        unit = event.function
        if unit is None or (not unit.roles and unit.name.startswith("test")):
            return
        if event.call is not None and event.call.callee.endswith(".preprocess_request"):
            if not event.name and (unit.roles or dispatches(unit)):
                yield _ignored(event, "answer")
            return
        if event.name.startswith("_") or not _is_answer(event) or _is_wanted_for_its_effect(event):
            return
        if event.value.some(is_none) and event.call is not None:
            yield _ignored(event, "denied")
        elif event.name:
            yield _never_used(event)
        else:
            yield _thrown_away(event)


def _is_answer(event: Discarded) -> bool:
    """Whether the value is a response or a page made right here, or None."""
    if isinstance(event.node, ast.Call | ast.Await) and event.call is None:
        return False
    shapes = [s for s in event.value.shapes if not is_none(s)]
    return event.value.certain and bool(shapes) and all(_is_made(s, event) for s in shapes)


def _is_made(shape: Shape, event: Discarded) -> bool:
    if isinstance(shape, Tuple):
        return bool(shape.items) and shape.items[0].every(lambda s: _is_made(s, event))
    if isinstance(shape, Instance):
        return shape.source in _TEMPLATES and _stands_in(shape.origin, event.node)
    if not isinstance(shape, Ref) or shape.kind != "response":
        return False
    state = next((s for s in event.states if s.site == shape.site), None)
    if state is not None and (getattr(state, "shared", False) or getattr(state, "foreign", False)):
        return False
    return _is_within(shape.site, event.node)


def _is_within(site: Site, node: ast.AST) -> bool:
    """Whether the response was made by the expression, or by a helper called there."""
    made = site.path[0] if site.path else site.node
    return _start(node) <= _start(made) and _end(made) <= _end(node)


def _stands_in(node: ast.AST | None, statement: ast.AST) -> bool:
    return node is not None and node in (statement, *getattr(statement, "elts", ())[:1])


def _start(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def _end(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "end_lineno", 0), getattr(node, "end_col_offset", 0)


def _is_wanted_for_its_effect(event: Discarded) -> bool:
    call = event.call
    if call is None:
        return False
    if event.probe and call.callee in _SERIALISERS:
        return True
    local = call.local
    if local is None:
        return False
    if local.roles:
        return True
    return stores(local) if event.value.some(is_none) else not event.builds


def _ignored(event: Discarded, name: str) -> Finding:
    node = event.node.value if isinstance(event.node, ast.Await) else event.node
    return Finding(
        event.node,
        f"{shortened(node)} may give an answer, which is ignored here; keep it:"
        f" {name} = {shortened(event.node)}, then: if {name} is not None: return {name}",
    )


def _never_used(event: Discarded) -> Finding:
    return Finding(
        event.node,
        f"'{event.name}' holds {_what(event.value)} that nobody uses or sends; return {event.name}",
    )


def _thrown_away(event: Discarded) -> Finding:
    node = event.node
    if isinstance(node, ast.IfExp):
        message = "this makes an answer and throws it away; put return before it"
        return Finding(node, message, _returned(node))
    inner, text = node, source(node)
    if isinstance(node, ast.Tuple) and node.elts:
        inner = node.elts[0]
        text = ", ".join(source(e) for e in node.elts)
    return Finding(
        node,
        f"{shortened(inner)} only makes {_what(event.value)}, and nobody gets it;"
        f" send it: return {text if text != '...' else shortened(inner)}",
        _returned(node),
    )


def _returned(node: ast.AST) -> Fix:
    return safe("return it", PrefixStatement(node, "return "))


def _what(value: Value) -> str:
    return "a page" if value.every(lambda s: isinstance(s, Instance)) else "a response"
