"""A body that speaks of an error and answers 200.

The status is what programs look at: a browser, a test, or fetch() in JavaScript takes 200 for
success, whatever the body says. An answer with "error" or "success": false in its body should
carry a status of 400 or more. Some APIs answer 200 on purpose, so this is a habit for learning,
and off by default.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        return jsonify(error="no such user")  # RSP902

    # GET /user -> 200, body: {"error":"no such user"}

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        response = jsonify(error="no such user")
        response.status_code = 404
        return response

    # GET /user -> 404, body: {"error":"no such user"}

Quiet on: an error that is None, empty, false or a number, one deeper in the data, and a status
that somebody set.

Options: speaks only with --rsp-classroom.

Related: RSP303, RSP310, RSP901

Flask docs: Handling Application Errors, Returning API Errors as JSON
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.queries.bodies import error_sign
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.analysis.queries.statuses import certain_outcomes
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_OK = 200


class ErrorBodyWith200(Rule[Returned]):
    listens = (Returned,)
    gives_way_to = frozenset({"RSP301", "RSP303", "RSP310", "RSP407", "RSP408"})

    def check(self, event: Returned) -> Iterator[Finding]:
        if event.role is None or event.role.name != "view":
            return
        for way in certain_outcomes(event):
            signs = [error_sign(r, way, False) if _is_ok(r) else "" for r in replies(way)]
            if signs and all(signs):
                yield Finding(
                    way.node,
                    f"this body says '{signs[0]}' and is sent with 200, which means success;"
                    f" write: return {source(way.node)}, 400",
                )
                return


def _is_ok(reply: Reply) -> bool:
    return reply.is_default and all(status_number(s) == _OK for s in reply.status.shapes)
