"""The handler of an extension answers 200 when a request is refused

Flask-Login, Flask-JWT-Extended and Flask-HTTPAuth call your function when they refuse a request.
What it returns is sent like the answer of a view function, with status code 200 (in Flask-HTTPAuth
only a response or a tuple). A client that checks the status code then believes that the request was
accepted. Return the status code after the content.

Wrong::

    from flask import Flask, jsonify
    from flask_jwt_extended import JWTManager, jwt_required

    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = "for this example, and long enough"
    jwt = JWTManager(app)


    @jwt.unauthorized_loader
    def missing_token(reason):
        return jsonify(error=reason)  # RSP315


    @app.get("/orders")
    @jwt_required()
    def orders():
        return {"orders": []}

    # GET /orders -> 200, body: {"error":"Missing Authorization Header"}

Right::

    from flask import Flask, jsonify
    from flask_jwt_extended import JWTManager, jwt_required

    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = "for this example, and long enough"
    jwt = JWTManager(app)


    @jwt.unauthorized_loader
    def missing_token(reason):
        return jsonify(error=reason), 401


    @app.get("/orders")
    @jwt_required()
    def orders():
        return {"orders": []}

    # GET /orders -> 401, body: {"error":"Missing Authorization Header"}

Wrong::

    from flask import Flask, jsonify
    from flask_login import LoginManager, login_required

    app = Flask(__name__)
    app.secret_key = "for this example"
    login_manager = LoginManager(app)


    @login_manager.user_loader
    def load_user(user_id):
        return None


    @login_manager.unauthorized_handler
    def unauthorized():
        return jsonify(error="log in first")  # RSP315


    @app.get("/orders")
    @login_required
    def orders():
        return {"orders": []}

    # GET /orders -> 200, body: {"error":"log in first"}

Right::

    from flask import Flask, jsonify
    from flask_login import LoginManager, login_required

    app = Flask(__name__)
    app.secret_key = "for this example"
    login_manager = LoginManager(app)


    @login_manager.user_loader
    def load_user(user_id):
        return None


    @login_manager.unauthorized_handler
    def unauthorized():
        return jsonify(error="log in first"), 401


    @app.get("/orders")
    @login_required
    def orders():
        return {"orders": []}

    # GET /orders -> 401, body: {"error":"log in first"}

Quiet on: Flask-HTTPAuth sets 401 itself if the handler returns text, a dict or a list, so only
responses and tuples are reported there. Redirects and rendered login pages are left alone. The rule
also reports nothing if it can't find where the extension is created, or can't work out the status
code.

Related: RSP301, RSP303

Flask docs: Handling Application Errors, Returning API Errors as JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import (
    Instance,
    Shape,
    Tuple,
    Value,
    is_response,
    kind_of,
)
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.answers import sure_ways
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.analysis.queries.statuses import numbers
from flake8_flask_response.cures import status_words, with_status
from flake8_flask_response.edits import safe
from flake8_flask_response.knowledge.extensions import REFUSALS, SETS_STATUS_ON_CONTENT
from flake8_flask_response.rule import Finding, Rule

_NAMES = {
    "flask_httpauth": "Flask-HTTPAuth",
    "flask_jwt_extended": "Flask-JWT-Extended",
    "flask_login": "Flask-Login",
}
_OK = 200
_PAGE = "flask.render_template"
_SENT_AS_THEY_ARE = frozenset({"str", "Markup", "dict", "list", "response"})


class ExtensionHandlerWithoutStatus(Rule[Returned]):
    listens = (Returned,)
    only_in = "handlers of extensions"
    gives_way_to = frozenset({"RSP201", "RSP402", "RSP404", "RSP407", "RSP408"})
    no_fix = "The status code belongs in the middle of a tuple that has headers."

    def check(self, event: Returned) -> Iterator[Finding]:
        role = event.role
        if role is None or role.name != "refusal" or not role.keeps_status:
            return
        asked = role.detail.single if role.detail is not None else None
        method = _method(role.node)
        status = REFUSALS.get(kind_of(asked), {}).get(method) if asked is not None else None
        if asked is None or status is None:
            return
        for outcome in sure_ways(event):
            if all(_forgets_status(reply, kind_of(asked)) for reply in replies(outcome)):
                yield _finding(event, outcome, kind_of(asked), status)
                return


def _method(registered_by: ast.AST) -> str:
    called = registered_by.func if isinstance(registered_by, ast.Call) else registered_by
    return called.attr if isinstance(called, ast.Attribute) else ""


def _forgets_status(reply: Reply, extension: str) -> bool:
    if reply.explicit or numbers(reply.status) != frozenset({_OK}):
        return False
    if kind_of(reply.body) not in _SENT_AS_THEY_ARE:
        return False
    made = reply.response
    content = made.body if made is not None else Value((reply.body,))
    if (made is not None and made.shared) or content.some(_is_page):
        return False
    keeps = isinstance(reply.shape, Tuple) or is_response(reply.shape)
    return keeps or extension not in SETS_STATUS_ON_CONTENT


def _is_page(shape: Shape) -> bool:
    return isinstance(shape, Instance) and shape.source.startswith(_PAGE)


def _finding(event: Returned, outcome: Outcome, extension: str, status: int) -> Finding:
    node = outcome.node
    name = _NAMES[extension.partition(".")[0]]
    cure = status_words(event.function, event.node, node, str(status))
    edit = with_status(event.function, event.node, node, str(status))
    message = f"{name} refuses the request, but this answer has status 200; {cure}"
    fix = None if edit is None else safe(f"answer with {status}", edit)
    return Finding(event.node, message, fix)
