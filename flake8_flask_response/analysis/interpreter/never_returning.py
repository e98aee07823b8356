"""Calls at the end of a function that may never return.

`no_such_lamp()` of a module out of sight may raise, and nothing here shows it. Where such a call
is the last that a path does, nobody knows whether the end of the function is reached.
"""

from __future__ import annotations

import ast
import re
import sys
from typing import TYPE_CHECKING, Final

from ..domain.state import DOUBT
from ..domain.values import External
from ..run.variables import lookup
from . import calls

if TYPE_CHECKING:
    from ..domain.state import World
    from ..run.frame import Frame
    from ..syntax.units import FunctionUnit

_FINAL: Final = re.compile(
    r"(^|_)(abort|bail|deny|die|exit|fail|forbid|forbidden|halt|panic|quit|raise|reject|terminate"
    r"|throw|unauthorized)(_|$)"
    r"|^(bad_request|not_found|server_error|[a-z_]*_error_out)$",
    re.IGNORECASE,
)


def note(statement: ast.Expr, world: World, frame: Frame) -> None:
    """After a statement that is a call: doubt the path where it ends there.

    Its name may say that it raises. A function of a module out of sight may raise under any name,
    as long as nothing in this module shows that it returns.
    """
    call = statement.value
    if isinstance(call, ast.Await):
        call = call.value
    if not isinstance(call, ast.Call) or frame.unit is None:
        return
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    name = call.func.id if isinstance(call.func, ast.Name) else name
    if statement not in _last_statements(frame.unit):
        return
    if _FINAL.search(name) or (
        _is_out_of_sight(call.func, world, frame) and not _returns(call, name, frame)
    ):
        world.facts[DOUBT] = True


def _is_out_of_sight(function: ast.expr, world: World, frame: Frame) -> bool:
    """Whether it is a function that an import gives, or one of a module or class that it gives."""
    owner = function.value if isinstance(function, ast.Attribute) else function
    if not isinstance(owner, ast.Name):
        return False
    what = lookup(owner.id, world, frame).single
    if not isinstance(what, External) or not calls.is_stranger(what.name, frame):
        return False
    if what.name.partition(".")[0] in sys.stdlib_module_names:
        return False
    is_module = isinstance(what.origin, ast.Import)
    if owner is function:
        return not is_module and not owner.id[:1].isupper()
    return is_module or owner.id[:1].isupper()


def _returns(call: ast.Call, name: str, frame: Frame) -> bool:
    """Whether another call of the same function is used, or something follows it."""
    written = ast.dump(call.func)
    others = [c for c in frame.run.facts.calls_of(name) if ast.dump(c.func) == written]
    if len(others) < 2:
        return False
    ends = {
        id(statement.value.value if isinstance(statement.value, ast.Await) else statement.value)
        for unit in frame.run.units.values()
        for statement in _last_statements(unit)
        if isinstance(statement, ast.Expr)
    }
    return any(id(other) not in ends for other in others)


def _last_statements(unit: FunctionUnit) -> frozenset[ast.stmt]:
    """The statements after which nothing follows but the function's end."""
    found: set[ast.stmt] = set()
    blocks = [unit.body]
    while blocks:
        block = blocks.pop()
        if not block:
            continue
        last = block[-1]
        found.add(last)
        blocks.append(getattr(last, "orelse", []))
        if isinstance(last, ast.If | ast.With | ast.AsyncWith):
            blocks.append(last.body)
        if isinstance(last, ast.Try) and not last.orelse:
            blocks.append(last.body)
        blocks.extend(h.body for h in getattr(last, "handlers", ()))
        blocks.extend(c.body for c in getattr(last, "cases", ()))
    return frozenset(found)
