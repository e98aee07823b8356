"""Statements that no path gets to, and what they would have done to a response."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.state import World

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..run.frame import Frame
    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit


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
        frame.run.record.cuts[id(statements[index])] = Cut(end, statements[index:], world)


def _last_return(end: ast.stmt, frame: Frame) -> World | None:
    """The world of a return inside of the statement that ends the block."""
    if not frame.exits.returns or isinstance(end, ast.Return):
        return None
    leaving = frame.exits.returns[-1]
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
            if id(statement) not in run.record.reached:
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
