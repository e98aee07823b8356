"""make_response() called with None, a number or another value that is no body.

make_response() takes the body first. None is no body and a number is none either: Flask raises
TypeError, as for a view that returns them, and so it does for a set, a date and the like. For an
empty answer leave the body out, or write an empty text. A status stands behind the body.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.delete("/items")
    def clear():
        return make_response(None, 204)  # RSP412


    @app.errorhandler(404)
    def not_found(error):
        return make_response(404)  # RSP412


    @app.get("/names")
    def names():
        return make_response({"Ada", "Grace"})  # RSP412

    # DELETE /items -> TypeError: The view function for 'clear' did not return a valid response...
    # GET /nowhere -> TypeError: The view function did not return a valid response...
    # GET /names -> TypeError: The view function did not return a valid response...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.delete("/items")
    def clear():
        return make_response("", 204)


    @app.errorhandler(404)
    def not_found(error):
        return make_response("Not here", 404)


    @app.get("/names")
    def names():
        return make_response(sorted({"Ada", "Grace"}))

    # DELETE /items -> 204
    # GET /nowhere -> 404, body: Not here
    # GET /names -> 200, body: ["Ada","Grace"]

Quiet on: make_response() without arguments, values that may also be text, and an app class with a
make_response() of its own.

Related: RSP401, RSP402, RSP406

Flask docs: API, flask.make_response
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Shape, Tuple, Value, is_none, kind_of
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.interpreter.objects import is_plain_app
from flake8_flask_response.analysis.queries.tuples import STATUS_FIRST, faulty_tuples, is_status
from flake8_flask_response.knowledge.returning import UNSUPPORTED
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source

_METHOD = "flask.Flask.make_response"


class EmptyBodyArgument(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee == _METHOD:
            if event.receiver is None or not event.receiver.every(is_plain_app):
                return
        elif event.callee != "flask.make_response":
            return
        body = _body(event)
        if body is None or not body.every(_is_no_body):
            return
        if any(given.fault == STATUS_FIRST for given in faulty_tuples(event)):
            return
        node = _written(event)
        subject = "the body" if node is None else quoted(node)
        what = described(body, node)
        fault = "None is no body" if subject == f"'{what}'" else f"{subject} is {what}, and no body"
        yield Finding(event.node, f"{fault}; {_cure(event, body)}")


def _body(event: Call) -> Value | None:
    body = event.argument(0, "rv" if event.callee == _METHOD else "")
    only = body.single if body is not None else None
    if isinstance(only, Tuple) and len(event.args) == 1 and len(only.items) in (2, 3):
        return only.items[0]
    return body


def _written(event: Call) -> ast.expr | None:
    """The body as it stands in the call, None where it stands elsewhere."""
    node = event.call.args[0] if event.written_out and event.call.args else None
    is_pair = isinstance(node, ast.Tuple) and len(event.call.args) == 1
    return node.elts[0] if is_pair and isinstance(node, ast.Tuple) and node.elts else node


def _is_no_body(shape: Shape) -> bool:
    return is_none(shape) or is_status(shape) or kind_of(shape) in UNSUPPORTED


def _cure(event: Call, body: Value) -> str:
    func = source(event.call.func)
    alone = len(event.args) == 1 and not isinstance(event.args[0].single, Tuple)
    node = _written(event)
    written = source(node) if node is not None else "..."
    method = event.callee == _METHOD
    if body.every(is_none):
        if isinstance(node, ast.Call):
            return f"let {source(node.func)}() return the body"
        if alone or not event.written_out or method:
            return f'write an empty text: {func}("")'
        rest = ", ".join(map(source, event.call.args[1:]))
        return f'write an empty text: {func}("", {rest})' if rest else f'write {func}("")'
    if body.every(is_status) and alone:
        pair = f'"", {written}'
        return f"a status stands behind the body: {func}({f'({pair})' if method else pair})"
    text = UNSUPPORTED[kind_of(body.shapes[0])].removeprefix("return ")
    return f"write {func}({text.format(written)})"
