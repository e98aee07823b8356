"""A response is made once at module level, and all requests share it

Code outside a function runs once, when the app starts. A response object that you make there is the
same object for every request. If one visitor's request sets a cookie or a header on it, the next
visitor also gets that cookie. That cookie can hold somebody else's session. Make the response in
the view function, so that each request has its own.

Wrong::

    from flask import Flask, Response, request

    app = Flask(__name__)
    page = Response("Hi")


    @app.get("/")
    def index():
        if "user" in request.args:
            page.set_cookie("user", request.args["user"])  # RSP213
        return page

    # GET /?user=ada -> 200, Set-Cookie: user=ada; Path=/
    # GET / -> 200, Set-Cookie: user=ada; Path=/

Right::

    from flask import Flask, Response, request

    app = Flask(__name__)


    @app.get("/")
    def index():
        page = Response("Hi")
        if "user" in request.args:
            page.set_cookie("user", request.args["user"])
        return page

    # GET /?user=ada -> 200, Set-Cookie: user=ada; Path=/
    # GET / -> 200, no Set-Cookie

Quiet on: The rule reports nothing if no code changes the shared response. Text, tuples and dicts
at module level are fine. So is a function at module level that makes a response.

Related: RSP201, RSP413

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Set

from flake8_flask_response.analysis.domain.values import (
    Part,
    Ref,
    Shape,
    Site,
    Tuple,
    Value,
    is_response,
)
from flake8_flask_response.analysis.events.model import AttributeUse, ItemUse, ModuleDone, Returned
from flake8_flask_response.analysis.syntax.units import FunctionUnit
from flake8_flask_response.cures import code, in_this_file
from flake8_flask_response.edits import AddBefore, unsafe
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.knowledge.responses import (
    CUSTOMISING_METHODS,
    HEADERS_CHANGING,
    SETTABLE,
)
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import line, on_line, quoted

_ANSWERING = SENT | {"after_request"}


class SharedModuleResponse(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = "None for a response that is kept in an attribute or made in another module."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        spoken: set[FunctionUnit | None] = set()
        raising = {id(call.node) for call in event.calls if call.at_import}
        for use in event.uses:
            if use.function in spoken or not _changes(use):
                continue
            owner = use.receiver if isinstance(use, AttributeUse) else use.container
            if _is_shared(owner, use.function) and not _is_made_by(owner, raising):
                spoken.add(use.function)
                assert isinstance(use.node, ast.Attribute | ast.Subscript)
                yield _finding(use.node, use.function, _owner(use.node), owner.shapes[0])
        changed = _changed_sites(event)
        for returned in event.returns:
            if returned.role is not None and returned.function not in spoken:
                yield from _returned(returned, raising, changed)


def _changed_sites(event: ModuleDone) -> frozenset[Site] | None:
    """The responses that the module changes; None where a hook may change every one."""
    found: set[Site] = set()
    for use in event.uses:
        if not _changes(use):
            continue
        roles = [] if use.function is None else use.function.roles
        if any(role.name == "after_request" for role in roles):
            return None
        owner = use.receiver if isinstance(use, AttributeUse) else use.container
        found.update(s.site for s in owner.shapes if isinstance(s, Ref | Part))
    return frozenset(found)


def _changes(use: AttributeUse | ItemUse) -> bool:
    if isinstance(use, ItemUse):
        return use.mode != "read" and use.container.every(lambda s: isinstance(s, Part))
    if not use.receiver.every(lambda s: isinstance(s, Part) or is_response(s)):
        return False
    if use.mode == "call":
        on_headers = use.receiver.every(lambda s: isinstance(s, Part))
        return use.name in (HEADERS_CHANGING if on_headers else CUSTOMISING_METHODS)
    return use.mode in ("write", "augment") and use.name in SETTABLE


def _is_shared(what: Value, function: FunctionUnit | None) -> bool:
    """Whether it is a response, or part of one, that was made before any request came."""
    root = _answering_root(function)
    if root is None:
        return False
    sites = [s.site for s in what.shapes if isinstance(s, Ref | Part)]
    return len(sites) == len(what.shapes) > 0 and all(_is_outside(s, root) for s in sites)


def _answering_root(function: FunctionUnit | None) -> FunctionUnit | None:
    """The outermost function around (itself included) that Flask calls to answer."""
    root: FunctionUnit | None = None
    current = function
    while current is not None:
        if any(role.name in _ANSWERING for role in current.roles):
            root = current
        current = current.outer
    return root


def _is_outside(site: Site, root: FunctionUnit) -> bool:
    if site.role:
        return False
    node: ast.AST = site.path[0] if site.path else site.node
    first, last = root.node.lineno, root.node.end_lineno or root.node.lineno
    return not first <= getattr(node, "lineno", first) <= last


def _is_made_by(what: Value, calls: Set[int]) -> bool:
    """Whether one of those calls makes it: they raise at import, and no request ever comes."""
    return any(id(s.site.node) in calls for s in what.shapes if isinstance(s, Ref | Part))


def _returned(
    returned: Returned, raising: Set[int], changed: frozenset[Site] | None
) -> Iterator[Finding]:
    for outcome in returned.outcomes:
        body = _body(outcome.value)
        if _is_made_by(body, raising):
            continue
        if body is outcome.value and changed is not None and not _is_among(body, changed):
            continue
        if body.every(is_response) and _is_shared(body, returned.function):
            node = outcome.node
            yield _finding(
                returned.node,
                returned.function,
                node if isinstance(node, ast.expr) else returned.node,
                body.shapes[0],
                in_tuple=body is not outcome.value and not isinstance(node, ast.Tuple),
            )
            return


def _is_among(body: Value, sites: Set[Site]) -> bool:
    return any(isinstance(s, Ref | Part) and s.site in sites for s in body.shapes)


def _body(what: Value) -> Value:
    only = what.single
    return only.items[0] if isinstance(only, Tuple) and only.items else what


def _owner(node: ast.Attribute | ast.Subscript) -> ast.expr:
    """The response's own expression: `page` in `page.headers["X-A"]`."""
    owner = node.value
    while isinstance(owner, ast.Attribute) and isinstance(owner.value, ast.Name | ast.Attribute):
        if owner.attr not in SETTABLE and owner.attr != "cache_control":
            break
        owner = owner.value
    return owner


def _finding(
    place: ast.AST,
    function: FunctionUnit | None,
    node: ast.AST,
    shape: Shape,
    *,
    in_tuple: bool = False,
) -> Finding:
    if isinstance(node, ast.Tuple) and node.elts:
        node = node.elts[0]
    assert isinstance(shape, Ref | Part)
    made = shape.site.path[0] if shape.site.path else shape.site.node
    fault = f"{quoted(node)} is made once, {on_line(made)}, and all requests share it"
    root = _answering_root(function)
    name = node.id if isinstance(node, ast.Name) and node.id.isascii() and not in_tuple else ""
    if root is None or not isinstance(made, ast.Call) or not in_this_file(made) or not name:
        return Finding(place, f"{fault}; make a new response in the view function")
    first = _first_statement(root)
    if first is None or name in root.names.bound or root is not function:
        return Finding(place, f"{fault}; make it in the view function: {name} = {code(made)}")
    title = f"make it in {root.name}()"
    fix = unsafe(title, AddBefore(first, f"{name} = {text_of(made)}"))
    cure = (
        f"at the top of {root.name}(), write: {name} = {code(made)} (and remove {line(made)} if"
        " nothing else uses it)"
    )
    return Finding(place, f"{fault}; {cure}", fix)


def _first_statement(function: FunctionUnit) -> ast.stmt | None:
    """The first statement of a function after its docstring."""
    if isinstance(function.node, ast.Lambda):
        return None
    body = function.node.body
    has_docstring = ast.get_docstring(function.node) is not None
    return body[1] if has_docstring and len(body) > 1 else body[0]
