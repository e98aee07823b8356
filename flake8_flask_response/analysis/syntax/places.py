"""Where a node is in its function: its statement, the block of that, the assignment of a name."""

from __future__ import annotations

import ast
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from .units import FunctionUnit, bound_in, own_nodes


@dataclass(frozen=True, slots=True)
class Spot:
    """A statement of a function and the block it is in."""

    statement: ast.stmt
    block: Sequence[ast.stmt]

    @property
    def following(self) -> Sequence[ast.stmt]:
        """The statements of the block after this one."""
        return self.block[self.block.index(self.statement) + 1 :]

    @property
    def final_return(self) -> ast.Return | None:
        """The `return` with a value that ends the block."""
        last = self.block[-1]
        return last if isinstance(last, ast.Return) and last.value is not None else None


def spot_of(function: FunctionUnit | None, node: ast.AST) -> Spot | None:
    """The innermost statement of a function that holds `node`; None in a lambda or elsewhere."""
    if function is None or isinstance(function.node, ast.Lambda):
        return None
    return _spot(function.node.body, node)


def _spot(block: Sequence[ast.stmt], node: ast.AST) -> Spot | None:
    line, column = getattr(node, "lineno", None), getattr(node, "col_offset", None)
    if line is None or column is None:
        return None
    index = bisect_right(block, (line, column), key=_begin) - 1
    if index < 0 or not _covers(block[index], node):
        return None
    statement = block[index]
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return None
    inner = (_spot(one, node) for one in _blocks(statement))
    return next((spot for spot in inner if spot is not None), Spot(statement, block))


def _begin(statement: ast.stmt) -> tuple[int, int]:
    return statement.lineno, statement.col_offset


def _blocks(statement: ast.stmt) -> Iterator[Sequence[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if isinstance(block, list):
            yield block
    for name in ("handlers", "cases"):
        for part in getattr(statement, name, ()):
            yield part.body


def _covers(outer: ast.stmt, inner: ast.AST) -> bool:
    begin = getattr(inner, "lineno", None), getattr(inner, "col_offset", None)
    end = getattr(inner, "end_lineno", None), getattr(inner, "end_col_offset", None)
    if None in begin or None in end:
        return False
    first = (outer.lineno, outer.col_offset)
    last = (outer.end_lineno or 0, outer.end_col_offset or 0)
    return first <= begin and end <= last


def enclosing(function: FunctionUnit | None, statement: ast.stmt) -> ast.stmt | None:
    """The compound statement of a function that directly holds another one in one of its blocks."""
    if function is None or isinstance(function.node, ast.Lambda):
        return None
    for node in own_nodes(function.node.body):
        if isinstance(node, ast.stmt) and any(statement in block for block in _blocks(node)):
            return node
    return None


def only_assignment(function: FunctionUnit | None, name: str) -> ast.Assign | None:
    """The statement `name = value` of a function, if nothing else in it binds the name."""
    if function is None or isinstance(function.node, ast.Lambda):
        return None
    if name not in function.names.bound:
        return None
    spec = function.node.args
    given = [*spec.posonlyargs, *spec.args, *spec.kwonlyargs, spec.vararg, spec.kwarg]
    if any(one is not None and one.arg == name for one in given):
        return None
    stores, found = 0, None
    for node in own_nodes(function.node.body):
        if isinstance(node, ast.Name) and node.id == name and not isinstance(node.ctx, ast.Load):
            stores += 1
        elif isinstance(node, ast.Assign) and _is_target(node, name):
            found = node
        elif not isinstance(node, ast.Name | ast.Assign) and name in _bound_otherwise(node):
            return None
    return found if stores == 1 else None


def _bound_otherwise(node: ast.AST) -> set[str]:
    """The names that a node binds other than by a `Name`: an import, a `def`, `except ... as`."""
    if isinstance(
        node,
        ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom,
    ):
        return bound_in([node])
    name = getattr(node, "name", None) or getattr(node, "rest", None)
    return {name} if isinstance(name, str) else set()


def _is_target(node: ast.Assign, name: str) -> bool:
    target = node.targets[0]
    return len(node.targets) == 1 and isinstance(target, ast.Name) and target.id == name


def names_read(node: ast.AST) -> set[str]:
    """The names that an expression reads."""
    return {n.id for n in own_nodes([node]) if isinstance(n, ast.Name)}


def is_local(function: FunctionUnit | None, node: ast.AST | None) -> bool:
    """Whether an expression is a variable of the function itself, which it may assign anew."""
    return (
        isinstance(node, ast.Name)
        and function is not None
        and not isinstance(function.node, ast.Lambda)
        and node.id in function.names.bound
    )


_SIMPLE: Final = (ast.AnnAssign, ast.Assign, ast.AugAssign, ast.Expr, ast.Return)
_CHOOSING: Final = (
    ast.BoolOp,
    ast.DictComp,
    ast.GeneratorExp,
    ast.IfExp,
    ast.Lambda,
    ast.ListComp,
    ast.SetComp,
)


def is_always_met(what: ast.AST, unit: FunctionUnit) -> bool:
    """Whether each call of the function comes to a node, and to nothing that may end it before."""
    for statement in unit.body:
        if not isinstance(statement, _SIMPLE):
            return False
        below = list(ast.walk(statement))
        if any(node is what for node in below):
            return not any(isinstance(node, _CHOOSING) for node in below)
    return False
