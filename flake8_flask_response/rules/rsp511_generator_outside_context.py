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

from flake8_flask_response.analysis.events import (
    AttributeUse,
    GeneratorSent,
    ItemUse,
    ModuleDone,
)
from flake8_flask_response.analysis.values import External, Instance, Shape
from flake8_flask_response.rule import Finding, Rule

_GONE: Final = {"flask.request": "request", "flask.session": "session", "flask.g": "g"}


class GeneratorOutsideContext(Rule[ModuleDone]):
    listens = (ModuleDone,)

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        for sent in event.sent:
            if sent.context:
                continue
            use = next((u for u in event.uses if _runs_in(u, sent) and _name(u)), None)
            if use is None:
                continue
            what = f"{sent.unit.name}()" if sent.unit is not None else "this expression"
            yield Finding(
                use.node,
                f"'{_name(use)}' is gone when {what} runs, while the body is sent;"
                f" {_cure(sent, what)}",
            )


def _cure(sent: GeneratorSent, what: str) -> str:
    if sent.unit is None:
        return "keep it: put the expression into stream_with_context(...)"
    if sent.delegated:
        return "keep it for the generator that is sent: stream_with_context(...)"
    if sent.node is sent.unit.node:
        return "keep it with @stream_with_context between the route and the def"
    return f"keep it: stream_with_context({what})"


def _name(use: AttributeUse | ItemUse) -> str:
    """What the use reads of the request that is over, "" for anything else."""
    what = use.receiver if isinstance(use, AttributeUse) else use.container
    names = {_GONE.get(_source(s), "") for s in what.shapes}
    return names.pop() if len(names) == 1 else ""


def _source(shape: Shape) -> str:
    if isinstance(shape, External):
        return shape.name
    if isinstance(shape, Instance) and shape.kind in ("request", "session"):
        return shape.source
    return ""


def _runs_in(use: AttributeUse | ItemUse, sent: GeneratorSent) -> bool:
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
