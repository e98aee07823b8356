"""A number, a set or another value that Flask cannot send.

Flask can send text, bytes, dicts, lists and responses. It cannot send a number, True or False, a
set, a date, an exception or an object of your own class: it does not know what the visitor should
see. Say it yourself: str(...) sends the value as text, jsonify(...) sends it as JSON.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/count")
    def count():
        visitors = 3
        return visitors  # RSP206


    @app.get("/names")
    def names():
        return {"Ada", "Grace"}  # RSP206

    # GET /count -> TypeError: The view function did not return a valid response. The return ty...
    # GET /names -> TypeError: The view function did not return a valid response. The return ty...

Right::

    from flask import Flask, jsonify, make_response

    app = Flask(__name__)


    @app.get("/count")
    def count():
        visitors = 3
        return make_response(str(visitors))


    @app.get("/names")
    def names():
        return jsonify(sorted({"Ada", "Grace"}))

    # GET /count -> 200, body: 3
    # GET /names -> 200, body: ["Ada","Grace"]

Quiet on: HTTPException and what derives from it, objects with __call__ (Flask runs them as WSGI
applications), iterators, dicts of every kind, and apps with a make_response of their own.

Options: --rsp-transparent-decorators names your decorators that hand on what the view returns.

Related: RSP204, RSP207, RSP704

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import LocalInstance, Shape, is_none, kind_of
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.answers import (
    bodies,
    is_unsupported,
    must_answer,
    sure_ways,
)
from flake8_flask_response.knowledge.returning import UNSUPPORTED, is_exception
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import kind, quoted, source, variable


class UnsupportedTypeReturned(Rule[Returned]):
    listens = (Returned,)
    gives_way_to = frozenset({"RSP402", "RSP403"})

    def check(self, event: Returned) -> Iterator[Finding]:
        if not must_answer(event.role):
            return
        for way in sure_ways(event):
            sent = list(bodies(way.value))
            wrong = [s for s in sent if is_unsupported(s)]
            if wrong and all(s in wrong or is_none(s) for s in sent):
                yield Finding(way.node, _message(way, wrong))
                return


def _message(way: Outcome, wrong: list[Shape]) -> str:
    node = way.node
    if isinstance(node, ast.Tuple) and node.elts:
        node = node.elts[0]
    words = " or ".join(dict.fromkeys(_called(s) for s in wrong))
    if isinstance(node, ast.Constant):
        begin = f"{source(node)} is {words}"
    else:
        begin = f"{quoted(node)} is {words}" if source(node) != "..." else f"this is {words}"
    return f"{begin}, and Flask cannot send that; {_cure(wrong[0], node)}"


def _called(shape: Shape) -> str:
    name = kind_of(shape)
    if is_exception(name):
        return "an exception"
    if name.endswith(".Response"):
        return f"a response of {name.partition('.')[0]}"
    return "an HTTP status" if name == "http.HTTPStatus" else kind(shape)


def _cure(shape: Shape, node: ast.AST) -> str:
    name = kind_of(shape)
    text = source(node)
    if name.endswith(".Response") and not variable(node):
        return f"name it: reply = {text}, then: return reply.content, reply.status_code"
    if isinstance(shape, LocalInstance):
        return f"send its content: return jsonify(...), or: return str({text})"
    if is_exception(name):
        return f"send its text and a status: return str({text}), 400"
    number = node.value if isinstance(node, ast.Constant) else None
    if isinstance(number, int) and 100 <= number < 600:
        return f'a status stands behind a body: return "...", {text}'
    return f"write: {UNSUPPORTED[name].format(text)}"
