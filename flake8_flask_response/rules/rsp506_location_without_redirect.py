"""A Location header is sent with 200, so the browser doesn't redirect

Location says where to go, but browsers follow it only with a status code for redirects, such as
302. With the status code 200 the browser shows the page and stays there. Set the status code as
well, or use redirect(), which sets both.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/old")
    def old():
        response = make_response("moved")
        response.headers["Location"] = "/new"  # RSP506
        return response

    # GET /old -> 200, Location: /new

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/old")
    def old():
        response = make_response("moved")
        response.headers["Location"] = "/new"
        response.status_code = 302
        return response

    # GET /old -> 302, Location: /new

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/old")
    def old():
        return "moved", {"Location": "/new"}  # RSP506

    # GET /old -> 200, Location: /new

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/old")
    def old():
        return "moved", 302, {"Location": "/new"}

    # GET /old -> 302, Location: /new

Quiet on: The rule reports nothing for a status code that uses Location, such as 201, and for one
that the linter can't work out. A status code that is set later also counts.

Related: RSP305

Flask docs: Quickstart, Redirects and Errors
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.contents import header_pairs
from flake8_flask_response.analysis.domain.state import DOUBT, World
from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import Value
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.headers import last_change
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.cures import Cure, below, code, in_this_file, instead_of
from flake8_flask_response.edits import AddAfter, AddArgument, After, Replace, unsafe
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line

_FOUND: Final = 302
_TITLE: Final = f"answer with {_FOUND}"
_HEADER: Final = "location"


class LocationWithoutRedirect(Rule[Returned]):
    listens = (Returned,)
    no_fix = "None if the response or the tuple isn't written where the header is set."

    def check(self, event: Returned) -> Iterator[Finding]:
        role = event.role
        if role is None or role.name not in SENT or not role.keeps_status:
            return
        for outcome in event.outcomes:
            if not outcome.value.certain or DOUBT in outcome.world.facts:
                continue
            for reply in replies(outcome):
                if reply.status.every(lambda s: status_number(s) == 200):
                    yield from _about(event, outcome, reply)


def _about(event: Returned, outcome: Outcome, reply: Reply) -> Iterator[Finding]:
    if _names_location(reply.headers, outcome.world):
        yield _finding(event.node, _in_tuple(event, outcome.node))
    state = reply.response
    if state is None or state.shared or state.cls not in RESPONSE_CLASSES:
        return
    last = last_change(state.changes, _HEADER)
    if last is not None and last.name and not last.deletes:
        cure = _on_response(last.node)
        if reply.tuple_status is not None:
            cure = _beside_response(event, outcome.node)
        yield _finding(last.node, cure)
    elif last is None and _names_location(state.headers, outcome.world):
        yield _finding(state.site.node, _created(event, state.site.node))


def _names_location(headers: Value | None, world: World) -> bool:
    found = header_pairs(headers, world) if headers is not None else None
    return any(name.lower() == _HEADER for name, _ in found or ())


def _finding(node: ast.AST, cure: Cure) -> Finding:
    fault = "with the status code 200, no browser follows the Location header"
    return Finding(node, f"{fault}; {cure[0]}", cure[1])


def _on_response(node: ast.AST) -> Cure:
    """The status is set on the line below."""
    place = node.func if isinstance(node, ast.Call) else node
    owner: ast.expr | None = None
    if isinstance(place, ast.Subscript | ast.Attribute):
        owner = place.value
        is_headers = isinstance(owner, ast.Attribute) and owner.attr == "headers"
        owner = owner.value if isinstance(owner, ast.Attribute) and is_headers else owner
        if not is_headers and not (isinstance(place, ast.Attribute) and place.attr == "location"):
            owner = None
    if owner is None or not in_this_file(node):
        return f"set the status code of the response to {_FOUND}", None
    line = f"{code(owner)}.status_code = {_FOUND}"
    return below(line), unsafe(_TITLE, AddAfter(node, line))


def _beside_response(event: Returned, node: ast.AST) -> Cure:
    """The status beside a response in a tuple counts, so that is the one to change."""
    if not isinstance(node, ast.Tuple) or len(node.elts) < 2:
        return f"return the response with the status {_FOUND}", None
    body, status, *rest = node.elts
    text = ", ".join([code(body), str(_FOUND), *map(code, rest)])
    return f"write {on_line(node)}: return {text}", unsafe(_TITLE, Replace(status, str(_FOUND)))


def _in_tuple(event: Returned, node: ast.AST) -> Cure:
    """The status comes second in the tuple."""
    if not isinstance(node, ast.Tuple) or len(node.elts) not in (2, 3):
        return f"return the status {_FOUND} after the body", None
    body, *rest = node.elts
    edit = After(body, f", {_FOUND}") if len(rest) == 1 else Replace(rest[0], str(_FOUND))
    text = f"{code(body)}, {_FOUND}, {code(rest[-1])}"
    return instead_of(event.function, node, text), unsafe(_TITLE, edit)


def _created(event: Returned, node: ast.AST) -> Cure:
    """The status is given to what makes the response."""
    if not isinstance(node, ast.Call) or not in_this_file(node):
        return f"set the status code of the response to {_FOUND}", None
    keywords = {one.arg: one.value for one in node.keywords}
    if code(node.func).rpartition(".")[2] == "make_response":
        if keywords or len(node.args) not in (2, 3):
            return f"pass the status {_FOUND} after the body", None
        body, *rest = node.args
        edit = After(body, f", {_FOUND}") if len(rest) == 1 else Replace(rest[0], str(_FOUND))
        text = f"{code(node.func)}({code(body)}, {_FOUND}, {code(rest[-1])})"
        return instead_of(event.function, node, text), unsafe(_TITLE, edit)
    given = keywords.get("status") or (node.args[1] if len(node.args) > 1 else None)
    if given is not None:
        return f"pass the status {_FOUND}", unsafe(_TITLE, Replace(given, str(_FOUND)))
    written = code(node)
    text = f"{written.removesuffix(')')}, status={_FOUND})"
    words = instead_of(event.function, node, text) if written.endswith(")") else text
    return words, unsafe(_TITLE, AddArgument(node, f"status={_FOUND}"))
