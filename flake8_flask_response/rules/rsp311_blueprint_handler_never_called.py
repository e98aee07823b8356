"""A 404 error handler of a blueprint is not called for an unknown URL

Flask finds the view function for a URL first. If there is none, it raises 404 before any blueprint
is known, even if the URL begins with the prefix of your blueprint. The same is true for 405. So an
error handler of the blueprint is called only if the blueprint's own code raises the error. Register
the handler with app_errorhandler(). It then answers for every URL of the app.

Wrong::

    from flask import Blueprint, Flask, jsonify

    api = Blueprint("api", __name__, url_prefix="/api")


    @api.get("/jobs")
    def jobs():
        return jsonify([])


    @api.errorhandler(404)
    def not_found(error):  # RSP311
        return jsonify(error="no such page"), 404


    app = Flask(__name__)
    app.register_blueprint(api)

    # GET /api/jobs -> 200, body: []
    # GET /api/nowhere -> 404, Content-Type: text/html; charset=utf-8

Right::

    from flask import Blueprint, Flask, jsonify

    api = Blueprint("api", __name__, url_prefix="/api")


    @api.get("/jobs")
    def jobs():
        return jsonify([])


    @api.app_errorhandler(404)
    def not_found(error):
        return jsonify(error="no such page"), 404


    app = Flask(__name__)
    app.register_blueprint(api)

    # GET /api/jobs -> 200, body: []
    # GET /api/nowhere -> 404, Content-Type: application/json

Quiet on: The rule reports nothing if code of the blueprint may raise the error, for example with
abort(404), get_or_404() or send_from_directory(). A blueprint with a static folder or with nested
blueprints is left alone. So is a blueprint that calls code that the linter can't see, or that other
modules add view functions to.

Related: RSP301, RSP313

Flask docs: Handling Application Errors, Blueprint Error Handlers
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import NeverHandled
from flake8_flask_response.edits import RenameAttribute, unsafe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line, source

_FOR_APP = "app_errorhandler"
_WHOLE = "it then answers unknown URLs of the whole app"


class BlueprintHandlerNeverCalled(Rule[NeverHandled]):
    listens = (NeverHandled,)
    only_in = "error handlers of blueprints"
    no_fix = "register_error_handler() has no form for the whole app."

    def check(self, event: NeverHandled) -> Iterator[Finding]:
        node, unit = event.node, event.function
        called = node.func if isinstance(node, ast.Call) else None
        if unit is None or not isinstance(called, ast.Attribute):
            return
        owner = source(called.value)
        fault = (
            f"an unknown URL doesn't reach this handler, because nothing in the blueprint"
            f" {owner!r} raises {event.status}"
        )
        given = (
            ", ".join(source(one) for one in node.args[:1]) if isinstance(node, ast.Call) else ""
        )
        if called.attr == "errorhandler":
            fix = unsafe(
                f"handle {event.status} for the whole app", RenameAttribute(called, _FOR_APP)
            )
            new, old = (f"@{owner}.{name}({given})" for name in (_FOR_APP, called.attr))
            yield Finding(
                unit.node, f"{fault}; {on_line(node)}, write {new} instead of {old} ({_WHOLE})", fix
            )
        else:
            cure = f"{owner}.{_FOR_APP}({given})({unit.name})"
            yield Finding(node, f"{fault}; write {cure} ({_WHOLE})")
