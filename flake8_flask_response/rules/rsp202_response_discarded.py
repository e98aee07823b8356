"""A response is made but not returned: `return` is missing before redirect()

redirect(), jsonify(), make_response() and render_template() don't send anything. They make a value,
and Flask sends it only if your view function returns it. Without return, Python throws the value
away and runs the next line. A page that should be protected by a redirect is then shown to
everybody.

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

    from flask import Flask, redirect, session

    app = Flask(__name__)
    app.secret_key = "only for this example"


    @app.get("/secret")
    def secret():
        if "user" not in session:
            return redirect("/login")
        return "the secret"

    # GET /secret -> 302, Location: /login

Quiet on: The rule reports nothing in tests, at module level, and for variables whose name begins
with `_`. It also accepts a `try` block that calls jsonify() only to see whether it fails. Helper
functions that also do something else, such as save a file, are left alone.

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
    is_response,
    kind_of,
)
from flake8_flask_response.analysis.events.discarded import dispatches, stores
from flake8_flask_response.analysis.events.model import Discarded
from flake8_flask_response.analysis.queries.statuses import numbers
from flake8_flask_response.analysis.syntax.places import enclosing, spot_of
from flake8_flask_response.analysis.syntax.units import FunctionUnit
from flake8_flask_response.cures import block, code, then
from flake8_flask_response.edits import (
    AddAfter,
    Before,
    Fix,
    PrefixStatement,
    ReplaceReturned,
    safe,
    unsafe,
)
from flake8_flask_response.markers import new_name
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import shortened

_TEMPLATES = frozenset({"flask.render_template", "flask.render_template_string"})
_STATUSES = frozenset(range(100, 600))
_DATA = frozenset({"dict", "list", "str"})
_SERIALISERS = _TEMPLATES | {"flask.jsonify", "flask.make_response"}


class ResponseDiscarded(Rule[Discarded]):
    listens = (Discarded,)
    no_fix = "None for a variable that nobody uses, if other code follows in its block."

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
        if event.builds and _is_data_with_status(shape):
            return True
        return bool(shape.items) and shape.items[0].every(lambda s: _is_made(s, event))
    if isinstance(shape, Instance):
        return shape.source in _TEMPLATES and _stands_in(shape.origin, event.node)
    if not isinstance(shape, Ref) or shape.kind != "response":
        return False
    state = next((s for s in event.states if s.site == shape.site), None)
    if state is not None and (getattr(state, "shared", False) or getattr(state, "foreign", False)):
        return False
    return _is_within(shape.site, event.node)


def _is_data_with_status(shape: Tuple) -> bool:
    """Whether a tuple is data and the status to answer with."""
    known = numbers(shape.items[1]) if len(shape.items) in (2, 3) else None
    if not known or not known <= _STATUSES:
        return False
    return shape.items[0].every(lambda body: kind_of(body) in _DATA)


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


def _ignored(event: Discarded, wanted: str) -> Finding:
    node = event.node.value if isinstance(event.node, ast.Await) else event.node
    name = new_name(wanted)
    head = f"if {name} is not None:"
    check = f"{head}\n    return {name}"
    fix = None
    if isinstance(event.node, ast.expr):
        edits = Before(event.node, f"{name} = "), AddAfter(event.node, check)
        fix = safe("return it if it isn't None", *edits)
    return Finding(
        event.node,
        f"{shortened(node)} may return an answer, which is ignored here;"
        f" write: {then(f'{name} = {code(event.node)}', block(head, f'return {name}'))}",
        fix,
    )


def _never_used(event: Discarded) -> Finding:
    fix = None
    spot, name = spot_of(event.function, event.node), event.name
    following = spot.following if spot is not None else None
    if following == []:
        fix = unsafe(f"return {name} here", AddAfter(event.node, f"return {name}"))
    elif spot is not None and spot.final_return is not None and len(spot.following) == 1:
        returned = spot.final_return.value
        instead = f" instead of {code(returned)}" if returned is not None else ""
        fix = unsafe(f"return {name}{instead}", ReplaceReturned(spot.final_return, name))
    what = _what(event.value)
    fault = f"'{name}' holds {what} that is never used or returned"
    message = f"{fault}; if it is the answer, write: return {name}; if not, delete this line"
    return Finding(event.node, message, fix)


def _thrown_away(event: Discarded) -> Finding:
    node = event.node
    if isinstance(node, ast.IfExp):
        return _chosen(event, node)
    inner = node.elts[0] if isinstance(node, ast.Tuple) and node.elts else node
    items = node.elts if isinstance(node, ast.Tuple) else [node]
    text = ", ".join(code(item) for item in items)
    made = f"{shortened(inner)} makes {_what(event.value)}"
    return Finding(
        node, f"{made}, but it is never returned; write: return {text}", _returned(event)
    )


def _chosen(event: Discarded, node: ast.IfExp) -> Finding:
    """The finding about a conditional expression; one whose other half is None is an `if`."""
    begin = "this makes an answer, but nothing returns it; write:"
    if isinstance(node.orelse, ast.Constant) and node.orelse.value is None:
        words = block(f"if {code(node.test)}:", f"return {code(node.body)}")
        return Finding(node, f"{begin} {words}")
    return Finding(node, f"{begin} return {code(node)}", _returned(event))


def _returned(event: Discarded) -> Fix:
    return_it = PrefixStatement(event.node, "return ")
    spot = spot_of(event.function, event.node)
    if spot is None or spot.following:
        return unsafe("return it; the lines after it in this block no longer run", return_it)
    if _is_in_loop(event.function, spot.statement):
        return unsafe("return it and end the loop", return_it)
    return safe("return it", return_it)


def _is_in_loop(function: FunctionUnit | None, statement: ast.stmt) -> bool:
    around = enclosing(function, statement)
    while around is not None and not isinstance(around, ast.For | ast.AsyncFor | ast.While):
        around = enclosing(function, around)
    return around is not None


def _what(value: Value) -> str:
    if value.every(lambda s: isinstance(s, Tuple) and not s.items[0].some(is_response)):
        return "an answer"
    return "a page" if value.every(lambda s: isinstance(s, Instance)) else "a response"
