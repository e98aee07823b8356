"""Decorators that stand where Flask does not see what they give back.

Above a route, a decorator is handed the view when Flask has it already: one that only notes
something works there, one whose wrapper has to run does nothing. The same goes for a decorator on
the class of a view. Source of the known ones: `knowledge.decorators`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_flask_response.knowledge.decorators import (
    GUARD_ATTRIBUTES,
    GUARD_METHODS,
    GUARD_NAMES,
    GUARDS,
)

from ..domain.arguments import Arguments
from ..domain.values import External, Function, Instance, Marker, Shape, Unknown, value
from ..interpreter import calls, expressions
from ..run.variables import free_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..domain.state import World
    from ..run.frame import Frame


def unapplied(
    decorators: Iterable[ast.expr], world: World, frame: Frame, *, on_class: bool = False
) -> tuple[ast.expr, ...]:
    """Those decorators that have to be called with each request to do their work.

    On a class, any function in the class's place has to.
    """
    recording, frame.recording = frame.recording, False
    try:
        return tuple(d for d in decorators if _has_to_run(d, world.fork(), frame, on_class))
    finally:
        frame.recording = recording


def _has_to_run(node: ast.expr, world: World, frame: Frame, on_class: bool) -> bool:
    target = node.func if isinstance(node, ast.Call) else node
    what = expressions.evaluate(target, world, frame)
    if what.every(lambda s: isinstance(s, External) and _is_known(s.name)):
        return True
    if isinstance(target, ast.Attribute) and _is_guard(target, world, frame):
        return True
    return what.every(lambda s: isinstance(s, Function)) and _wraps(node, world, frame, on_class)


def _is_known(name: str) -> bool:
    return name in GUARDS or name.rpartition(".")[2] in GUARD_NAMES


def _is_guard(target: ast.Attribute, world: World, frame: Frame) -> bool:
    owner = expressions.evaluate(target.value, world, frame)
    if owner.every(lambda s: _has_guard(s, target.attr)):
        return True
    outside = owner.every(lambda s: isinstance(s, External)) or owner.single == Unknown()
    name = target.value.attr if isinstance(target.value, ast.Attribute) else ""
    name = target.value.id if isinstance(target.value, ast.Name) else name
    return outside and (name, target.attr) in GUARD_ATTRIBUTES


def _has_guard(shape: Shape, method: str) -> bool:
    return isinstance(shape, Instance) and method in GUARD_METHODS.get(shape.kind, ())


def _wraps(node: ast.expr, world: World, frame: Frame, on_class: bool) -> bool:
    """Whether a decorator of the module gives back another function that uses the given one."""
    decorator = expressions.evaluate(node, world, frame)
    if not isinstance(decorator.single, Function):
        return False
    call = ast.copy_location(ast.Call(func=node, args=[], keywords=[]), node)
    given = Arguments((value(Marker("function")),), {})
    made = calls.call(decorator, given, call, world, frame).single
    if not isinstance(made, Function):
        return False
    return on_class or (_uses_marker(made) and not _only_passes_on(made))


def _uses_marker(function: Function) -> bool:
    return any(
        free_value(name, function).some(lambda s: isinstance(s, Marker))
        for name in function.unit.reads
        if name not in function.unit.names.bound
    )


def _only_passes_on(function: Function) -> bool:
    """Whether the wrapper is nothing but `return view(*args, **kwargs)`."""
    body = [
        s
        for s in function.unit.body
        if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))
    ]
    only = body[0] if len(body) == 1 else None
    return (
        isinstance(only, ast.Return)
        and isinstance(only.value, ast.Call)
        and isinstance(only.value.func, ast.Name)
    )
