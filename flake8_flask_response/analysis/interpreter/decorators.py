"""What a decorator makes of a function, and does to what the function answers.

One of the project is probed: it is called with a stand-in for the function, and so is the wrapper
that it gives back.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.decorators import CACHED_PROPERTIES, TRANSPARENT

from ..domain.arguments import Arguments
from ..domain.state import World
from ..domain.values import (
    UNKNOWN,
    Coroutine,
    External,
    Function,
    Marker,
    Ref,
    Unknown,
    Value,
    join_all,
    value,
)
from ..run.frame import Frame
from ..run.variables import free_value
from ..syntax.units import FunctionUnit
from . import calls, recursion, stand_ins, summaries

if TYPE_CHECKING:
    from collections.abc import Hashable

_METHOD_KINDS: Final = {
    "builtins.property": "property",
    "builtins.staticmethod": "staticmethod",
    "builtins.classmethod": "classmethod",
    **dict.fromkeys(CACHED_PROPERTIES, "property"),
}
_CONTEXTS: Final = frozenset({"contextlib.contextmanager", "contextlib.asynccontextmanager"})


def decorated(
    node: ast.expr, what: Value, current: Value, unit: FunctionUnit, world: World, frame: Frame
) -> tuple[str, Value]:
    """What a decorator does to the result of calls, and the decorated value."""
    names = names_of(node, world, frame)
    for name in names:
        if name in _METHOD_KINDS:
            unit.kind = _METHOD_KINDS[name]
            return "transparent", current
    if any(n in _CONTEXTS for n in names):
        unit.kind = "opaque"
        return "unknown", UNKNOWN
    if isinstance(node, ast.Attribute) and node.attr in ("setter", "getter", "deleter"):
        unit.kind = "property"
        return "transparent", current
    if names and all(name in TRANSPARENT and _is_of_python(name) for name in names):
        return "transparent", current
    known = frame.run.program.overlay.decorate(node, names, current, world, frame)
    if known is not None:
        return known
    if isinstance(what.single, External) and what.single.name == "functools.wraps()":
        return "transparent", current
    if what.single is not None and isinstance(what.single, Function):
        return _local_decorator(what.single, current, node, world, frame)
    if what == current:
        return "transparent", current
    return "unknown", UNKNOWN


def _is_of_python(name: str) -> bool:
    return name.partition(".")[0] in sys.stdlib_module_names


def names_of(node: ast.expr, world: World, frame: Frame) -> list[str]:
    """The canonical names of what a decorator may be, where it is from outside."""
    return [s.name for s in quietly(node, world, frame).shapes if isinstance(s, External)]


def quietly(node: ast.expr, world: World, frame: Frame) -> Value:
    """The value of a decorator without its arguments; nothing is recorded or changed."""
    recording, frame.recording = frame.recording, False
    try:
        target = node.func if isinstance(node, ast.Call) else node
        return recursion.evaluate(target, world.fork(), frame)
    finally:
        frame.recording = recording


def _local_decorator(
    decorator: Function, current: Value, node: ast.expr, world: World, frame: Frame
) -> tuple[str, Value]:
    """Read a decorator of the module: does its wrapper hand on what the function gives?"""
    call = (
        node
        if isinstance(node, ast.Call)
        else ast.copy_location(ast.Call(func=node, args=[], keywords=[]), node)
    )
    key = _probe_key(decorator, world, frame)
    recording, frame.recording = frame.recording, False
    try:
        effect = frame.run.effects.get(key) if key is not None else None
        if effect is None:
            effect = _shown(decorator, key, call, world, frame)
        if key is not None:
            frame.run.effects[key] = effect
        if effect == "unknown":
            return "unknown", UNKNOWN
        result = calls.call(value(decorator), Arguments((current,), {}), call, world.fork(), frame)
        return effect, result
    finally:
        frame.recording = recording


def _shown(
    decorator: Function, key: Hashable | None, call: ast.Call, world: World, frame: Frame
) -> str:
    """See `probed`; a decorator of another module does the same wherever it is used."""
    home = decorator.unit.module
    if key is None or home is frame.run:
        return probed(decorator, call, world, frame)
    program = frame.run.program

    def follow() -> str:
        start = World(heap=world.heap.fork())
        program.bring(home, start)
        inner = Frame(home, decorator.unit, closure=decorator.closure, recording=False)
        return probed(decorator, call, start, inner)

    return program.shown(home, key, follow)


def _probe_key(decorator: Function, world: World, frame: Frame) -> Hashable | None:
    """What a probe depends on: the function, and what it finds around it; None where unclear.

    `@role_required("admin")` finds the same at each of ten views.
    """
    if decorator.closure is None:
        return decorator.unit
    if frame.unit is not None:
        return None
    found: list[tuple[str, Hashable]] = []
    for name in sorted(decorator.unit.reads):
        what = free_value(name, decorator)
        key = summaries.content_of(what, world)
        if key is None:
            return None
        found.append((name, key))
    return decorator.unit, tuple(found)


def probed(decorator: Function, call: ast.Call, world: World, frame: Frame) -> str:
    """What a decorator does to any function, seen on a stand-in."""
    given = Arguments((value(Marker("function")),), {})
    program = frame.run.program
    program.probing += 1
    try:
        probe = calls.call(value(decorator), given, call, world.fork(), frame)
        return _effect_of(probe, call, world, frame)
    finally:
        program.probing -= 1


def _effect_of(probe: Value, call: ast.Call, world: World, frame: Frame) -> str:
    only = probe.single
    if isinstance(only, Marker):
        return "transparent"
    if not isinstance(only, Function):
        return "unknown"
    given = Arguments((), {}, True, True)
    inner, overlay = world.fork(), frame.run.program.overlay
    result = calls.call(value(only), given, call, inner, frame)
    if only.unit.is_async:
        result = _awaited(result)
    if inner.ended:
        return "unknown"
    if result.some(lambda s: s == stand_ins.MIXED):
        return "unknown"
    if result.some(lambda s: isinstance(s, Unknown)) and not _answers_itself(only):
        return "unknown"
    if result.some(lambda s: isinstance(s, Marker) and s.name != "part"):
        return overlay.decorator_effect(only.unit)
    refs = [shape for shape in result.shapes if isinstance(shape, Ref)]
    states = [s for s in (inner.response(ref.site) for ref in refs) if s is not None]
    if any(state.body.some(lambda s: s == stand_ins.MIXED) for state in states):
        return "unknown"
    for state in states:
        if state.body.some(lambda s: isinstance(s, Marker)):
            sent = overlay.decorator_effect(only.unit, state)
            if sent != "unknown":
                return sent
    return "unknown"


def _answers_itself(wrapper: Function) -> bool:
    """Whether what a wrapper gives out of sight has nothing to do with what its function gives."""
    names = frozenset(
        name
        for name in wrapper.unit.reads
        if name not in wrapper.unit.names.bound
        and free_value(name, wrapper).some(lambda s: isinstance(s, Marker))
    )
    return bool(names) and stand_ins.hands_on(wrapper.unit, names)


def _awaited(what: Value) -> Value:
    return join_all(s.result if isinstance(s, Coroutine) else value(s) for s in what.shapes)
