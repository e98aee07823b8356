"""Generators that become the body of a response: they run when the view is over.

A generator carries what makes it: the generator function, or the generator expression. Where it
is handed to a response, or returned from a view, an event says so.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ..domain.arguments import Arguments
from ..domain.values import Closing, External, Function, Generator, Partial, Shape, Value, value
from ..events.model import Event, GeneratorSent
from ..interpreter import calls
from .returned import unpack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..domain.state import World
    from ..run.frame import Exit, Frame
    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit

WITH_CONTEXT: Final = "flask.stream_with_context"
KEPT: Final = "flask.stream_with_context()"
"""What stream_with_context makes of a generator function."""

_ANSWERING: Final = frozenset({"view", "errorhandler", "before_request"})
_READING: Final = frozenset({"read", "read1", "readinto", "readline", "readlines"})
_CONTEXTS: Final = frozenset({"app_context", "request_context", "test_request_context"})


def note_sent(body: Value, node: ast.AST, world: World, frame: Frame) -> None:
    """Record that generators among `body` become the body of a response at `node`."""
    if not frame.recording:
        return
    for shape in body.shapes:
        if isinstance(shape, Generator):
            _emit(shape, node, frame, closed=_closed_file(shape, world))


def _emit(
    shape: Generator,
    node: ast.AST,
    frame: Frame,
    *,
    delegated: bool = False,
    looped: bool = False,
    closed: Closing | None = None,
) -> None:
    event = GeneratorSent(
        node,
        frame.place,
        shape.unit,
        shape.expression,
        shape.context,
        delegated,
        looped,
        closed,
    )
    frame.emit(event, f"{id(shape.unit)} {id(shape.expression)}")


def note_delegated(inner: Value, node: ast.AST, frame: Frame) -> None:
    """`yield from rows()`, `for row in rows():`: the inner generator runs when the outer does."""
    if frame.recording:
        for shape in inner.shapes:
            if isinstance(shape, Generator):
                looped = not isinstance(node, ast.YieldFrom)
                _emit(shape, node, frame, delegated=True, looped=looped)


def _closed_file(shape: Generator, world: World) -> Closing | None:
    """The file of the function around a generator that it reads: its with statement is over then.

    Only the name that the file still has counts, and only reading it: a closed file has its name.
    """
    unit, expression = shape.unit, shape.expression
    if unit is not None:
        nodes: Iterable[ast.AST] = unit.own
        own = unit.names.bound
    else:
        nodes, own = ast.walk(expression) if expression is not None else (), set()
    for node in nodes:
        read = _read_in(node)
        what = world.env.get(read) if read and read not in own else None
        if what is not None and isinstance(what.single, Closing):
            return what.single
    return None


def _read_in(node: ast.AST) -> str:
    """The variable that a node reads as a file: `for line in file`, `file.read()`."""
    match node:
        case ast.For(iter=ast.Name(id=name)) | ast.comprehension(iter=ast.Name(id=name)):
            return name
        case ast.For(iter=ast.Call(args=[ast.Name(id=name), *_])):
            return name
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr)) if attr in _READING:
            return name
        case _:
            return ""


def note_returned(leaving: Iterable[Exit], frame: Frame) -> None:
    """Record the generators that a handler returns, and a handler that is a generator itself."""
    unit = frame.unit
    if unit is None or not any(_answers(r.name, r.reach) for r in unit.roles):
        return
    if unit.is_generator and not unit.is_async:
        event = GeneratorSent(unit.node, unit, unit, None)
        frame.emit(event, "view")
        return
    for one in leaving:
        for shape in one.value.shapes:
            body, _, _ = unpack(shape, one.world)
            note_sent(body, one.statement, one.world, frame)


def _answers(role: str, reach: str) -> bool:
    return role in _ANSWERING and reach != "unknown"


def note_context(node: ast.expr, frame: Frame) -> None:
    """`with app.test_request_context():` gives a generator a context of its own."""
    func = node.func if isinstance(node, ast.Call) else None
    if isinstance(func, ast.Attribute) and func.attr in _CONTEXTS and frame.unit is not None:
        frame.run.record.own_contexts.add(frame.unit)


def with_context(arguments: Arguments, node: ast.Call) -> Value:
    """`stream_with_context(...)` of a generator or of a generator function."""
    given = arguments.get(0, "generator_or_function")
    return kept(given) if given is not None else value(External(KEPT, origin=node))


def kept(given: Value) -> Value:
    """Generators, and functions that make some, whose requests are kept for them."""
    return Value(tuple(dict.fromkeys(_kept(shape) for shape in given.shapes)))


def _kept(shape: Shape) -> Shape:
    if isinstance(shape, Generator):
        return replace(shape, context=True)
    if isinstance(shape, Function) and shape.unit.is_generator:
        return Partial(value(External(KEPT)), (value(shape),), (), origin=shape.origin)
    return shape


def call_kept(arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """The call of a function that stream_with_context has decorated."""
    rest = Arguments(
        arguments.args[1:], arguments.keywords, arguments.starred, arguments.double_starred
    )
    return kept(calls.call(arguments.args[0], rest, node, world, frame))


def unseen(run: ModuleRun) -> Iterator[FunctionUnit]:
    """The generator functions that are sent and were not worth following until then.

    Each is to be followed before the next is asked for: it may hand over to others.
    """
    seen: set[FunctionUnit] = set()
    while True:
        events = [e for found in run.record.events.values() for e in found.values()]
        sent = {e.unit: None for e in events if isinstance(e, GeneratorSent) and e.unit}
        news = [u for u in sent if u not in run.record.events and u not in seen]
        if not news:
            return
        seen.update(news)
        yield from news


def sent_in(events: Iterable[Event], run: ModuleRun) -> tuple[GeneratorSent, ...]:
    """The generators that are really sent, those inside others included.

    One that runs within a generator whose context is kept has that context as well. What runs
    within one that is looped over is no part of the body, either.
    """
    found = [e for e in events if isinstance(e, GeneratorSent)]
    sent = [e for e in found if not e.delegated]
    outer: dict[FunctionUnit, bool] = {e.unit: e.context for e in sent if e.unit is not None}
    looped: set[FunctionUnit] = set()
    inner = [e for e in found if e.delegated]
    for _ in range(len(inner)):
        news = [e for e in inner if e.function in outer]
        if not news:
            break
        inner = [e for e in inner if e.function not in outer]
        for event in news:
            assert event.function is not None
            in_loop = event.looped or event.function in looped
            event = replace(event, context=event.context or outer[event.function], looped=in_loop)
            sent.append(event)
            if event.unit is not None and event.unit not in outer:
                outer[event.unit] = event.context
                looped |= {event.unit} if in_loop else set()
    return tuple(replace(e, context=e.context or e.unit in run.record.own_contexts) for e in sent)
