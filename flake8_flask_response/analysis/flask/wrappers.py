"""Decorators that stand where Flask does not see what they give back.

Above a route, a decorator is handed the view when Flask has it already: one that only notes
something works there, one whose wrapper has to run does nothing. The same goes for a decorator on
the class of a view. Source of the known ones: `knowledge.decorators`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.decorators import (
    GUARD_ATTRIBUTES,
    GUARD_METHODS,
    GUARD_NAMES,
    GUARDS,
)

from ..domain.arguments import Arguments
from ..domain.classes import find_member
from ..domain.values import (
    Bound,
    External,
    Function,
    Instance,
    LocalClass,
    LocalInstance,
    Marker,
    Partial,
    Shape,
    Unknown,
    value,
)
from ..interpreter import calls, expressions
from ..run.variables import free_value
from ..syntax.dotted import written_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..domain.state import World
    from ..run.frame import Frame
    from ..syntax.units import ClassUnit, FunctionUnit

_DECORATORS: Final = (Function, LocalClass, LocalInstance, Partial)


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


def nameless(decorators: Iterable[ast.expr], world: World, frame: Frame) -> tuple[ast.expr, ...]:
    """Those decorators of the project that give an object without `__name__`."""
    recording, frame.recording = frame.recording, False
    try:
        return tuple(d for d in decorators if _has_no_name(given_back(d, world.fork(), frame)))
    finally:
        frame.recording = recording


def _has_no_name(made: Shape | None) -> bool:
    if isinstance(made, LocalInstance):
        init = _method(made.unit, "__init__")
        inside = list(ast.walk(init.node)) if init is not None else []
        calls = [n for n in inside if isinstance(n, ast.Call)]
        return not any(isinstance(n, ast.Attribute) and n.attr == "__name__" for n in inside) and (
            not any("update_wrapper" in written_name(one.func) for one in calls)
        )
    return isinstance(made, Partial)


def _has_to_run(node: ast.expr, world: World, frame: Frame, on_class: bool) -> bool:
    target = node.func if isinstance(node, ast.Call) else node
    what = expressions.evaluate(target, world, frame)
    if what.every(lambda s: isinstance(s, External) and _is_known(s.name)):
        return True
    if what.every(lambda s: isinstance(s, Bound) and _has_guard(Instance(s.kind), s.name)):
        return True
    if isinstance(target, ast.Attribute) and _is_guard(target, world, frame):
        return True
    return what.every(lambda s: isinstance(s, _DECORATORS)) and _wraps(node, world, frame, on_class)


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
    """Whether a decorator of the project gives back something that uses the given function.

    One that forgets to give back its wrapper counts: it was to run, too.
    """
    made = given_back(node, world, frame)
    if isinstance(made, Function):
        return on_class or (_uses_marker(made) and not _only_passes_on(made.unit))
    if isinstance(made, LocalInstance):
        return _calls_what_it_keeps(made.unit) is not None
    if isinstance(made, Partial):
        inner, held = made.function.single, made.args
        return isinstance(inner, Function) and any(a.some(_is_marker) for a in held)
    return forgotten_wrapper(expressions.evaluate(node, world, frame).single) is not None


def given_back(node: ast.expr, world: World, frame: Frame) -> Shape | None:
    """What a decorator gives for any function, None where that is not one thing."""
    decorator = expressions.evaluate(node, world, frame)
    if not isinstance(decorator.single, _DECORATORS):
        return None
    call = ast.copy_location(ast.Call(func=node, args=[], keywords=[]), node)
    given = Arguments((value(Marker("function")),), {})
    return calls.call(decorator, given, call, world, frame).single


def forgotten_wrapper(decorator: Shape | None) -> FunctionUnit | None:
    """The wrapper that a decorator makes of the function it gets and does not return, or None.

    A function that is handed over somewhere, or kept, is no such wrapper.
    """
    if not isinstance(decorator, Function) or isinstance(decorator.unit.node, ast.Lambda):
        return None
    unit, node = decorator.unit, decorator.unit.node
    spec = node.args
    names = [p.arg for p in (*spec.posonlyargs, *spec.args)]
    given = names[1:2] if decorator.receiver is not None else names[:1]
    inner = [n for n in node.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    returns = any(isinstance(n, ast.Return | ast.Yield | ast.YieldFrom) for n in unit.own)
    if len(inner) != 1 or not given or returns:
        return None
    if any(_may_hand_over(one) for one in inner[0].decorator_list):
        return None
    found = unit.module.units.get(id(inner[0]))
    if found is None:
        return None
    inside = returned_inside(found) is not None
    if unit.reads.get(found.name, 0) != inside:
        return None
    return found if inside or found.reads.get(given[0]) else None


def returned_inside(wrapper: FunctionUnit) -> ast.Return | None:
    """The `return wrapper` that ends the wrapper itself, one level too deep."""
    last = wrapper.body[-1]
    if not isinstance(last, ast.Return) or not isinstance(last.value, ast.Name):
        return None
    is_own = last.value.id == wrapper.name and wrapper.name not in wrapper.names.bound
    return last if is_own else None


def _may_hand_over(decorator: ast.expr) -> bool:
    """Whether a decorator of a wrapper may hand it over to somebody: all but functools.wraps()."""
    return "wraps" not in written_name(decorator)


def _is_marker(shape: Shape) -> bool:
    return isinstance(shape, Marker)


def _uses_marker(function: Function) -> bool:
    return any(
        free_value(name, function).some(_is_marker)
        for name in function.unit.reads
        if name not in function.unit.names.bound
    )


def _calls_what_it_keeps(unit: ClassUnit) -> FunctionUnit | None:
    """The __call__ of a class that calls the function its __init__ keeps, and does more."""
    made, called = (_method(unit, name) for name in ("__init__", "__call__"))
    if made is None or called is None:
        return None
    names = [p.arg for p in (*made.node.args.posonlyargs, *made.node.args.args)]
    kept = {
        target.attr
        for node in made.own
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Name)
        and node.value.id in names[1:2]
        for target in node.targets
        if isinstance(target, ast.Attribute)
    }
    uses = any(
        isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute) and n.func.attr in kept
        for n in called.own
    )
    return called if uses and not _only_passes_on(called) else None


def _method(unit: ClassUnit, name: str) -> FunctionUnit | None:
    found = find_member(unit, name)
    only = found.single if found is not None else None
    return only.unit if isinstance(only, Function) else None


def _only_passes_on(unit: FunctionUnit) -> bool:
    """Whether the wrapper is nothing but `return view(*args, **kwargs)`."""
    body = [
        s for s in unit.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))
    ]
    only = body[0] if len(body) == 1 else None
    called = (
        only.value.func
        if isinstance(only, ast.Return) and isinstance(only.value, ast.Call)
        else None
    )
    kept = called.value if isinstance(called, ast.Attribute) else called
    return isinstance(kept, ast.Name)
