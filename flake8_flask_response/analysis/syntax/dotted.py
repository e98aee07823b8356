"""Dotted names: the user's patterns for them, and the short form of each."""

from __future__ import annotations

import ast

from flake8_flask_response.knowledge.names import ALIASES, OLD_ALIASES


def listed(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether a dotted name is the user's: whole, by its last part, or by a prefix and `*`."""
    last = name.rpartition(".")[2]
    for pattern in patterns:
        if pattern.endswith("*"):
            prefix = pattern[:-1]
            if name.startswith(prefix) or ("." not in prefix and last.startswith(prefix)):
                return True
        elif pattern in (name, last):
            return True
    return False


def canonical(name: str) -> str:
    """The short canonical form of a dotted name ("flask.wrappers.Response": "flask.Response")."""
    found = ALIASES.get(name) or OLD_ALIASES.get(name)
    if found is not None:
        return found
    head, dot, tail = name.rpartition(".")
    if dot and (known := ALIASES.get(head) or OLD_ALIASES.get(head)):
        return f"{known}.{tail}"
    return name


def written_name(node: ast.expr) -> str:
    """A decorator as it is written, without its arguments: "app.route"."""
    parts: list[str] = []
    current = node.func if isinstance(node, ast.Call) else node
    while isinstance(current, ast.Attribute):
        parts.append(current.attr)
        current = current.value
    if isinstance(current, ast.Name):
        parts.append(current.id)
    return ".".join(reversed(parts))
