"""An HTTP error is raised in an error handler, so the answer is 500

Flask doesn't handle an error that an error handler raises. Whatever its status code is, the answer
is 500. Return the answer instead. An error handler may also return the exception object, and Flask
sends it with its status code.

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

Quiet on: The rule reports nothing if the handler catches the error, if it is a bare raise, or if
it is not an HTTP error. abort() in a function that the handler calls is also left alone.

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
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import Cure, Spell, code
from flake8_flask_response.edits import Replace, safe, unsafe
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS, PHRASES
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule

_STATUS_AND_TEXT = 2


class ErrorRaisedInHandler(Rule[Raised]):
    listens = (Raised,)
    only_in = "error handlers"
    no_fix = "None for a bare raise, and for abort() with a response or inside an expression."

    def check(self, event: Raised) -> Iterator[Finding]:
        unit = event.function
        if event.caught or unit is None or not event.value.every(_is_http_error):
            return
        if not unit.roles or any(role.name != "errorhandler" for role in unit.roles):
            return
        if isinstance(event.node, ast.Raise):
            error = event.node.exc
            cure = f"write: return {code(error)}" if error is not None else "return the error"
            fix = None
            if error is not None:
                fix = safe("return the error", Replace(event.node, f"return {text_of(error)}"))
            fault = "an HTTP error that is raised in an error handler is answered with 500"
            yield Finding(event.node, f"{fault}; {cure}", fix)
            return
        cure, fix = _instead_of_abort(event)
        fault = "abort() in an error handler is answered with 500"
        yield Finding(event.node, f"{fault}; {cure}", fix)


def _instead_of_abort(event: Raised) -> Cure:
    """What to return in place of abort(404) or abort(404, "no such page")."""
    call = event.node
    spot = spot_of(event.function, call)
    given = call.args if isinstance(call, ast.Call) and not call.keywords else []
    number = given[0].value if given and isinstance(given[0], ast.Constant) else None
    phrase = PHRASES.get(number) if isinstance(number, int) else None
    phrase_text = f'"{phrase}"'
    alone = spot is not None and isinstance(spot.statement, ast.Expr)
    if phrase is None or len(given) > _STATUS_AND_TEXT or not alone:
        return "return the content and its status", None
    assert isinstance(call, ast.Call)

    def answer(spell: Spell) -> str:
        return f"return {spell(given[1]) if len(given) > 1 else phrase_text}, {number!r}"

    fix = unsafe(f"answer with {number!r}", Replace(call, answer(text_of)))
    return f"write: {answer(code)}", fix


def _is_http_error(shape: Shape) -> bool:
    if isinstance(shape, LocalClass):
        return any(base in EXCEPTION_STATUS for base in external_bases(shape.unit))
    if isinstance(shape, External):
        return shape.name in EXCEPTION_STATUS
    return is_http_exception(shape)
