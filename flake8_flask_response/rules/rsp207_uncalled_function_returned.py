"""A function is returned without being called.

Without parentheses, make_response is the function itself, not what it makes. Flask takes any
function for a small web application and calls it with two arguments of its own, so the error
speaks of something quite different. Add the parentheses and the arguments.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = jsonify(name="Ada")
        return response.get_json  # RSP207

    # GET / -> TypeError: cannot unpack non-iterable NoneType object...

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = jsonify(name="Ada")
        return response.get_json()

    # GET / -> 200, body: {"name":"Ada"}

Quiet on: functions that take environ and start_response, applications, and functions that a helper
or a decorator returns.

Options: --rsp-transparent-decorators names your decorators that hand on what the view returns.

Related: RSP106, RSP206, RSP208

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Bound, External, Function, Shape
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.flask.hooks import is_hook
from flake8_flask_response.analysis.queries.answers import bodies, must_answer, sure_ways
from flake8_flask_response.edits import After, safe
from flake8_flask_response.knowledge.apps import APP_KINDS
from flake8_flask_response.knowledge.functions import NEVER_RETURNS, RETURNS
from flake8_flask_response.knowledge.responses import CREATORS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source

_WSGI_ARGUMENTS = 2


class UncalledFunctionReturned(Rule[Returned]):
    listens = (Returned,)

    def check(self, event: Returned) -> Iterator[Finding]:
        if not must_answer(event.role) and not is_hook(event.role, "before_request"):
            return
        for way in sure_ways(event):
            sent = list(bodies(way.value))
            if sent and all(_is_uncalled(s) for s in sent):
                yield _finding(way.node, sent[0])
                return


def _is_uncalled(shape: Shape) -> bool:
    match shape:
        case External(name=name):
            return name in CREATORS or name in RETURNS or name in NEVER_RETURNS
        case Bound(kind=kind, name=name):
            return kind not in APP_KINDS and kind != "view" and name != "__call__"
        case Function():
            return not _may_be_application(shape)
        case _:
            return False


def _may_be_application(shape: Function) -> bool:
    """Whether Flask can call it with environ and start_response."""
    unit, spec = shape.unit, shape.unit.node.args
    if spec.vararg is not None or unit.decorators or unit.kind != "function":
        return True
    taken = len(spec.posonlyargs) + len(spec.args) - (shape.receiver is not None)
    return taken - len(spec.defaults) <= _WSGI_ARGUMENTS <= taken


def _finding(node: ast.AST, shape: Shape) -> Finding:
    if isinstance(node, ast.Tuple) and node.elts:
        node = node.elts[0]
    text = source(node)
    needs_nothing = isinstance(shape, Bound) or (
        isinstance(shape, Function) and not shape.unit.node.args.args[shape.receiver is not None :]
    )
    call = f"{text}()" if needs_nothing else f"{text}(...)"
    fix = None
    if needs_nothing and isinstance(shape, Function) and isinstance(node, ast.expr):
        fix = safe(f"call it: {call}", After(node, "()"))
    return Finding(
        node,
        f"{quoted(node)} is the function itself, it is not called; call it: return {call}",
        fix,
    )
