"""What code that no path gets to would have done to a response."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.functions import NEVER_SUPPRESSING

from ..domain.state import CUSTOMISING, Change, ResponseState, World
from ..events.model import NeverRun
from ..interpreter import statements
from ..run.frame import Frame
from ..syntax.units import own_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..events.unreached import Cut

MAX_FOLLOWED: Final = 40
"""Statements looked at in one stretch; nobody leaves more dead code than that behind a return."""


def note_customising(firsts: Sequence[ast.stmt], frame: Frame) -> None:
    """Record for each stretch the first line that would have customised a response."""
    for first in firsts:
        cut = frame.run.record.cuts.get(id(first))
        if cut is None or _may_be_suppressed(cut.end):
            continue
        found = _first_change(cut, frame)
        if found is not None:
            change, state = found
            frame.emit(NeverRun(change.node, frame.place, change, state, cut.end))


def _may_be_suppressed(end: ast.stmt) -> bool:
    """Whether a context manager that we do not know may swallow what ends the block."""
    return any(
        not _never_suppresses(item.context_expr)
        for node in own_nodes([end])
        if isinstance(node, ast.With | ast.AsyncWith)
        for item in node.items
    )


def _never_suppresses(manager: ast.expr) -> bool:
    called = manager.func if isinstance(manager, ast.Call) else manager
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in NEVER_SUPPRESSING


def _first_change(cut: Cut, frame: Frame) -> tuple[Change, ResponseState] | None:
    quiet = Frame(frame.run, frame.unit, closure=frame.closure, path=frame.path, recording=False)
    quiet.registers = False
    start = cut.world.fork()
    start.heap = cut.world.heap.start()
    worlds = [start]
    for statement in cut.rest[:MAX_FOLLOWED]:
        before = worlds[0].fork()
        worlds = statements.follow_block([statement], worlds, quiet)
        inside = {id(node) for node in ast.walk(statement)}
        found = [o for w in worlds for o in _changes(before, w) if id(o[0].node) in inside]
        if found:
            return min(found, key=lambda one: getattr(one[0].node, "lineno", 0))
        if not worlds:
            return None
    return None


def _changes(before: World, after: World) -> Iterator[tuple[Change, ResponseState]]:
    for site, _, _ in before.heap.differing(after.heap):
        state, old = after.response(site), before.response(site)
        known = old.changes if old is not None else ()
        for change in state.changes if state is not None else ():
            if change.kind in CUSTOMISING and not any(change.same(c) for c in known):
                assert state is not None
                yield change, state
