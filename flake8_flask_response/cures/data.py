"""The data of a response that was made of it, as code."""

from __future__ import annotations

import ast
from collections.abc import Callable

from . import Spell, code


def plain_data(response: ast.expr) -> Callable[[Spell], str] | None:
    """The data of jsonify(), if every JSON encoder takes it."""
    if not isinstance(response, ast.Call) or code(response.func).rpartition(".")[2] != "jsonify":
        return None
    if len(response.args) == 1 and not response.keywords and _is_plain(response.args[0]):
        return lambda spell: spell(response.args[0])
    keywords = response.keywords
    if response.args or not keywords or not all(one.arg for one in keywords):
        return None
    if not all(_is_plain(one.value) for one in keywords):
        return None
    return lambda spell: (
        "{" + ", ".join(f'"{one.arg}": {spell(one.value)}' for one in keywords) + "}"
    )


def _is_plain(node: ast.expr) -> bool:
    """Whether it is written out of dicts, lists, text and numbers."""
    if isinstance(node, ast.Dict):
        return all(key is not None and _is_plain(key) for key in node.keys) and all(
            map(_is_plain, node.values)
        )
    if isinstance(node, ast.List):
        return all(map(_is_plain, node.elts))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in ("str", "len", "int")
    return isinstance(node, ast.Constant | ast.JoinedStr)
