"""A generator uses `request`, `session` or `g` after the view function returned

Flask runs a generator after your view function has returned, while it sends the body. The request
context is over then, so `request`, `session` and `g` raise RuntimeError. Wrap the generator in
stream_with_context(), which keeps the context until the body is sent. Read values that may be
missing before the generator starts, because Flask can't answer with an error after it has sent the
status code.

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

    # GET /hello?name=Ann -> 200, body: Hello Ann

Quiet on: The rule reports nothing for values that the view function reads before it
returns. A generator with a context of its own is also left alone, and so is one that the view
function consumes itself.

Related: RSP508

Flask docs: Streaming Contents, Streaming with Context
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import (
    Call,
    GeneratorSent,
    ModuleDone,
)
from flake8_flask_response.analysis.queries.contexts import Use, needs_context
from flake8_flask_response.analysis.syntax.places import only_assignment
from flake8_flask_response.cures import Cure, code
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line


class GeneratorOutsideContext(Rule[ModuleDone]):
    listens = (ModuleDone,)
    gives_way_to = frozenset({"RSP512"})
    no_fix = "None if the view function is the generator itself, and for `yield from`."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        for sent in event.sent:
            if sent.context:
                continue
            found = [
                u for u in (*event.uses, *event.calls) if _runs_in(u, sent) and needs_context(u)
            ]
            if not found:
                continue
            use = min(found, key=_line)
            what = f"{sent.unit.name}()" if sent.unit is not None else "this expression"
            name = needs_context(use)
            fault = f"{what} runs after the view function, and '{name}' isn't available then"
            if isinstance(use, Call):
                fault = f"{what} runs after the view function, and {name}() doesn't work then"
            cure, fix = _cure(sent, what)
            yield Finding(use.node, f"{fault}; {cure}", fix)


def _cure(sent: GeneratorSent, what: str) -> Cure:
    wrapper = imported("flask.stream_with_context")
    if sent.delegated:
        return f"wrap the generator that is sent in {wrapper}()", None
    if sent.unit is not None and sent.node is sent.unit.node:
        return f"write @{wrapper} on the line above the def", None
    given = _given(sent)
    if given is None:
        inner = what if sent.unit is not None else "..."
        return f"send {wrapper}({inner}) instead", None
    told, new = f"{wrapper}({code(given)})", f"{wrapper}({text_of(given)})"
    if isinstance(given, ast.GeneratorExp):
        told, new = f"{wrapper}{code(given)}", f"({wrapper}{text_of(given)})"
    cure = f"{on_line(given)}, write {told} instead of {code(given)}"
    return cure, safe("keep the request", Replace(given, new))


def _given(sent: GeneratorSent) -> ast.expr | None:
    """The generator where it is handed over: an argument, or what is returned."""
    if sent.expression is not None and isinstance(sent.expression, ast.GeneratorExp):
        return sent.expression
    node = sent.node
    name = sent.unit.name if sent.unit is not None else ""
    candidates: list[ast.expr] = [node] if isinstance(node, ast.expr) else []
    if isinstance(node, ast.Call):
        candidates += [*node.args, *(one.value for one in node.keywords)]
    elif isinstance(node, ast.Tuple):
        candidates += node.elts
    for candidate in candidates:
        one = candidate
        if isinstance(candidate, ast.Name):
            found = only_assignment(sent.function, candidate.id)
            one = found.value if found is not None else candidate
        if isinstance(one, ast.Call) and code(one.func).rpartition(".")[2] == name:
            return one
    return None


def _line(use: Use) -> int:
    return getattr(use.node, "lineno", 0)


def _runs_in(use: Use, sent: GeneratorSent) -> bool:
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
