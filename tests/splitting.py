"""A case as a project of two modules: its helpers move into a module of their own.

What does not know the app moves: functions and classes without decorators, literals. Lines keep
their numbers in both modules, so that the marks of the case hold for the two together.
"""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import dataclass

Moving = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Assign


@dataclass(frozen=True)
class Split:
    """The two modules, and the lines (from 1) that moved to `parts`."""

    main: str
    parts: str
    moved: frozenset[int]


def split(text: str) -> Split | None:
    """Move helpers to a module named `parts`; None where nothing can move."""
    tree = ast.parse(text)
    imports = [n for n in tree.body if isinstance(n, ast.Import | ast.ImportFrom)]
    moving = _moving(tree)
    nodes = list(moving.values())
    staying = [n for n in tree.body if n not in nodes]
    used = {name for node in staying for name in _names(node)}
    exported = sorted(moving.keys() & used)
    if not imports or not exported:
        return None
    first = min(node.lineno for node in nodes)
    early = (n for n in staying if n not in imports and n.lineno < first)
    if first <= max(i.end_lineno or 0 for i in imports) or any(
        _names(n) & moving.keys() for n in early
    ):
        return None
    lines = text.splitlines(keepends=True)
    main, parts = [*lines], ["\n"] * len(lines)
    for node in (*nodes, *imports):
        for index in range(node.lineno - 1, node.end_lineno or 0):
            parts[index] = lines[index]
            main[index] = lines[index] if node in imports else "\n"
    main[first - 1] = f"from parts import {', '.join(exported)}\n"
    moved = {line for n in nodes for line in range(n.lineno, (n.end_lineno or 0) + 1)}
    return Split("".join(main), "".join(parts), frozenset(moved))


def _moving(tree: ast.Module) -> dict[str, Moving]:
    """What can move, by name: it is bound once, and needs nothing that stays."""
    bound = _bound(tree)
    found = {
        name: node
        for node in tree.body
        if (name := _name(node)) and _may_move(node) and bound[name] == 1
    }
    top = {name for node in tree.body if (name := _name(node))}
    while stuck := [k for k, n in found.items() if (_names(n) & top) - found.keys() - {k}]:
        for name in stuck:
            del found[name]
    return found  # type: ignore[return-value]


def _may_move(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign):
        return isinstance(node.value, ast.Constant | ast.Tuple | ast.Dict | ast.List)
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not (
        node.decorator_list
    )


def _name(node: ast.stmt) -> str:
    if isinstance(node, ast.Assign):
        target = node.targets[0]
        return target.id if isinstance(target, ast.Name) else ""
    return getattr(node, "name", "")


def _names(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def _bound(tree: ast.Module) -> Counter[str]:
    counts: Counter[str] = Counter()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            counts[node.name] += 1
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            counts[node.id] += 1
        elif isinstance(node, ast.Global):
            counts.update(name for name in node.names for _ in range(2))
    return counts
