"""HTTP errors that an `except` block for all exceptions takes, and answers itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from ..syntax.units import own_nodes
from .model import Outcome, Swallowed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..run.frame import Exit, Frame, Raise

_SHOWING: Final = frozenset({"print", "repr", "str", "type"})
_LOGGING: Final = frozenset(
    {"critical", "debug", "error", "exception", "fatal", "info", "log", "warn", "warning"}
)


def note(
    handler: ast.ExceptHandler, caught: Sequence[Raise], returns: Sequence[Exit], frame: Frame
) -> None:
    """Record what this function raises by itself, where the handler asks nothing of the error."""
    nodes = tuple(dict.fromkeys(node for one in caught for node in one.nodes))
    if not nodes or not returns or not _only_shows(handler):
        return
    outcomes = tuple(Outcome(e.node, e.value, e.world, (), e.implicit) for e in returns)
    frame.emit(Swallowed(handler, frame.place, nodes, outcomes))


def _only_shows(handler: ast.ExceptHandler) -> bool:
    """Whether the error is at most logged or shown as text, and nothing is raised again."""
    below = list(own_nodes(handler.body))
    if any(isinstance(node, ast.Raise) for node in below):
        return False
    uses = {id(n) for n in below if isinstance(n, ast.Name) and n.id == handler.name}
    for node in below:
        if isinstance(node, ast.FormattedValue):
            uses.discard(id(node.value))
        elif isinstance(node, ast.Call) and _looks_only(node.func):
            uses.difference_update(map(id, node.args))
    return not uses


def _looks_only(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr in _LOGGING
    return isinstance(function, ast.Name) and function.id in _SHOWING
