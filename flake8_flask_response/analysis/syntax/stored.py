"""What a module keeps in attributes of its objects."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .outline import Outline

_ELSEWHERE: Final = ast.Constant(value=None, lineno=0, col_offset=0)


def stored_calls(outline: Outline) -> dict[str, ast.Call]:
    """Attributes that a module assigns once, to `self`, and the call that is assigned."""
    found: dict[str, ast.Call] = {}
    for scope in outline.scopes.values():
        for node in scope.own:
            match node:
                case (
                    ast.Assign(targets=[ast.Attribute(value=ast.Name("self"), attr=name)])
                    | ast.AnnAssign(target=ast.Attribute(value=ast.Name("self"), attr=name))
                ) if outline.stores[name] == 1 and isinstance(node.value, ast.Call):
                    found[name] = node.value
    return found


def stored_values(outline: Outline) -> dict[str, list[tuple[ast.expr, ast.expr | None]]]:
    """For each attribute that a module assigns: whose it is and what it gets, None if not plain."""
    found: dict[str, list[tuple[ast.expr, ast.expr | None]]] = {}
    for scope in (outline.module, *outline.scopes.values()):
        for node in scope.own:
            for target, what in targets_of(node):
                if isinstance(target, ast.Attribute):
                    found.setdefault(target.attr, []).append((target.value, what))
    # What is left is set by a loop or a with statement, or deleted.
    for name, count in outline.stores.items():
        known = found.setdefault(name, [])
        known.extend([(_ELSEWHERE, None)] * (count - len(known)))
    return found


def targets_of(node: ast.AST) -> list[tuple[ast.expr, ast.expr | None]]:
    """What a statement assigns to, with what each gets where that is written alone."""
    match node:
        case ast.Assign(targets=targets, value=what):
            found: list[tuple[ast.expr, ast.expr | None]] = []
            for target in targets:
                found.extend(_unpacked(target) or [(target, what)])
            return found
        case ast.AnnAssign(target=target, value=ast.expr() as what):
            return [(target, what)]
        case ast.AugAssign(target=target):
            return [(target, None)]
        case _:
            return []


def _unpacked(target: ast.expr) -> list[tuple[ast.expr, ast.expr | None]]:
    if not isinstance(target, ast.Tuple | ast.List):
        return []
    return [(one, None) for one in ast.walk(target) if isinstance(one, ast.Attribute)]
