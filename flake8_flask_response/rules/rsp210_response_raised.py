"""A response is raised like an exception, such as `raise redirect()`

`raise` only works with exceptions. A response object isn't an exception, so Python raises TypeError
and the browser isn't redirected. In a view function, return the response. A helper function can't
return it to the browser: there, call abort() with the response. abort() raises an exception that
carries the response, and Flask sends it.

Wrong::

    from flask import Flask, redirect, session

    app = Flask(__name__)
    app.secret_key = "only for this example"


    @app.get("/secret")
    def secret():
        if "user" not in session:
            raise redirect("/login")  # RSP210
        return "the secret"

    # GET /secret -> TypeError: exceptions must derive from BaseException

Right::

    from flask import Flask, redirect, session

    app = Flask(__name__)
    app.secret_key = "only for this example"


    @app.get("/secret")
    def secret():
        if "user" not in session:
            return redirect("/login")
        return "the secret"

    # GET /secret -> 302, Location: /login

Wrong::

    from flask import Flask, redirect, session

    app = Flask(__name__)
    app.secret_key = "only for this example"


    def check_login():
        if "user" not in session:
            raise redirect("/login")  # RSP210


    @app.get("/secret")
    def secret():
        check_login()
        return "the secret"

    # GET /secret -> TypeError: exceptions must derive from BaseException

Right::

    from flask import Flask, abort, redirect, session

    app = Flask(__name__)
    app.secret_key = "only for this example"


    def check_login():
        if "user" not in session:
            abort(redirect("/login"))


    @app.get("/secret")
    def secret():
        check_login()
        return "the secret"

    # GET /secret -> 302, Location: /login

Quiet on: The rule reports nothing for HTTP exceptions, such as NotFound(). Your own exceptions may
carry a response.

Related: RSP202, RSP410

Flask docs: API, Useful Functions and Classes
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import is_response
from flake8_flask_response.analysis.events.model import Raised
from flake8_flask_response.analysis.syntax.units import FunctionUnit
from flake8_flask_response.cures import code
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_ANSWERING = frozenset({"view", "errorhandler", "before_request"})


class ResponseRaised(Rule[Raised]):
    listens = (Raised,)

    def check(self, event: Raised) -> Iterator[Finding]:
        if not isinstance(event.node, ast.Raise):
            return
        raised = event.node.exc
        if raised is None or not event.value.every(is_response):
            return
        text = source(raised)
        what = "this" if text == "..." else f"'{text}'"
        fault = f"{what} is a response, and only exceptions can be raised"
        if _answers(event.function):
            fix = safe("return the response", Replace(event.node, f"return {text_of(raised)}"))
            yield Finding(event.node, f"{fault}; write: return {code(raised)}", fix)
            return
        abort = imported("flask.abort")
        fix = safe("abort with the response", Replace(event.node, f"{abort}({text_of(raised)})"))
        yield Finding(event.node, f"{fault}; write: {abort}({code(raised)})", fix)


def _answers(function: FunctionUnit | None) -> bool:
    """Whether Flask sends what the function returns."""
    roles = function.roles if function is not None else []
    return bool(roles) and all(role.name in _ANSWERING for role in roles)
