"""Statements that no path gets to, and what they would have done to a response."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.functions import NEVER_SUPPRESSING

from ..domain.state import CUSTOMISING, Change, ResponseState, World
from ..interpreter import statements
from ..interpreter.frame import Frame
from ..syntax.units import own_nodes
from .model import NeverRun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..interpreter.frame import ModuleRun
    from ..syntax.units import FunctionUnit

MAX_FOLLOWED: Final = 40
"""Statements looked at in one stretch; nobody leaves more dead code than that behind a return."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a block ends too early: the statement that ends it, what is left, the world there."""

    end: ast.stmt
    rest: Sequence[ast.stmt]
    world: World


def note_cut(statements: Sequence[ast.stmt], index: int, worlds: list[World], frame: Frame) -> None:
    """No path reaches `statements[index]`; `worlds` are those in which the one before was met."""
    if frame.recording and worlds and frame.unit is not None:
        end = statements[index - 1]
        world = _last_return(end, frame) or worlds[0]
        frame.run.cuts[id(statements[index])] = Cut(end, statements[index:], world)


def _last_return(end: ast.stmt, frame: Frame) -> World | None:
    """The world of a return inside of the statement that ends the block."""
    if not frame.returns or isinstance(end, ast.Return):
        return None
    leaving = frame.returns[-1]
    last = end.end_lineno or end.lineno
    line = getattr(leaving.statement, "lineno", 0)
    return leaving.world if end.lineno <= line <= last else None


def first_statements(unit: FunctionUnit, run: ModuleRun) -> tuple[ast.stmt, ...]:
    """The first statement of each stretch that no path gets to."""
    if isinstance(unit.node, ast.Lambda):
        return ()
    found: list[ast.stmt] = []
    blocks: list[Sequence[ast.stmt]] = [unit.node.body]
    while blocks:
        block = blocks.pop()
        for statement in block:
            if id(statement) not in run.reached:
                found.append(statement)
                break
            blocks.extend(_blocks_of(statement))
    return tuple(sorted(found, key=lambda s: (s.lineno, s.col_offset)))


def _blocks_of(statement: ast.stmt) -> list[Sequence[ast.stmt]]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return []
    blocks: list[Sequence[ast.stmt]] = []
    for name in ("body", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
            blocks.append(block)
    for handler in getattr(statement, "handlers", ()) or getattr(statement, "cases", ()):
        blocks.append(handler.body)
    return blocks


def note_customising(firsts: Sequence[ast.stmt], frame: Frame) -> None:
    """Record for each stretch the first line that would have customised a response."""
    for first in firsts:
        cut = frame.run.cuts.get(id(first))
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
