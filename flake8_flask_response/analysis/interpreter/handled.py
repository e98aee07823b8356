"""Errors that a handler is given, and the tests that tell one from another."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..domain.values import UNKNOWN, Handled
from ..syntax.conditions import names_in

if TYPE_CHECKING:
    from ..domain.state import World
    from ..domain.values import Value
    from ..run.frame import Frame


def forget(test: ast.expr, world: World, frame: Frame) -> None:
    """After a test that may have told errors apart, nothing is known of an error any more.

    Tests that only narrow by class are understood, those of the error's own attributes tell of
    itself, and those of what the function was not given and has not computed tell nothing.
    """
    if _is_understood(test):
        return
    errors = {name for name, what in world.env.items().items() if _is_handled(what)}
    if errors and (_names_bare(test, errors) or _names_computed(test, errors, frame)):
        for name in errors:
            world.env[name] = UNKNOWN


def _is_handled(what: Value) -> bool:
    return any(type(shape) is Handled for shape in what.shapes)


def _is_understood(test: ast.expr) -> bool:
    match test:
        case ast.Call(func=ast.Name(id="isinstance" | "hasattr"), args=[ast.Name(), _]):
            return True
        case _:
            return False


def _names_bare(test: ast.expr, errors: set[str]) -> bool:
    """Whether the error itself is compared or handed to a call, and not only an attribute of it."""
    owners = {id(n.value) for n in ast.walk(test) if isinstance(n, ast.Attribute)}
    return any(
        isinstance(n, ast.Name) and n.id in errors and id(n) not in owners for n in ast.walk(test)
    )


def _names_computed(test: ast.expr, errors: set[str], frame: Frame) -> bool:
    """Whether a test reads a variable of the function, which may come from the error."""
    return any(frame.is_local(name) for name in names_in(test) - errors)
