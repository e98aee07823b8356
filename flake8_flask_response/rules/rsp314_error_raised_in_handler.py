"""An error handler that raises another HTTP error.

Flask doesn't handle an error that an error handler raises: whatever its status is, the answer is
500, and in debug mode the exception leaves the app. Return the answer instead. A handler may also
return the exception object itself, and Flask sends it with its status.

Wrong::

    from flask import Flask
    from werkzeug.exceptions import Conflict

    app = Flask(__name__)
    app.config["PROPAGATE_EXCEPTIONS"] = False


    class NameTaken(Exception):
        pass


    @app.errorhandler(NameTaken)
    def name_taken(error):
        raise Conflict(str(error))  # RSP314


    @app.get("/register")
    def register():
        raise NameTaken("there is an Ada already")

    # GET /register -> 500

Right::

    from flask import Flask
    from werkzeug.exceptions import Conflict

    app = Flask(__name__)
    app.config["PROPAGATE_EXCEPTIONS"] = False


    class NameTaken(Exception):
        pass


    @app.errorhandler(NameTaken)
    def name_taken(error):
        return Conflict(str(error))


    @app.get("/register")
    def register():
        raise NameTaken("there is an Ada already")

    # GET /register -> 409

Quiet on: errors that are caught in the handler, a bare raise, errors that aren't HTTP errors, and
abort() in functions that the handler calls.

Related: RSP210, RSP301

Flask docs: Handling Application Errors, Error Handlers
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.classes import external_bases
from flake8_flask_response.analysis.domain.values import External, LocalClass, Shape
from flake8_flask_response.analysis.events.model import Raised
from flake8_flask_response.analysis.interpreter.objects import is_http_exception
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class ErrorRaisedInHandler(Rule[Raised]):
    listens = (Raised,)

    def check(self, event: Raised) -> Iterator[Finding]:
        unit = event.function
        if event.caught or unit is None or not event.value.every(_is_http_error):
            return
        if not unit.roles or any(role.name != "errorhandler" for role in unit.roles):
            return
        if isinstance(event.node, ast.Raise):
            error = source(event.node.exc) if event.node.exc is not None else "error"
            fault, cure = "an HTTP error raised", f"return {error}"
        else:
            fault, cure = "abort()", "return the content and its status"
        yield Finding(event.node, f"{fault} in an error handler is answered 500; {cure}")


def _is_http_error(shape: Shape) -> bool:
    if isinstance(shape, LocalClass):
        return any(base in EXCEPTION_STATUS for base in external_bases(shape.unit))
    if isinstance(shape, External):
        return shape.name in EXCEPTION_STATUS
    return is_http_exception(shape)
