"""A decorator above @app.route that has to run with each request.

Decorators are applied from the bottom up. @app.route hands the function below it to Flask, and
Flask keeps that one. What a decorator above the route makes of it, Flask never sees: a login
check there leaves the page open, a header set there is missing. Put the route on top. On the
class of a view use the class attribute decorators.

Wrong::

    from functools import wraps
    from flask import Flask, abort, make_response, request

    app = Flask(__name__)


    def key_required(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.headers.get("X-Key") != "abc":
                abort(401)
            return view(*args, **kwargs)
        return wrapper


    @key_required  # RSP706
    @app.get("/secret")
    def secret():
        return make_response("Secret")

    # GET /secret -> 200, body: Secret

Right::

    from functools import wraps
    from flask import Flask, abort, make_response, request

    app = Flask(__name__)


    def key_required(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.headers.get("X-Key") != "abc":
                abort(401)
            return view(*args, **kwargs)
        return wrapper


    @app.get("/secret")
    @key_required
    def secret():
        return make_response("Secret")

    # GET /secret -> 401
    # GET /secret with X-Key: abc -> 200, body: Secret

Quiet on: decorators that only note the function (csrf.exempt, another route, your own that give
the function back), and decorators from elsewhere that are not known.

Related: RSP215

Flask docs: View Decorators
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import ClassDone, Registered
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class DecoratorAboveRoute(Rule[Registered | ClassDone]):
    listens = (Registered, ClassDone)

    def check(self, event: Registered | ClassDone) -> Iterator[Finding]:
        if isinstance(event, ClassDone):
            if event.is_view:
                yield from (_on_class(d, event) for d in event.unapplied)
        elif event.role == "view":
            yield from (_on_function(d, event) for d in event.unapplied)


def _on_function(decorator: ast.expr, event: Registered) -> Finding:
    route = event.node.func if isinstance(event.node, ast.Call) else event.node
    return Finding(
        decorator,
        f"@{source(decorator)} stands above @{source(route)}, so Flask never calls it and the"
        f" view runs without it; move it below the route, next to the def",
    )


def _on_class(decorator: ast.expr, event: ClassDone) -> Finding:
    return Finding(
        decorator,
        f"@{source(decorator)} on view class '{event.unit.name}' does not run with its requests;"
        f" write in the class: decorators = [{source(decorator)}]",
    )
