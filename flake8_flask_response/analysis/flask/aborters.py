"""The statuses that a module teaches abort(): entries in an aborter's table of exceptions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_flask_response.knowledge.http import ABORTER_TABLES, ABORTS

from ..events.model import Call

if TYPE_CHECKING:
    from ..events.model import Event
    from ..run.module import ModuleRun


def without_own_codes(events: list[Event], run: ModuleRun) -> list[Event]:
    """The events without calls of abort() whose status the module may have entered itself."""
    if not any(run.facts.outline.changes(name) for name in ABORTER_TABLES):
        return events
    keys = list(_keys(run.facts.tree))
    codes = {key.value for key in keys if isinstance(key, ast.Constant)}
    unclear = any(not isinstance(key, ast.Constant) for key in keys)

    def is_own(event: Event) -> bool:
        if not isinstance(event, Call) or event.callee not in ABORTS or not event.args:
            return False
        return unclear or event.args[0].constant in codes

    return [event for event in events if not is_own(event)]


def _keys(tree: ast.Module) -> Iterator[ast.expr | None]:
    """The keys that are entered; None for one that cannot be read off."""
    for node in ast.walk(tree):
        match node:
            case ast.Subscript(value=owner, slice=key, ctx=ast.Store()) if _is_table(owner):
                yield key
            case ast.Call(func=ast.Attribute(value=owner), args=args) if _is_table(owner):
                for given in args:
                    yield from given.keys if isinstance(given, ast.Dict) else [None]
            case _:
                pass


def _is_table(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else ""
    return (node.id if isinstance(node, ast.Name) else name) in ABORTER_TABLES
