"""A view that can end without an answer.

A Python function that reaches its end without return gives None, and so do a bare return and
return None. Flask cannot answer with None, so the visitor gets an error page instead. Return
something on every way through the view: also where the if is false, the loop found nothing or an
exception was caught. An answer without content is an empty text with a status: "", 204.

Wrong::

    from flask import Flask, request

    app = Flask(__name__)


    @app.get("/hello")
    def hello():  # RSP204
        if "name" in request.args:
            return "Hello " + request.args["name"]


    @app.delete("/items")
    def empty():
        return None, 204  # RSP204

    # GET /hello?name=Ada -> 200, body: Hello Ada
    # GET /hello -> TypeError: The view function for 'hello' did not return a valid response. ...
    # DELETE /items -> TypeError: The view function for 'empty' did not return a valid response...

Right::

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/hello")
    def hello():
        if "name" in request.args:
            return make_response("Hello " + request.args["name"])
        return make_response("Who are you?", 400)


    @app.delete("/items")
    def empty():
        return make_response("", 204)

    # GET /hello -> 400, body: Who are you?
    # DELETE /items -> 204

Quiet on: views that end in abort() or raise, if and elif over all methods of the route, views that
are only a stub (pass), and views below a decorator that may turn None into an answer.

Options: --rsp-transparent-decorators names your decorators that hand on what the view returns.

Related: RSP205, RSP206, RSP701

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import is_none
from flake8_flask_response.analysis.events.model import FunctionDone, Outcome, Returned
from flake8_flask_response.analysis.queries.answers import (
    bodies,
    called,
    is_own_none,
    must_answer,
    name_of,
    sure_ways,
)
from flake8_flask_response.analysis.syntax.units import Role
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed, on_line, quoted, source, variable


class NothingReturned(Rule[FunctionDone]):
    listens = (FunctionDone,)
    gives_way_to = frozenset({"RSP205", "RSP206"})

    def check(self, event: FunctionDone) -> Iterator[Finding]:
        if event.generator or not must_answer(event.role) or _is_stub(event) or _is_hook(event):
            return
        for one in event.returns:
            way = next((o for o in sure_ways(one) if _gives_nothing(o)), None)
            if way is not None:
                yield _finding(event, one, way)


def _is_stub(event: FunctionDone) -> bool:
    body = event.function.body if event.function is not None else []
    return all(
        isinstance(s, ast.Pass) or (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))
        for s in body
    )


def _is_hook(event: FunctionDone) -> bool:
    """Whether Flask also calls it where None is a good answer."""
    roles = event.function.roles if event.function is not None else []
    return any(role.name == "before_request" for role in roles)


def _gives_nothing(way: Outcome) -> bool:
    """Whether the body may be a None of the user's own: not one that a known method gives."""
    nothing = [s for s in bodies(way.value) if is_none(s)]
    return bool(nothing) and all(is_own_none(s) for s in nothing)


def _finding(event: FunctionDone, one: Returned, way: Outcome) -> Finding:
    if way.implicit:
        return Finding(event.node, _at_the_end(event, way))
    node = way.node
    if isinstance(node, ast.Return):
        return Finding(
            node,
            f"a bare return gives None, and a {called(event.role)} has to answer;"
            ' return something, an empty answer is: return "", 204',
        )
    if isinstance(node, ast.Tuple):
        first = node.elts[0]
        fix = None
        if isinstance(first, ast.Constant):
            fix = safe("send an empty text", Replace(first, '""'))
        return Finding(
            node,
            f"None cannot be a body, not even with a status; send an empty text: {_emptied(node)}",
            fix,
        )
    if isinstance(node, ast.Constant):
        return Finding(
            node,
            f"None is no answer of a {called(event.role)}; return something, an empty answer is:"
            ' return "", 204',
        )
    what = called(event.role)
    if variable(node):
        cure = f"check it first: if {variable(node)} is None: abort(404)"
    else:
        cure = "where it is None, answer something else, such as: abort(404)"
    return Finding(node, f"{quoted(node)} can be None here, and a {what} has to answer; {cure}")


def _emptied(node: ast.Tuple) -> str:
    return ", ".join(['return ""', *(source(e) for e in node.elts[1:])])


def _at_the_end(event: FunctionDone, way: Outcome) -> str:
    name = event.function.name if event.function is not None else ""
    made = next((s for s in way.lost if name_of(s.site, way.world)), None)
    if made is not None:
        response = name_of(made.site, way.world)
        return (
            f"'{name}' makes {response!r} {on_line(made.site.node)} and can end without"
            f" returning it; end with: return {response}"
        )
    where = _methods(event.role, way)
    return (
        f"{called(event.role)} '{name}' can end without a return{where}, and Flask cannot answer"
        " with None; return a response at its end, too"
    )


def _methods(role: Role | None, way: Outcome) -> str:
    """The methods of the route that are not answered, where the view tells them apart."""
    left, declared = way.world.methods, role.methods if role is not None else None
    if not left or not declared or left >= declared:
        return ""
    return f" for {listed(sorted(left))}"
