"""How a statement raises, where it begins with an attribute that some values do not have.

Those raise AttributeError, and nothing else of the statement is run for them.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from ...domain.values import External, value
from ...events import mistaken
from ...run.frame import Raise
from .. import narrowing
from . import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...domain.state import World
    from ...domain.values import Value
    from ...run.frame import Frame

_LACK: Final = value(External("builtins.AttributeError"))


def ways_out(statement: ast.stmt, world: World, frame: Frame) -> Iterator[Raise]:
    """The exceptions that starting a statement may end in, each with the world it is raised in."""
    first = _first_attribute(statement)
    what = _owner(first, world, frame)
    if first is not None and what is not None:
        use, mode = first
        lacks = [mistaken.raises(value(shape), use.attr, mode) for shape in what.shapes]
        if any(lacks):
            apart = world.fork()
            narrowing.keep_others(use, what, mode, apart, frame)
            yield Raise(apart, _LACK)
            if all(lacks):
                return
            world = world.fork()
            narrowing.keep_owners(use, what, mode, world, frame)
    if not harmless.is_harmless(statement, world, frame):
        yield Raise(world.fork())


def _owner(first: tuple[ast.Attribute, str] | None, world: World, frame: Frame) -> Value | None:
    name = first[0].value if first is not None else None
    if not isinstance(name, ast.Name) or not frame.is_local(name.id):
        return None
    return world.env.get(name.id)


def _first_attribute(statement: ast.stmt) -> tuple[ast.Attribute, str] | None:
    """The attribute of a variable that a statement asks for before all else, and to what end."""
    match statement:
        case ast.Expr(value=node) | ast.Return(value=ast.expr() as node):
            return _innermost(node)
        case ast.Assign(targets=[ast.Name()], value=node):
            return _innermost(node)
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript() as target], value=given):
            return _innermost(target) if isinstance(given, ast.Constant) else None
        case _:
            return None


def _innermost(node: ast.expr) -> tuple[ast.Attribute, str] | None:
    mode = "read"
    while True:
        match node:
            case ast.Attribute(value=ast.Name(), ctx=ast.Store()):
                return node, "write"
            case ast.Attribute(value=ast.Name()):
                return node, mode
            case ast.Call(func=inner):
                node, mode = inner, "call"
            case ast.Attribute(value=inner) | ast.Subscript(value=inner):
                node, mode = inner, "read"
            case _:
                return None
