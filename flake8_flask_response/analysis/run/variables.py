"""Names where they are read and where they are bound."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Final

from ..domain.escape import share
from ..domain.state import World
from ..domain.values import (
    NOTHING,
    UNKNOWN,
    Closure,
    External,
    Function,
    Ref,
    Value,
    join,
    value,
)
from . import changes

if TYPE_CHECKING:
    from .frame import Frame

_BUILTINS: Final = frozenset(dir(builtins))


def lookup(name: str, world: World, frame: Frame) -> Value:
    """The value of a name where it is read; UNKNOWN where nothing is known of it."""
    found = _found(name, world, frame)
    if frame.run.program.modules is None:
        return found
    return frame.run.program.resolved(found, world)


def _found(name: str, world: World, frame: Frame) -> Value:
    if frame.class_names is None:
        found = world.env.get(name)
        if found is not None:
            return found
        if frame.unit is not None and name in frame.unit.names.bound:
            return UNKNOWN
    elif name in frame.class_names.bound:
        found = world.env.get(name)
        if found is not None:
            return found
    closure = frame.closure
    while closure is not None:
        if name in closure.owner.names.bound:
            return closed_over(name, closure)
        closure = closure.parent
    return global_value(name, frame)


def closed_over(name: str, closure: Closure) -> Value:
    """The value of a variable of a function around, as a nested function may see it."""
    found = closure.world.env.get(name)
    if closure.active:
        return UNKNOWN if found is None else found
    result = NOTHING if found is None else found
    for snapshot in closure.snapshots:
        earlier = snapshot.get(name)
        if earlier is not None:
            result = join(result, earlier)
    return result if result.shapes else UNKNOWN


def global_value(name: str, frame: Frame) -> Value:
    """The value of a module-level name or a builtin."""
    run = frame.run
    found = run.world.env.get(name)
    if found is not None:
        if run.finished or frame.unit is not None:
            return join(found, run.written(name))
        return found
    if name in run.facts.names.bound:
        return UNKNOWN
    if name in _BUILTINS:
        return value(External(f"builtins.{name}"))
    return UNKNOWN


def bind(name: str, what: Value, world: World, frame: Frame) -> None:
    """Bind a name; conditions decided about the old value are forgotten."""
    if world.facts:
        drop_facts(name, world, frame)
    if not frame.is_local(name):
        _bind_outside(name, what, world, frame)
        return
    world.env[name] = what


def drop_facts(name: str, world: World, frame: Frame) -> None:
    """Forget the decided conditions in which `name` occurs."""
    names = frame.run.facts.condition_names
    stale = [k for k in world.facts if name in names.get(k, ())]
    for key in stale:
        del world.facts[key]


def _bind_outside(name: str, what: Value, world: World, frame: Frame) -> None:
    share(what, world)
    unit = frame.unit
    if unit is not None and name in unit.names.declared_global:
        opaque = UNKNOWN if what.some(lambda s: isinstance(s, Ref)) else what
        written = changes.global_written(frame.run, name, opaque, unit)
        frame.run.program.change(frame.run, written)
        return
    closure = frame.closure
    while closure is not None:
        if name in closure.owner.names.bound:
            written = changes.cell_written(closure, name, what)
            if closure.active:
                written()
            else:
                frame.run.program.change(closure.owner.module, written)
            return
        closure = closure.parent


def free_value(name: str, function: Function) -> Value:
    """What a function knows by a name that it takes from around itself."""
    closure = function.closure
    while closure is not None:
        if name in closure.owner.names.bound:
            return closed_over(name, closure)
        closure = closure.parent
    return Value(())
