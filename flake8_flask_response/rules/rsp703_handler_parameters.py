"""A hook or error handler with the wrong parameters.

Flask calls an error handler with the error, an after_request function with the response, a
teardown function with the error or None, and a before_request function with nothing. A function
whose parameters do not fit raises TypeError when the time comes: often when an error has just
happened, and hides it.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.errorhandler(404)
    def missing():  # RSP703
        return make_response("Nothing here", 404)

    # GET /nope -> TypeError: missing() takes 0 positional arguments but 1 was given

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.before_request
    def check(request):  # RSP703
        print(request.path)


    @app.get("/")
    def index():
        return make_response("Hello")

    # GET / -> TypeError: check() missing 1 required positional argument: 'request'

Right::

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.errorhandler(404)
    def missing(error):
        return make_response("Nothing here", 404)


    @app.before_request
    def check():
        print(request.path)


    @app.get("/")
    def index():
        return make_response("Hello")

    # GET / -> 200, body: Hello
    # GET /nope -> 404, body: Nothing here

Quiet on: parameters with a default, *args, partials, and functions behind an unknown decorator.

Related: RSP701

Flask docs: Handling Application Errors, Error Handlers
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Function
from flake8_flask_response.analysis.events.model import Registered
from flake8_flask_response.analysis.flask.hooks import misfit
from flake8_flask_response.knowledge.handlers import ARGUMENTS
from flake8_flask_response.rule import Finding, Rule

_CALLED = {
    "after_request": ("an after_request function", "the response", "response"),
    "before_request": ("a before_request function", "nothing", ""),
    "errorhandler": ("an error handler", "the error", "error"),
    "teardown": ("a teardown function", "the error or None", "error"),
}


class HandlerParameters(Rule[Registered]):
    listens = (Registered,)

    def check(self, event: Registered) -> Iterator[Finding]:
        if event.role not in _CALLED:
            return
        function = event.handler.single
        if not isinstance(function, Function):
            return
        takes = misfit(function, ARGUMENTS[event.role])
        if takes is None:
            return
        what, given, name = _CALLED[event.role]
        unit = function.unit
        parameters = ", ".join(p for p in ("self" if function.receiver else "", name) if p)
        if isinstance(unit.node, ast.Lambda):
            written, cure = "this lambda", f"lambda {name}: ..." if name else "lambda: ..."
        else:
            written, cure = f"{unit.name}()", f"def {unit.name}({parameters}):"
        yield Finding(
            unit.node,
            f"Flask calls {what} with {given}, and {written} takes {takes}; write: {cure}",
        )
