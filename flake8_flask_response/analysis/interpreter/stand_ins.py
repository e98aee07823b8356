"""What becomes of the stand-in for a function while a decorator is probed with it.

A wrapper may give an answer of its own that nobody here knows (`login.unauthorized()`), or send
what the function gave through code that nobody here sees (`convert(view())`). The first leaves
the function's own answers as they are, the second does not: its value is "mixed".
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.decorators import TRANSPARENT

from ..domain.values import UNKNOWN, External, Function, Marker, Unknown, Value, join, value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..run.frame import Frame
    from ..syntax.units import FunctionUnit

MIXED: Final = Marker("mixed")


def given_to(callee: Value, arguments: Iterable[Value], result: Value, frame: Frame) -> Value:
    """The result of a call, marked where the stand-in went into it and nobody knows what came out.

    `arguments` are all that was handed over, and the object whose method was called.
    """
    if not frame.run.program.probing or not result.some(lambda s: isinstance(s, Unknown)):
        return result
    for one in arguments:
        if _is_guarded(callee, one):
            return one
        if any(_holds_stand_in(shape) for shape in one.shapes):
            return join(result, value(MIXED))
    return result


def taken_apart(what: Value, frame: Frame) -> Value:
    """A part of a value that is unpacked: of the stand-in, it may be any part, or none."""
    if frame.run.program.probing and what.some(lambda s: isinstance(s, Marker)):
        return value(MIXED)
    return UNKNOWN


def _is_guarded(callee: Value, given: Value) -> bool:
    """Whether it is the stand-in in a known decorator that hands it on: `login_required(view)`."""
    only = callee.single
    return (
        isinstance(only, External)
        and only.name in TRANSPARENT
        and given.single == Marker("function")
    )


def _holds_stand_in(shape: object) -> bool:
    if isinstance(shape, Marker):
        return True
    if not isinstance(shape, Function) or shape.closure is None:
        return False
    closure = shape.closure
    for name in shape.unit.reads:
        held = closure.world.env.get(name)
        if held is not None and held.some(lambda s: isinstance(s, Marker)):
            return True
    return False


def hands_on(unit: FunctionUnit, function_names: frozenset[str]) -> bool:
    """Whether each return of a wrapper that has to do with the function gives a call's value.

    `function_names` are the names by which it knows the function. `return view().data` does not.
    """
    if isinstance(unit.node, ast.Lambda):
        return _is_direct(unit.node.body, function_names, function_names)
    own = list(unit.own)
    tainted, direct = set(function_names), set(function_names)
    changed = True
    while changed:
        before = len(tainted)
        for node in own:
            _spread(node, tainted, direct)
        changed = len(tainted) > before
    return all(
        _is_direct(node.value, frozenset(tainted), frozenset(direct))
        for node in own
        if isinstance(node, ast.Return) and node.value is not None
    )


def _spread(node: ast.AST, tainted: set[str], direct: set[str]) -> None:
    targets: list[ast.expr] = []
    what: ast.AST | None = None
    match node:
        case ast.Assign(targets=found, value=what):
            targets = found
        case ast.AnnAssign(target=one, value=what) | ast.NamedExpr(target=one, value=what):
            targets = [one]
        case ast.AugAssign(target=one, value=what) | ast.For(target=one, iter=what):
            targets = [one]
        case ast.withitem(context_expr=what, optional_vars=one) if one is not None:
            targets = [one]
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            if _mentions(node, frozenset(tainted)):
                tainted.add(name)
                direct.add(name)
            return
    if what is None or not _mentions(what, frozenset(tainted)):
        return
    plain = isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr)
    handed_on = plain and _is_direct(what, frozenset(tainted), frozenset(direct))
    for target in targets:
        for name in (n.id for n in ast.walk(target) if isinstance(n, ast.Name)):
            fresh = name not in tainted
            tainted.add(name)
            if not handed_on or not isinstance(target, ast.Name):
                direct.discard(name)
            elif fresh:
                direct.add(name)


def _is_direct(node: ast.AST, tainted: frozenset[str], direct: frozenset[str]) -> bool:
    """Whether an expression has nothing to do with the function, or is what a call gives."""
    if not _mentions(node, tainted):
        return True
    match node:
        case ast.Name(id=name):
            return name in direct
        case ast.Await(value=inner) | ast.NamedExpr(value=inner):
            return _is_direct(inner, tainted, direct)
        case ast.Call(func=func):
            return not isinstance(func, ast.Attribute) or not _mentions(func.value, tainted)
        case ast.IfExp(body=first, orelse=second):
            return _is_direct(first, tainted, direct) and _is_direct(second, tainted, direct)
        case ast.BoolOp(values=several):
            return all(_is_direct(one, tainted, direct) for one in several)
    return False


def _mentions(node: ast.AST, names: frozenset[str]) -> bool:
    return any(isinstance(n, ast.Name) and n.id in names for n in ast.walk(node))
