"""Where the value of a header is written, for the cures of rules about headers."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..analysis.events.model import Call, ItemUse, Returned
from ..analysis.queries.headers import HeaderWrite
from ..analysis.syntax.places import only_assignment
from . import assignment_to


def written_value(event: ItemUse | Call | Returned, write: HeaderWrite) -> ast.expr | None:
    """The expression that gives a header its value; None where it is not in view."""
    if isinstance(event, ItemUse):
        found = assignment_to(event.function, event.node)
        return found[1] if found is not None else None
    if isinstance(event, Call) and write.how in ("set", "add", "add_header", "setdefault"):
        return event.call.args[1] if event.written_out and len(event.call.args) > 1 else None
    whole = dict_with(event, write.name)
    return _value_of(whole, write.name) if whole is not None else None


def dict_with(event: ItemUse | Call | Returned, name: str) -> ast.Dict | None:
    """The dict of headers, written at the place itself or in its function, that has a key."""
    for node in _given(event):
        if isinstance(node, ast.Name):
            found = only_assignment(event.function, node.id)
            node = found.value if found is not None else node
        if isinstance(node, ast.Dict) and _value_of(node, name) is not None:
            return node
    return None


def _given(event: ItemUse | Call | Returned) -> Iterator[ast.expr]:
    """The expressions that may be the headers."""
    if isinstance(event, Call):
        for node in (*event.call.args, *(one.value for one in event.call.keywords)):
            yield node
            yield from node.elts if isinstance(node, ast.Tuple) else ()
    elif isinstance(event, Returned):
        for outcome in event.outcomes:
            yield from outcome.node.elts if isinstance(outcome.node, ast.Tuple) else ()


def _value_of(whole: ast.Dict, name: str) -> ast.expr | None:
    found = [
        value
        for key, value in zip(whole.keys, whole.values, strict=True)
        if isinstance(key, ast.Constant) and key.value == name
    ]
    return found[0] if len(found) == 1 else None
