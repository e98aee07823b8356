"""What a module keeps in attributes of its objects."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .outline import Outline


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
