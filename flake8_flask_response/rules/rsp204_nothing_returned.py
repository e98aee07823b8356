"""The view function can end without a return statement, so it returns None

A Python function without a return statement returns None. So do a bare `return` and `return None`.
Flask can't make a response from None and raises TypeError, so the browser gets an error page.
Return a response on every path, including when the `if` is false. For an answer without content,
return an empty string and a status code: `return "", 204`.

Wrong::

    from flask import Flask, request

    app = Flask(__name__)


    @app.get("/hello")
    def hello():  # RSP204
        if "name" in request.args:
            return "Hello " + request.args["name"]

    # GET /hello?name=Ada -> 200, body: Hello Ada
    # GET /hello -> TypeError: The view function for 'hello' did not return a valid response. ...

Right::

    from flask import Flask, abort, request

    app = Flask(__name__)


    @app.get("/hello")
    def hello():
        if "name" in request.args:
            return "Hello " + request.args["name"]
        abort(400)

    # GET /hello?name=Ada -> 200, body: Hello Ada
    # GET /hello -> 400

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.delete("/items")
    def empty():
        return None, 204  # RSP204

    # DELETE /items -> TypeError: The view function for 'empty' did not return a valid response...

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.delete("/items")
    def empty():
        return "", 204

    # DELETE /items -> 204

Quiet on: The rule reports nothing if every path ends in abort() or `raise`. It is also silent if
the view checks `request.method` for every method of its route. A view with only `pass` is taken as
unfinished. Decorators that the linter can't follow may turn None into a response, so such views are
left alone.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP205, RSP206, RSP701

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from http import HTTPStatus
from types import MappingProxyType

from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import is_none
from flake8_flask_response.analysis.events.model import FunctionDone, Outcome, Returned
from flake8_flask_response.analysis.interpreter.objects import exception_status
from flake8_flask_response.analysis.queries.answers import (
    bodies,
    called,
    is_asked_for,
    is_one_of_two,
    is_own_none,
    may_be_cut_off,
    must_answer,
    name_of,
    sure_ways,
)
from flake8_flask_response.analysis.syntax.units import Role
from flake8_flask_response.cures import above, block, code, then
from flake8_flask_response.edits import (
    AddAtEnd,
    AddBefore,
    Edit,
    Fix,
    Replace,
    ReplaceReturned,
    safe,
    unsafe,
)
from flake8_flask_response.markers import imported, new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed, on_line, quoted, variable

_NO_CONTENT = 204
_UNKNOWN = 404
_STATUSES = {status.value for status in HTTPStatus}


class NothingReturned(Rule[FunctionDone]):
    listens = (FunctionDone,)
    silent_in = MappingProxyType(
        {
            "resource": "A resource sends null for None.",
            "before_request": "None means that the request goes on.",
        }
    )
    gives_way_to = frozenset({"RSP205", "RSP206"})
    no_fix = "None in a lambda, and for a value that is returned in a larger expression."

    def check(self, event: FunctionDone) -> Iterator[Finding]:
        if event.generator or not must_answer(event.role) or _is_stub(event) or _is_hook(event):
            return
        for one in event.returns:
            ways = (way for way in sure_ways(one) if not may_be_cut_off(way, event.role))
            way = next((way for way in ways if _gives_nothing(way, event)), None)
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


def _gives_nothing(way: Outcome, event: FunctionDone) -> bool:
    """Whether the body may be a None of the user's own, not of a method that only gives None."""
    nothing = [s for s in bodies(way.value) if is_none(s)]
    if any(is_asked_for(s, event.function) for s in nothing):
        return False
    return bool(nothing) and all(is_own_none(s) or is_one_of_two(s, way.value) for s in nothing)


def _finding(event: FunctionDone, one: Returned, way: Outcome) -> Finding:
    if way.implicit:
        return _at_the_end(event, way)
    node, role = way.node, event.role
    if isinstance(node, ast.Tuple):
        return _tuple(node)
    if not isinstance(node, ast.Return | ast.Constant):
        return _may_be_none(event, node, _whole(event, one, node))
    answer, status = _shortest(role)
    if isinstance(node, ast.Return):
        edit: Edit = ReplaceReturned(node, answer)
    else:
        edit = Replace(node, answer if _whole(event, one, node) else f"({answer})")
    return Finding(
        node,
        f"this returns None, and Flask needs an answer from the {called(role)};"
        f" if it has no content, write: return {answer}",
        unsafe(f"answer with {status}", edit),
    )


def _shortest(role: Role | None) -> tuple[str, int]:
    """The shortest answer that fits: without content, and an error's for an error handler."""
    status = _NO_CONTENT if role is None or role.name != "errorhandler" else _handled(role)
    text = "" if status == _NO_CONTENT else HTTPStatus(status).phrase
    return f'"{text}", {status}', status


def _handled(role: Role) -> int:
    """The status of what an error handler is for; 500 where that is not known."""
    for shape in role.detail.shapes if role.detail is not None else ():
        status = status_number(shape) or exception_status(shape)
        if status in _STATUSES:
            return status
    return HTTPStatus.INTERNAL_SERVER_ERROR.value


def _refusal(role: Role | None, status: int) -> tuple[str, int]:
    """The statement that answers with an error: in an error handler abort() makes that a 500."""
    if role is None or role.name != "errorhandler":
        return f"{imported('flask.abort')}({status})", status
    answer, handled = _shortest(role)
    return f"return {answer}", handled


def _whole(event: FunctionDone, one: Returned, node: ast.AST) -> bool:
    """Whether an expression is all that a return statement of the file returns."""
    is_lambda = event.function is not None and isinstance(event.function.node, ast.Lambda)
    return not is_lambda and isinstance(one.node, ast.Return) and one.node.value is node


def _tuple(node: ast.Tuple) -> Finding:
    first = node.elts[0]
    cure = ", ".join(['return ""', *(code(e) for e in node.elts[1:])])
    is_none = isinstance(first, ast.Constant) and first.value is None
    fix = safe("send an empty text", Replace(first, '""')) if is_none else None
    return Finding(node, f"None can't be the body, with or without a status; write: {cure}", fix)


def _may_be_none(event: FunctionDone, node: ast.AST, whole: bool) -> Finding:
    """The finding about a value that some way makes None."""
    role = event.role
    refusal, status = _refusal(role, 404)
    fault = f"{quoted(node)} can be None here, and Flask needs an answer from the {called(role)}"
    title = f"answer with {status} if it is None"
    fix: Fix | None = None
    if variable(node):
        check = f"if {variable(node)} is None:"
        fix = unsafe(title, AddBefore(node, f"{check}\n    {refusal}"))
        return Finding(node, f"{fault}; {above(block(check, refusal))}", fix)
    name = new_name("result")
    check = f"if {name} is None:"
    words = then(f"{name} = {code(node)}", block(check, refusal), f"return {name}")
    if whole and isinstance(node, ast.expr):
        lines = f"{name} = {text_of(node)}\n{check}\n    {refusal}"
        fix = unsafe(title, AddBefore(node, lines), Replace(node, name))
    return Finding(node, f"{fault}; write: {words}", fix)


def _at_the_end(event: FunctionDone, way: Outcome) -> Finding:
    name = event.function.name if event.function is not None else ""
    block = event.node if isinstance(event.node, ast.stmt) else None
    made = next((s for s in way.lost if name_of(s.site, way.world)), None)
    if made is not None:
        response = name_of(made.site, way.world)
        cure = f"return {response}"
        fix = safe(f"end with: {cure}", AddAtEnd(block, cure)) if block is not None else None
        fault = (
            f"'{name}' makes {response!r} {on_line(made.site.node)} but can end without a return"
        )
        return Finding(event.node, f"{fault}; end it with {cure}", fix)
    where = _methods(event.role, way)
    is_handler = event.role is not None and event.role.name == "errorhandler"
    if not where and not is_handler and _never_answers(event):
        return _without_answer(event, block)
    refusal, status = _refusal(event.role, 405 if where else _UNKNOWN)
    is_abort = status == _UNKNOWN and not refusal.startswith("return")
    told = f"return a response at the end, or answer with an error: {refusal}"
    if is_abort:
        bad = f"{imported('flask.abort')}(400) if the request lacks a needed value"
        told = (
            f"return a response at the end, or add there: {bad}, or {refusal} if nothing is found"
        )
    fix = None
    if block is not None:
        fix = unsafe(f"answer with {status} at the end", AddAtEnd(block, refusal))
    return Finding(
        event.node,
        f"the {called(event.role)} '{name}' can end without a return{where} and then returns None;"
        f" {told}",
        fix,
    )


def _never_answers(event: FunctionDone) -> bool:
    """Whether no way through the function returns anything."""
    return all(way.implicit for one in event.returns for way in one.outcomes)


def _without_answer(event: FunctionDone, block: ast.stmt | None) -> Finding:
    """The finding about a function without any return: perhaps there is nothing to send."""
    answer, status = _shortest(event.role)
    cure = f"return {answer}"
    name = event.function.name if event.function is not None else ""
    fix = None
    if block is not None:
        fix = unsafe(f"answer with {status} at the end", AddAtEnd(block, cure))
    return Finding(
        event.node,
        f"the {called(event.role)} '{name}' ends without a return and then returns None; end it"
        f" with the response, or if there is nothing to send, with: {cure}",
        fix,
    )


def _methods(role: Role | None, way: Outcome) -> str:
    """The methods of the route that are not answered, where the view tells them apart."""
    left, declared = way.world.methods, role.methods if role is not None else None
    if not left or not declared or left >= declared:
        return ""
    return f" for {listed(sorted(left))}"
