"""Uses that fail on one of the paths that lead to them.

`answer` is a response where all went well, and a tuple where it did not; `answer.headers` then
fails for every request that takes the second path. That is certain only where nothing between the
two tells them apart: no condition, no way out, no handler, and no use that would fail before.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.modules import home_of

from ..domain.values import Value, is_none, value
from ..syntax.first_uses import is_chosen
from ..syntax.units import bound_in
from . import mistaken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..syntax.units import FunctionUnit
    from .model import AttributeUse

_SIMPLE: Final = (ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Delete)


def failing_uses(event: AttributeUse) -> Iterator[AttributeUse]:
    """The event once for each kind of value with which it certainly fails, others being right."""
    seen = event.receiver if event.seen is None else event.seen
    unit = event.function
    if not seen.certain or len(seen.shapes) < 2 or unit is None:
        return
    failing = [s for s in seen.shapes if mistaken.raises(value(s), event.name, event.mode)]
    if not failing or len(failing) == len(seen.shapes) or any(is_none(s) for s in failing):
        return
    owner = event.node.value if isinstance(event.node, ast.Attribute) else None
    if not isinstance(owner, ast.Name) or isinstance(unit.node, ast.Lambda):
        return
    if not _are_of_one_call(seen, unit):
        return
    if owner.id in unit.names.bound and _is_reached(event.node, owner.id, unit.node.body):
        for shape in failing:
            yield replace(event, receiver=Value((shape,)))


def _are_of_one_call(seen: Value, unit: FunctionUnit) -> bool:
    """Whether what was not made in the function itself all comes from one other function.

    A name may stand for one of several functions, by a choice that was made when the app started.
    """
    made_by = [shape.origin for shape in seen.shapes]
    if any(node is None for node in made_by):
        return False
    outside = [node for node in made_by if node is not None and not _is_in(node, unit)]
    around: list[FunctionUnit] = []
    current: FunctionUnit | None = unit
    while current is not None:
        around.append(current)
        current = current.outer
    runs = (unit.module, *unit.module.program.others())
    others = [u for run in runs for u in run.units.values() if u not in around]
    return not outside or any(all(_is_in(node, other) for node in outside) for other in others)


def _is_in(node: ast.AST, unit: FunctionUnit) -> bool:
    line = getattr(node, "lineno", 0)
    if home_of(node) != home_of(unit.node):
        return False
    return unit.node.lineno <= line <= (unit.node.end_lineno or 0)


def _is_reached(use: ast.AST, name: str, block: Sequence[ast.stmt]) -> bool:
    """Whether each value that a statement of the block binds to the name comes to the use."""
    for index, statement in enumerate(block):
        if not any(node is use for node in ast.walk(statement)):
            continue
        if isinstance(statement, _SIMPLE):
            return not is_chosen(use, statement) and _comes_from(name, block[:index])
        if not isinstance(statement, ast.If | ast.Match | ast.For | ast.While):
            return False
        blocks = [getattr(statement, field, []) for field in ("body", "orelse")]
        blocks.extend(case.body for case in getattr(statement, "cases", ()))
        return any(_is_reached(use, name, inner) for inner in blocks)
    return False


def _comes_from(name: str, before: Sequence[ast.stmt]) -> bool:
    """Whether nothing asks for the value, or may leave, between its binding and the end."""
    for index in range(len(before) - 1, -1, -1):
        if name in bound_in([before[index]]):
            return _always_binds(name, before[: index + 1])
        if not _is_harmless(name, before[index]):
            return False
    return False


def _always_binds(name: str, block: Sequence[ast.stmt]) -> bool:
    """Whether every path through the block binds the name and then goes straight on, or leaves."""
    for statement in reversed(block):
        match statement:
            case ast.Return() | ast.Raise() | ast.Break() | ast.Continue():
                return True
            case ast.Assign() | ast.AnnAssign() if name in bound_in([statement]):
                # Another name's value may have failed before, under that name.
                return not isinstance(statement.value, ast.Name)
            case ast.If(body=body, orelse=orelse):
                ways = [body, orelse]
                binding = [way for way in ways if _binds_anew(name, way)]
                if len(binding) == len(ways):
                    return True
                bound = [way for way in binding if name in bound_in(way)]
                if bound and all(way in bound or _passes_by(name, way) for way in ways):
                    continue
            case ast.With(body=body) | ast.AsyncWith(body=body):
                if _always_binds(name, body):
                    return True
            case ast.Try(body=body, handlers=handlers, orelse=orelse, finalbody=[]):
                ways = [[*body, *orelse], *(handler.body for handler in handlers)]
                if all(_always_binds(name, way) for way in ways):
                    return True
            case ast.Match(cases=cases):
                ends = [case.body for case in cases]
                if _has_default(cases) and all(_binds_anew(name, end) for end in ends):
                    return True
            case _:
                pass
        if name in bound_in([statement]) or not _is_harmless(name, statement):
            return False
    return False


def _binds_anew(name: str, way: Sequence[ast.stmt]) -> bool:
    """Whether one of several ways binds the name, and cannot fail by what it stood for before."""
    if not _always_binds(name, way):
        return False
    first = next((i for i, s in enumerate(way) if name in bound_in([s])), len(way))
    if first < len(way) and _hands_over(name, way[first]):
        return False
    return all(_is_harmless(name, statement) for statement in way[:first])


def _hands_over(name: str, statement: ast.stmt) -> bool:
    """Whether a statement calls a function with what the name stands for, which may fail there."""
    return any(
        isinstance(given, ast.Name) and given.id == name
        for node in ast.walk(statement)
        if isinstance(node, ast.Call)
        for given in (*node.args, *(keyword.value for keyword in node.keywords))
    )


def _passes_by(name: str, block: Sequence[ast.stmt]) -> bool:
    """Whether a block leaves what the name stands for alone, and always goes on."""
    bound = name in bound_in(list(block))
    return not bound and all(_is_harmless(name, statement) for statement in block)


def _is_harmless(name: str, statement: ast.stmt) -> bool:
    """Whether a statement always goes on, and asks nothing of what the name stands for."""
    asked = any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(statement))
    return not asked and isinstance(statement, _SIMPLE)


def _has_default(cases: Sequence[ast.match_case]) -> bool:
    last = cases[-1]
    return last.guard is None and isinstance(last.pattern, ast.MatchAs) and not last.pattern.pattern
