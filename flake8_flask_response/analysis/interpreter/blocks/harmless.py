"""Statements that raise nothing, whatever calls are in them: literals, and responses of literals.

A `try` around them has no path from there to its handlers.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.functions import ABORTS
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS, PHRASES
from flake8_flask_response.knowledge.responses import (
    JSON_CREATORS,
    RESPONSE_CLASSES,
    RESPONSE_MAKERS,
)

from ...domain.values import Bound, External, is_response, kind_of
from .. import recursion

if TYPE_CHECKING:
    from ...domain.state import World
    from ...run.frame import Frame

_PLAIN_ATTRIBUTES: Final = frozenset({"content_type", "mimetype", "status", "status_code"})

_TEXT_METHODS: Final = frozenset(
    {"capitalize", "encode", "format", "join", "lower", "replace", "strip", "title", "upper"}
)
"""With literals they raise each time or never; nobody writes the former."""

_PLAIN_CALLS: Final = frozenset({"builtins.dict", "builtins.str", "json.dumps"})
_OF_REQUEST: Final = frozenset({"args", "cookies", "headers"})
_CODES: Final = frozenset(EXCEPTION_STATUS.values())
_CREATORS: Final = JSON_CREATORS | RESPONSE_CLASSES | RESPONSE_MAKERS


def is_harmless(statement: ast.stmt, world: World, frame: Frame) -> bool:
    """Whether a statement gives literals to a response, or a name to a response of literals.

    So does abort(404): of that exception the call itself tells.
    """
    match statement:
        case ast.Assign(
            targets=[ast.Name()], value=ast.Call() | ast.BinOp() | ast.IfExp() as given
        ):
            return _is_literal(given, world, frame)
        case ast.Expr(value=ast.Call(func=func, args=[ast.Constant(value=int() as code)])):
            return code in _CODES and _name_of(func, world, frame) in ABORTS
        case ast.Assign(
            targets=[ast.Attribute(value=ast.Name(id=name), attr=attr)],
            value=ast.Constant(value=str() | int()) | ast.Call() as given,
        ):
            fits = attr in _PLAIN_ATTRIBUTES and _is_literal(given, world, frame)
        case ast.Assign(
            targets=[
                ast.Subscript(
                    value=ast.Attribute(value=ast.Name(id=name), attr="headers"),
                    slice=ast.Constant(value=str()),
                )
            ],
            value=ast.Constant(value=str()),
        ):
            fits = True
        case ast.Expr(
            value=ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="set_cookie" | "delete_cookie"),
                args=given,
                keywords=[],
            )
        ):
            fits = 1 <= len(given) <= 2 and all(_is_text(one) for one in given)
        case _:
            return False
    what = world.env.get(name)
    return fits and what is not None and what.every(is_response)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_literal(node: ast.expr, world: World, frame: Frame) -> bool:
    """Whether an expression has nothing but literals in it, and calls that take any literals."""
    match node:
        case ast.Constant():
            return True
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            return all(_is_literal(part, world, frame) for part in parts)
        case ast.FormattedValue(value=inner, format_spec=None):
            return _is_literal(inner, world, frame)
        case ast.Dict(keys=keys, values=values):
            parts = [*(k for k in keys if k is not None), *values]
            return None not in keys and all(_is_literal(part, world, frame) for part in parts)
        case ast.BinOp(left=ast.Constant(value=str()), op=ast.Mod() | ast.Add(), right=right):
            return _is_literal(right, world, frame)
        case ast.BinOp(
            left=ast.Constant(value=str()), op=ast.Mult(), right=ast.Constant(value=int())
        ):
            return True
        case ast.IfExp(test=test, body=body, orelse=orelse):
            both = _is_literal(body, world, frame) and _is_literal(orelse, world, frame)
            return both and _only_asks(test, world, frame)
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str()), attr=attr)):
            return attr in _TEXT_METHODS and _takes_literals(node, world, frame)
        case ast.Call(func=ast.Name() | ast.Attribute() as func):
            if not _takes_literals(node, world, frame):
                return False
            name = _name_of(func, world, frame)
            if name == "http.HTTPStatus":
                return _is_status(node.args)
            if name == "werkzeug.datastructures.Headers":
                return all(isinstance(one, ast.Dict) for one in node.args)
            return name in _PLAIN_CALLS or (name in _CREATORS and _is_answer(node.args))
        case _:
            return False


def _takes_literals(node: ast.Call, world: World, frame: Frame) -> bool:
    given = [*node.args, *(k.value for k in node.keywords)]
    named = all(k.arg is not None for k in node.keywords)
    return named and all(_is_literal(one, world, frame) for one in given)


def _only_asks(test: ast.expr, world: World, frame: Frame) -> bool:
    """Whether a condition looks something up that the request may have or not."""
    match test:
        case ast.Constant():
            return True
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            return _only_asks(inner, world, frame)
        case ast.BoolOp(values=parts):
            return all(_only_asks(part, world, frame) for part in parts)
        case ast.Compare(left=left, comparators=others):
            return all(_only_asks(part, world, frame) for part in (left, *others))
        case ast.Call(func=ast.Attribute(value=asked, attr="get"), args=given, keywords=[]):
            plain = 1 <= len(given) <= 2 and all(isinstance(one, ast.Constant) for one in given)
            return plain and _only_asks(asked, world, frame)
        case ast.Attribute(value=ast.Name() | ast.Attribute() as owner, attr=attr):
            return attr in _OF_REQUEST and _shape_of(owner, world, frame) == "request"
        case _:
            return False


def _shape_of(node: ast.expr, world: World, frame: Frame) -> str:
    recording, frame.recording = frame.recording, False
    only = recursion.evaluate(node, world.fork(), frame).single
    frame.recording = recording
    return "" if only is None else kind_of(only)


def _is_status(given: list[ast.expr]) -> bool:
    """Whether it is one number that HTTPStatus knows."""
    return len(given) == 1 and isinstance(given[0], ast.Constant) and given[0].value in PHRASES


def _is_answer(given: list[ast.expr]) -> bool:
    """Whether literals are what a creator takes: a body, then a status, then headers."""
    if not given:
        return True
    first = given[0]
    if isinstance(first, ast.Tuple):
        return len(first.elts) in (2, 3) and len(given) == 1 and _is_answer(first.elts)
    if isinstance(first, ast.Constant) and not isinstance(first.value, str | bytes):
        return False
    return not any(isinstance(one, ast.Constant) for one in given[2:])


def _name_of(func: ast.expr, world: World, frame: Frame) -> str:
    """The canonical name of what is called, "" where it is not known."""
    recording, frame.recording = frame.recording, False
    only = recursion.evaluate(func, world.fork(), frame).single
    frame.recording = recording
    if isinstance(only, Bound):
        return f"{only.kind}.{only.name}"
    return only.name if isinstance(only, External) else ""
