"""The imports of a module that run when it is imported."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from ..modules import top_statements
from .files import Import


def imports_of(tree: ast.Module) -> Sequence[Import]:
    """Those outside of functions and classes, in the order of the text, each once."""
    found: dict[Import, None] = {}
    for node in top_statements(tree):
        if isinstance(node, ast.Import):
            found.update((Import(alias.name, 0, ()), None) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names = tuple(alias.name for alias in node.names)
            found[Import(node.module or "", node.level, names)] = None
    return tuple(found)
