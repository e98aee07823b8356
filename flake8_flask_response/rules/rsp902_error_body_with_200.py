"""The body says that there was an error, but the status code is 200

Browsers, tests and programs look at the status code: 200 means success, whatever the body says. In
JavaScript, response.ok is then true. If the body has "error" or "success": false, send a status
code of 400 or more. Some APIs send 200 on purpose, so this rule is meant for learners, and it is
off by default.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        return jsonify(error="name is missing")  # RSP902

    # GET /user -> 200, body: {"error":"name is missing"}

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        return jsonify(error="name is missing"), 400

    # GET /user -> 400, body: {"error":"name is missing"}

Quiet on: The rule reports nothing for an error that is None, empty, false or a number, or that is
deeper in the data. It also reports nothing if you set the status code anywhere.

Options: The rule reports something only with --rsp-classroom.

Related: RSP303, RSP310, RSP901

Flask docs: Handling Application Errors, Returning API Errors as JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import MappingProxyType

from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.queries.bodies import error_sign
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.analysis.queries.statuses import certain_outcomes
from flake8_flask_response.cures import code
from flake8_flask_response.edits import Fix, Replace, unsafe
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule

_OK = 200


class ErrorBodyWith200(Rule[Returned]):
    listens = (Returned,)
    silent_in = MappingProxyType(
        {
            "errorhandler": "RSP301 says it.",
        }
    )
    no_fix = "None for one branch of `a if b else c`."
    gives_way_to = frozenset({"RSP301", "RSP303", "RSP310", "RSP407", "RSP408"})

    def check(self, event: Returned) -> Iterator[Finding]:
        if event.role is None or event.role.name not in SENT:
            return
        for way in certain_outcomes(event, SENT):
            signs = [error_sign(r, way, False) if _is_ok(r) else "" for r in replies(way)]
            if signs and all(signs):
                fault = (
                    f"this body says '{signs[0]}', but the status code is 200, which means success"
                )
                cure = f"write: return {code(way.node)}, 400 (or 404 if something was not found)"
                yield Finding(way.node, f"{fault}; {cure}", _fix(event, way.node))
                return


def _fix(event: Returned, node: ast.AST) -> Fix | None:
    whole = isinstance(event.node, ast.Return) and event.node.value is node
    if not whole or not isinstance(node, ast.expr):
        return None
    return unsafe("answer with 400", Replace(node, f"{text_of(node, tight=True)}, 400"))


def _is_ok(reply: Reply) -> bool:
    return reply.is_default and all(status_number(s) == _OK for s in reply.status.shapes)
