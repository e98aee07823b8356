"""An error handler or a request hook has the wrong parameters

Flask calls an error handler with the error, and an after_request function with the response. It
calls a teardown function with the error or None, and a before_request function with no arguments.
If the parameters don't fit, the call raises TypeError. The error handler itself then fails, and the
visitor gets a general error page instead of yours. The same is true of the functions that
Flask-Login and Flask-JWT-Extended call when they refuse a request.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.errorhandler(404)
    def missing():  # RSP703
        return "Nothing here", 404

    # GET /nope -> TypeError: missing() takes 0 positional arguments but 1 was given

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.errorhandler(404)
    def missing(error):
        return "Nothing here", 404

    # GET /nope -> 404, body: Nothing here

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.before_request
    def log(request):  # RSP703
        print(request.path)


    @app.get("/")
    def index():
        return "Hello"

    # GET / -> TypeError: log() missing 1 required positional argument: 'request'

Right::

    from flask import Flask, request

    app = Flask(__name__)


    @app.before_request
    def log():
        print(request.path)


    @app.get("/")
    def index():
        return "Hello"

    # GET / -> 200, body: Hello

Quiet on: The rule reports nothing for parameters that have a default, for `*args` and for partials.
Functions with a decorator that the linter doesn't know are left alone.

Related: RSP701

Flask docs: Handling Application Errors, Error Handlers
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Function, kind_of
from flake8_flask_response.analysis.events.model import Registered
from flake8_flask_response.analysis.flask.hooks import misfit
from flake8_flask_response.analysis.syntax.units import FunctionUnit
from flake8_flask_response.cures import code
from flake8_flask_response.edits import Fix, ReplaceWord, safe
from flake8_flask_response.knowledge.extensions import REFUSAL_ARGUMENTS
from flake8_flask_response.knowledge.handlers import ARGUMENTS
from flake8_flask_response.markers import needed, new_name
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import is_here, listed, on_line

_CALLED = {
    "after_request": ("an after_request function", "the response", "response"),
    "before_request": ("a before_request function", "no arguments", ""),
    "errorhandler": ("an error handler", "the error", "error"),
    "teardown": ("a teardown function", "the error or None", "error"),
}
_REQUEST = "request"
"""What beginners take for a parameter; Flask has it as a name to import."""


class HandlerParameters(Rule[Registered]):
    listens = (Registered,)
    only_in = "functions that Flask calls with arguments"
    no_fix = (
        "None if the function uses a parameter that Flask doesn't pass, or if it is in another"
        " module."
    )

    def check(self, event: Registered) -> Iterator[Finding]:
        function = event.handler.single
        if not isinstance(function, Function):
            return
        if event.role == "refusal":
            yield from _of_extension(event, function)
        if event.role not in _CALLED:
            return
        takes = misfit(function, ARGUMENTS[event.role])
        if takes is None:
            return
        what, given, name = _CALLED[event.role]
        unit = function.unit
        written = "this lambda" if isinstance(unit.node, ast.Lambda) else f"{unit.name}()"
        cure, fix = _cure(function, name)
        fault = f"Flask calls {what} with {given}, but {written} takes {takes}"
        if is_here(unit.node):
            yield Finding(unit.node, f"{fault}; {cure}", fix)
        else:
            yield Finding(event.node, f"{fault}; {on_line(unit.node)}, {cure}")


def _of_extension(event: Registered, function: Function) -> Iterator[Finding]:
    """The finding about what an extension calls where it refuses a request."""
    unit = function.unit
    role = next((role for role in unit.roles if role.node is event.node), None)
    asked = role.detail.single if role is not None and role.detail is not None else None
    method = event.node.attr if isinstance(event.node, ast.Attribute) else event.name
    names = REFUSAL_ARGUMENTS.get(kind_of(asked), {}).get(method) if asked is not None else None
    takes = misfit(function, len(names)) if names is not None else None
    if names is None or takes is None or isinstance(unit.node, ast.Lambda):
        return
    given = listed(names) or "no arguments"
    word = "async def" if unit.is_async else "def"
    cure = f"write: {word} {unit.name}({', '.join(names)}):"
    called = f"{method} functions are called with {given}"
    yield Finding(unit.node, f"{called}, but {unit.name}() takes {takes}; {cure}")


def _cure(function: Function, wanted: str) -> tuple[str, Fix | None]:
    """The function with the parameters that Flask passes."""
    unit = function.unit
    spec = unit.node.args
    names = [one.arg for one in (*spec.posonlyargs, *spec.args)]
    kept = names[:1] if function.receiver is not None else []
    passed = [_name(names[len(kept) :], wanted, unit)] if wanted else []
    after = ", ".join([*kept, *passed])
    before = ast.unparse(spec)
    dropped = {*names, *(one.arg for one in spec.kwonlyargs)} - {*kept, *passed}
    used = {name for name in dropped if unit.reads.get(name)}
    if isinstance(unit.node, ast.Lambda):
        old = f"lambda {before}:" if before else "lambda:"
        new = f"lambda {after}:" if after else "lambda:"
        words = f"write: {new} {code(unit.node.body)}"
    else:
        word = "async def" if unit.is_async else "def"
        old, new = (f"{word} {unit.name}({inside})" for inside in (before, after))
        words = f"write: {new}:"
    title = f"write {new}"
    if _REQUEST in used:
        new += needed("flask.request")
        if _REQUEST not in unit.module.facts.names.bound:
            words = f"{words} and add the import: from flask import request"
    missing = sorted(used - {_REQUEST})
    if missing:
        return f"{words} and don't use {listed(missing, 'or')}, which Flask doesn't pass", None
    return words, safe(title, ReplaceWord(unit.node, old, new))


def _name(given: list[str], wanted: str, unit: FunctionUnit) -> str:
    """The user's own name for what Flask passes, or the usual one."""
    alike = [name for name in given if name.startswith((wanted[:3], wanted[:1] + "_", "exc"))]
    if alike:
        return alike[0]
    if given and _REQUEST not in given:
        return given[0]
    taken = wanted in unit.reads or wanted in unit.names.bound
    return new_name(wanted) if taken else wanted
