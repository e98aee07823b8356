"""Helpers that only build what they return: calling one for its effect is senseless.

Such a helper may make responses, pages and data, and customise the responses that it made itself.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.functions import RETURNS

from ..domain.values import is_response
from ..syntax.units import FunctionUnit, own_nodes

if TYPE_CHECKING:
    from ..run.module import ModuleRun

_BUILDING: Final = (ast.Return, ast.If, ast.Assign, ast.AnnAssign, ast.Pass, ast.Expr)
_HARMLESS: Final = ("flask.", "json.", "werkzeug.")
_BUILTINS: Final = frozenset(
    f"builtins.{name}" for name in ("bool", "bytes", "dict", "float", "int", "len", "list", "str")
)
_CUSTOMISING: Final = ("headers.", "response.")


def only_builds(unit: FunctionUnit, run: ModuleRun, *, data: bool = False) -> bool:
    """Whether a function does nothing but make its value.

    What stands in the return statement of one that makes no response, but `data`, may call others
    that do more.
    """
    if not _looks_like_it(unit):
        return False
    run = run.program.observe(unit)
    own = _own_responses(unit, run)
    statements = [node for node in unit.own if isinstance(node, ast.stmt)]
    calls = [node for node in unit.own if isinstance(node, ast.Call)] if data else []
    return all(_is_building(node, own, run) for node in statements) and all(
        _is_harmless(call, run) for call in calls
    )


def _looks_like_it(unit: FunctionUnit) -> bool:
    """Whether its statements are of the right kinds; nothing is followed for that."""
    statements = [node for node in unit.own if isinstance(node, ast.stmt)]
    assigned = {
        target.id
        for node in statements
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return all(
        _root(node.value.func) in assigned
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
        else isinstance(node, _BUILDING)
        for node in statements
    )


def _own_responses(unit: FunctionUnit, run: ModuleRun) -> frozenset[str]:
    """The names that only ever hold a response made by a call in the function."""
    made: set[str] = set()
    other: set[str] = set()
    for node in unit.own:
        if not isinstance(node, ast.Assign):
            continue
        call = run.record.call_events.get(id(node.value))
        makes = call is not None and call.result.every(is_response) and call.local is None
        names = {t.id for t in node.targets if isinstance(t, ast.Name)}
        (made if makes else other).update(names)
    return frozenset(made - other)


def _is_building(node: ast.stmt, own: frozenset[str], run: ModuleRun) -> bool:
    if not isinstance(node, _BUILDING):
        return False
    if isinstance(node, ast.Return | ast.If | ast.Pass):
        return True
    if isinstance(node, ast.Expr):
        call = node.value
        if not isinstance(call, ast.Call):
            return isinstance(call, ast.Constant)
        event = run.record.call_events.get(id(call))
        customises = event is not None and event.callee.startswith(_CUSTOMISING)
        return customises and _root(call.func) in own
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    if not all(isinstance(t, ast.Name) or _root(t) in own for t in targets):
        return False
    calls = [n for n in own_nodes([node]) if isinstance(n, ast.Call)]
    return all(_is_harmless(one, run) for one in calls)


def _is_harmless(call: ast.Call, run: ModuleRun) -> bool:
    event = run.record.call_events.get(id(call))
    if event is None:
        return False
    name = event.callee
    known = name.startswith(_HARMLESS) and RETURNS.get(name, "None") != "None"
    return known or name in _BUILTINS or (event.result.every(is_response) and event.local is None)


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""
