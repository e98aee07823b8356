"""Calls at the end of a function that, by their name, may never return.

`base.abort(404)` of another module raises, and nothing here shows it. Where such a call is the
last that a path does, nobody knows whether the end of the function is reached.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

from ..domain.state import DOUBT

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
    """After a statement that is a call: doubt the path where it ends there."""
    call = statement.value
    if isinstance(call, ast.Await):
        call = call.value
    if not isinstance(call, ast.Call) or frame.unit is None:
        return
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    name = call.func.id if isinstance(call.func, ast.Name) else name
    if _FINAL.search(name) and id(statement) in _last_statements(frame.unit):
        world.facts[DOUBT] = True


def _last_statements(unit: FunctionUnit) -> frozenset[int]:
    """The statements after which nothing follows but the function's end."""
    found: set[int] = set()
    blocks = [unit.body]
    while blocks:
        block = blocks.pop()
        if not block:
            continue
        last = block[-1]
        found.add(id(last))
        blocks.append(getattr(last, "orelse", []))
        if isinstance(last, ast.If | ast.With | ast.AsyncWith):
            blocks.append(last.body)
        if isinstance(last, ast.Try) and not last.orelse:
            blocks.append(last.body)
        blocks.extend(h.body for h in getattr(last, "handlers", ()))
        blocks.extend(c.body for c in getattr(last, "cases", ()))
    return frozenset(found)
