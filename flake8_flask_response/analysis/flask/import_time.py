"""Functions that need an app at work, called while the module is imported."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.contexts import ENTERING
from flake8_flask_response.knowledge.responses import NEEDS_APP_CONTEXT

from ..events.model import Call, CalledAtImport
from ..syntax.units import children

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit

MAX_CALLS: Final = 4
"""Functions that call each other, followed one inside the other."""

_SURE: Final = (ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Return)
_PASSED: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
_LATER: Final = (ast.Lambda, ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp)


def called_at_import(run: ModuleRun) -> tuple[CalledAtImport, ...]:
    """The calls at the top of the module of functions that ask the active app for a response."""
    found: list[CalledAtImport] = []
    for event in run.record.events.get(None, {}).values():
        if not isinstance(event, Call) or event.local is None:
            continue
        if id(event.node) in run.facts.calls_at_import:
            needs = _asks_app(event.local, MAX_CALLS)
            if needs is not None:
                found.append(CalledAtImport(event.node, None, event.local, needs))
    return tuple(found)


def _asks_app(unit: FunctionUnit, depth: int) -> Call | None:
    """The call in a function, or in one that it calls, that each run of it makes without a context.

    What stands behind a condition, a loop, a `with` or a `try` does not count.
    """
    if not depth or unit.decorators or unit.is_async or unit.is_generator:
        return None
    events = unit.module.program.observe(unit).record.call_events
    for node in _sure_calls(unit):
        event = events.get(id(node))
        if event is None:
            if isinstance(node.func, ast.Attribute) and node.func.attr in ENTERING:
                return None
            continue
        if event.callee in NEEDS_APP_CONTEXT:
            return event
        inner = _asks_app(event.local, depth - 1) if event.local is not None else None
        if inner is not None:
            return inner
    return None


def _sure_calls(unit: FunctionUnit) -> Iterator[ast.Call]:
    """The calls that a function makes before anything decides where it goes on."""
    for statement in unit.body:
        if isinstance(statement, _PASSED):
            continue
        if not isinstance(statement, _SURE):
            return
        yield from _evaluated(statement)


def _evaluated(node: ast.AST) -> Iterator[ast.Call]:
    """The calls that evaluating a node makes in any case, the inner ones first."""
    if isinstance(node, _LATER):
        return
    parts: Sequence[ast.AST] = children(node)
    if isinstance(node, ast.IfExp):
        parts = [node.test]
    elif isinstance(node, ast.BoolOp):
        parts = node.values[:1]
    for part in parts:
        yield from _evaluated(part)
    if isinstance(node, ast.Call):
        yield node
