"""A generator that reads request, session or g while the body is sent.

A generator given to a response runs after your view has returned. By then the request is over,
and request, session and g are gone: RuntimeError in the middle of the answer. Wrap the generator
in stream_with_context(), or read what you need before and hand it over.

Wrong::

    from flask import Flask, Response, request

    app = Flask(__name__)


    @app.get("/hello")
    def hello():
        def generate():
            yield "Hello "
            yield request.args["name"]  # RSP511

        return Response(generate(), mimetype="text/plain")

    # GET /hello?name=Ann -> RuntimeError: Working outside of request context...

Right::

    from flask import Flask, Response, request, stream_with_context

    app = Flask(__name__)


    @app.get("/hello")
    def hello():
        def generate():
            yield "Hello "
            yield request.args["name"]

        return Response(stream_with_context(generate()), mimetype="text/plain")


    @app.get("/before")
    def before():
        def generate(name):
            yield "Hello "
            yield name

        return Response(generate(request.args["name"]), mimetype="text/plain")

    # GET /hello?name=Ann -> 200, body: Hello Ann
    # GET /before?name=Ann -> 200, body: Hello Ann

Quiet on: values read before the generator runs, a context of the generator's own, and generators
that the view uses up itself.

Related: RSP508

Flask docs: Streaming Contents, Streaming with Context
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import External, Instance, Shape
from flake8_flask_response.analysis.events.model import (
    AttributeUse,
    Call,
    GeneratorSent,
    ItemUse,
    ModuleDone,
)
from flake8_flask_response.rule import Finding, Rule

_GONE: Final = {
    "flask.current_app": "current_app",
    "flask.g": "g",
    "flask.request": "request",
    "flask.session": "session",
}
_NEEDING: Final = frozenset(
    f"flask.{name}"
    for name in ("jsonify", "make_response", "render_template", "render_template_string", "url_for")
)
"""Functions that raise RuntimeError outside of a request or of an app at work."""


class GeneratorOutsideContext(Rule[ModuleDone]):
    listens = (ModuleDone,)

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        for sent in event.sent:
            if sent.context:
                continue
            found = [u for u in (*event.uses, *event.calls) if _runs_in(u, sent) and _name(u)]
            if not found:
                continue
            use = min(found, key=_line)
            what = f"{sent.unit.name}()" if sent.unit is not None else "this expression"
            name = _name(use)
            fault = f"'{name}' is gone when {what} runs, while the body is sent"
            if isinstance(use, Call):
                fault = f"{name}() needs the request, which is over when {what} runs"
            yield Finding(use.node, f"{fault}; {_cure(sent, what)}")


def _cure(sent: GeneratorSent, what: str) -> str:
    if sent.unit is None:
        return "keep it: put the expression into stream_with_context(...)"
    if sent.delegated:
        return "keep it for the generator that is sent: stream_with_context(...)"
    if sent.node is sent.unit.node:
        return "keep it with @stream_with_context between the route and the def"
    return f"keep it: stream_with_context({what})"


def _line(use: AttributeUse | ItemUse | Call) -> int:
    return getattr(use.node, "lineno", 0)


def _name(use: AttributeUse | ItemUse | Call) -> str:
    """What the use needs of the request that is over, "" for anything else."""
    if isinstance(use, Call):
        return use.callee.rpartition(".")[2] if use.callee in _NEEDING else ""
    what = use.receiver if isinstance(use, AttributeUse) else use.container
    names = {_GONE.get(_source(s), "") for s in what.shapes}
    return names.pop() if len(names) == 1 else ""


def _source(shape: Shape) -> str:
    if isinstance(shape, External):
        return shape.name
    if isinstance(shape, Instance) and (
        shape.kind in ("request", "session") or shape.source == "flask.current_app"
    ):
        return shape.source
    return ""


def _runs_in(use: AttributeUse | ItemUse | Call, sent: GeneratorSent) -> bool:
    """Whether the use runs when the generator does; an expression's first source runs before."""
    if sent.unit is not None:
        return use.function is sent.unit
    whole = sent.expression
    if not isinstance(whole, ast.GeneratorExp) or not _within(use.node, whole):
        return False
    return not _within(use.node, whole.generators[0].iter)


def _within(node: ast.AST, outer: ast.expr) -> bool:
    start = getattr(node, "lineno", 0), getattr(node, "col_offset", 0)
    end = outer.end_lineno or outer.lineno, outer.end_col_offset or 0
    return (outer.lineno, outer.col_offset) <= start < end
