"""One cause, one finding: of the uses of a wrong value, those that only come after a failing one.

A use that fails raises, so what follows it in its block is not reached: telling it there as well
would be the same mistake told twice. Uses on other paths stay.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import Final

_CHOOSING: Final = (ast.IfExp, ast.BoolOp, ast.Lambda, ast.comprehension)
_SIMPLE: Final = (ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Return, ast.Delete)
_SCOPES: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def unreached(tree: ast.Module, places: Sequence[ast.AST]) -> set[ast.AST]:
    """Those of the places that are reached only after another of them, all of them failing."""
    if len(places) < 2:
        return set()
    paths = dict(_paths(tree.body, (), set(places)))
    certain = [
        (block, index)
        for place, path in paths.items()
        for block, index, statement in path[-1:]
        if isinstance(statement, _SIMPLE) and not is_chosen(place, statement)
    ]
    return {
        place
        for place, path in paths.items()
        if any(
            block is one and at < index for block, index, _ in _inside(path) for one, at in certain
        )
    }


_Path = tuple[tuple[list[ast.stmt], int, ast.stmt], ...]
"""The blocks around a place from the outside, each with the position of the statement in it."""


def _paths(
    block: list[ast.stmt], around: _Path, wanted: set[ast.AST]
) -> Iterator[tuple[ast.AST, _Path]]:
    for index, statement in enumerate(block):
        path = (*around, (block, index, statement))
        inner = list(_blocks(statement))
        within = {id(one) for body in inner for one in body}
        for node in _own(statement, within):
            if node in wanted:
                yield node, path
        for body in inner:
            yield from _paths(body, path, wanted)


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for field in ("body", "orelse", "finalbody"):
        body = getattr(statement, field, None)
        if isinstance(body, list):
            yield body
    for part in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
        yield part.body


def _own(statement: ast.stmt, within: set[int]) -> Iterator[ast.AST]:
    """The nodes of a statement, without the blocks in it."""
    waiting: list[ast.AST] = [statement]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(one for one in ast.iter_child_nodes(node) if id(one) not in within)


def _inside(path: _Path) -> _Path:
    """The part of a path in the innermost function."""
    starts = [n for n, (_, _, one) in enumerate(path) if isinstance(one, _SCOPES)]
    return path[starts[-1] + 1 :] if starts else path


def is_chosen(place: ast.AST, statement: ast.stmt) -> bool:
    """Whether the statement may end without coming to the place."""
    return any(
        isinstance(node, _CHOOSING) and any(inner is place for inner in ast.walk(node))
        for node in ast.walk(statement)
    )
