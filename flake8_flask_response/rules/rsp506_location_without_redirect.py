"""A Location header on an answer with status 200.

Location says where to go, and the status says whether to go there: browsers follow it with 301,
302, 303, 307 and 308, and with 201 it names what was made. With 200 they show the page and stay.
redirect() sets both.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/old")
    def old():
        response = make_response("moved")
        response.headers["Location"] = "/new"  # RSP506
        return response


    @app.get("/older")
    def older():
        return "moved", {"Location": "/new"}  # RSP506

    # GET /old -> 200, Location: /new
    # GET /older -> 200, Location: /new

Right::

    from flask import Flask, make_response, redirect

    app = Flask(__name__)


    @app.get("/old")
    def old():
        response = make_response(redirect("/new"))
        response.set_cookie("moved", "yes", secure=True, httponly=True, samesite="Lax")
        return response


    @app.get("/older")
    def older():
        return "moved", 301, {"Location": "/new"}

    # GET /old -> 302, Location: /new
    # GET /older -> 301, Location: /new

Quiet on: statuses that use Location, those that are not known, and those set later.

Related: RSP305

Flask docs: Quickstart, Redirects and Errors
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.contents import header_pairs
from flake8_flask_response.analysis.domain.state import DOUBT, ResponseState, World
from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import Value
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.headers import last_change
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.rule import Finding, Rule

_ANSWERING: Final = frozenset({"view", "errorhandler", "before_request"})
_HEADER: Final = "location"


class LocationWithoutRedirect(Rule[Returned]):
    listens = (Returned,)

    def check(self, event: Returned) -> Iterator[Finding]:
        role = event.role
        if role is None or role.name not in _ANSWERING or not role.keeps_status:
            return
        for outcome in event.outcomes:
            if not outcome.value.certain or DOUBT in outcome.world.facts:
                continue
            for reply in replies(outcome):
                if reply.status.every(lambda s: status_number(s) == 200):
                    yield from _about(event, outcome, reply)


def _about(event: Returned, outcome: Outcome, reply: Reply) -> Iterator[Finding]:
    if _names_location(reply.headers, outcome.world):
        yield _finding(event.node)
    state = reply.response
    if state is None or state.shared or state.cls not in RESPONSE_CLASSES:
        return
    last = last_change(state.changes, _HEADER)
    if last is not None and last.name and not last.deletes:
        yield _finding(last.node)
    elif last is None and _names_location(state.headers, outcome.world):
        yield _finding(_creation(state))


def _creation(state: ResponseState) -> ast.AST:
    return state.site.node


def _names_location(headers: Value | None, world: World) -> bool:
    found = header_pairs(headers, world) if headers is not None else None
    return any(name.lower() == _HEADER for name, _ in found or ())


def _finding(node: ast.AST) -> Finding:
    return Finding(
        node,
        "Location is sent with status 200, and no browser goes there; use redirect(url), or a"
        " status of 301, 302, 303, 307 or 308",
    )
