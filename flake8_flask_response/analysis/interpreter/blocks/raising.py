"""Exceptions: which statements may raise, which handlers catch, what `finally` sees."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Final

from flake8_flask_response import bounds
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS
from flake8_flask_response.knowledge.raising import ITEMS_OF_REQUEST, KEY_ERRORS

from ...domain.state import World, join_many, merge
from ...domain.values import (
    UNKNOWN,
    External,
    Instance,
    LocalClass,
    LocalInstance,
    Shape,
    Tuple,
    Value,
    join,
    join_all,
    kind_of,
    value,
)
from ...events import replaced, swallowing
from ...run.frame import Exit, Exits, Frame, Raise
from ...run.variables import bind
from .. import recursion
from ..objects import builtin_constant

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_CAUGHT: Final = 4
"""Worlds a handler starts from; what led to more is joined."""

MAX_WITHOUT: Final = 8
"""Handlers remembered that let an exception pass. More are forgotten, which only adds paths."""

MAX_FINAL: Final = 8
"""Returns, and kinds of exceptions, that a `finally` block is followed for one by one; more are
joined first."""

_ANY: Final[Shape] = External("builtins.BaseException")
"""What a bare `except:` catches."""

_ALL: Final = frozenset({"builtins.Exception", "builtins.BaseException"})

_RAISING: Final = (
    ast.Call,
    ast.Attribute,
    ast.Subscript,
    ast.BinOp,
    ast.Await,
    ast.Yield,
    ast.YieldFrom,
    ast.Starred,
)
_SUPPRESSING: Final = frozenset({"contextlib.suppress", "pytest.raises"})
_SUPPRESSING_METHODS: Final = frozenset({"assertRaises", "assertRaisesRegex"})


def may_raise(statement: ast.stmt) -> bool:
    """Whether starting a statement may raise: its own expressions, not its blocks."""
    match statement:
        case ast.Raise():
            return False
        case ast.Import() | ast.ImportFrom() | ast.Assert() | ast.Delete() | ast.With():
            return True
        case ast.AsyncWith() | ast.AsyncFor() | ast.ClassDef():
            return True
        case ast.If(test=test) | ast.While(test=test):
            return _raises(test)
        case ast.For(iter=source, target=target):
            return _raises(source) or not isinstance(target, ast.Name)
        case ast.Match(subject=subject):
            return _raises(subject)
        case (
            ast.FunctionDef(decorator_list=decorators)
            | ast.AsyncFunctionDef(decorator_list=decorators)
        ):
            return bool(decorators)
        case ast.Try() | ast.Pass() | ast.Break() | ast.Continue():
            return False
        case _:
            return _raises(statement)


def _raises(node: ast.AST) -> bool:
    stack: list[ast.AST] = [node]
    while stack:
        one = stack.pop()
        if isinstance(one, _RAISING):
            return True
        if not isinstance(one, ast.Lambda):
            stack.extend(ast.iter_child_nodes(one))
    return False


def divides_by_zero(op: ast.operator, left: Value, right: Value) -> bool:
    """Whether an operation divides a number by a literal zero, as `1 / 0` does to raise."""
    if not isinstance(op, ast.Div | ast.FloorDiv | ast.Mod):
        return False
    zero = right.constant
    numbers = left.every(lambda s: kind_of(s) in ("int", "float", "bool"))
    return numbers and isinstance(zero, int | float) and zero == 0


def raise_builtin(name: str, world: World, frame: Frame) -> None:
    """The path ends here with one of Python's own exceptions."""
    world.ended = True
    if frame.exits.raises is not None:
        ended = world.fork()
        ended.ended = False
        frame.exits.raises.append(Raise(ended, value(External(f"builtins.{name}"))))


def kind_raised(node: ast.expr, what: Value) -> Value | None:
    """The class of what is raised, None where it may be any."""
    only = what.single
    if isinstance(only, LocalInstance):
        return value(LocalClass(only.unit))
    if isinstance(only, LocalClass | External):
        return what
    if isinstance(only, Instance) and only.kind in EXCEPTION_STATUS:
        return value(External(only.kind))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        builtin = builtin_constant(node.func.id)
        if isinstance(builtin, type) and issubclass(builtin, BaseException):
            return value(External(f"builtins.{node.func.id}"))
    return None


def swallowed(node: ast.expr, world: World, frame: Frame) -> list[Shape]:
    """The classes of exceptions that a context manager keeps from leaving its block."""
    if not isinstance(node, ast.Call):
        return []
    by_name = isinstance(node.func, ast.Attribute) and node.func.attr in _SUPPRESSING_METHODS
    if not by_name:
        recording, frame.recording = frame.recording, False
        callee = recursion.evaluate(node.func, world.fork(), frame).single
        frame.recording = recording
        if not isinstance(callee, External) or callee.name not in _SUPPRESSING:
            return []
    return [c for a in node.args for c in _exception_classes(a, world, frame)]


def follow_swallowing(
    body: list[ast.stmt], classes: list[Shape], world: World, frame: Frame
) -> list[World]:
    """The worlds after a block that exceptions of some classes leave without going further."""
    outer, frame.exits.raises = frame.exits.raises, []
    after = recursion.follow_block(body, [world], frame)
    for one in _grouped(frame.exits.raises):
        answer = _catches(classes, one)
        if answer is not False:
            after.append(one.world if answer else one.world.fork())
        if answer is not True and outer is not None:
            outer.append(_let_pass(one, answer, classes))
    frame.exits.raises = outer
    return merge(after)


def follow_try(node: Any, world: World, frame: Frame) -> list[World]:
    """The worlds after try, except, else and finally."""
    if not node.finalbody:
        return _follow_handlers(node, world, frame)
    outer, frame.exits = frame.exits, Exits(raises=[])
    after = _follow_handlers(node, world, frame)
    pending, frame.exits = frame.exits, outer
    return _follow_final(node.finalbody, after, pending, frame)


def _follow_final(
    body: list[ast.stmt], after: list[World], pending: Exits, frame: Frame
) -> list[World]:
    for leaving in _few(pending.returns):
        before = len(frame.exits.returns)
        ends = recursion.follow_block(body, [leaving.world], frame)
        if not ends and frame.recording:
            replaced.note(leaving, body, frame.exits.returns[before:], frame)
        for one in ends:
            frame.exits.returns.append(
                Exit(leaving.statement, leaving.node, leaving.value, one, leaving.implicit)
            )
    if pending.breaks:
        frame.exits.breaks.extend(recursion.follow_block(body, merge(pending.breaks), frame))
    if pending.continues:
        worlds = merge(pending.continues)
        frame.exits.continues.extend(recursion.follow_block(body, worlds, frame))
    for first, worlds in _few_kinds(pending.raises or []):
        for one in recursion.follow_block(body, [join_many(worlds)], frame):
            if frame.exits.raises is not None:
                frame.exits.raises.append(Raise(one, first.kind, first.without))
    return recursion.follow_block(body, merge(after), frame)


def _few(returns: list[Exit]) -> Sequence[Exit]:
    if len(returns) <= MAX_FINAL:
        return returns
    bounds.met(bounds.RAISES, returns[0].node)
    joined: dict[int, Exit] = {}
    for leaving in returns:
        known = joined.get(id(leaving.node))
        if known is None:
            joined[id(leaving.node)] = leaving
        else:
            known.value = join(known.value, leaving.value)
            known.world = join_many([known.world, leaving.world])
    return list(joined.values())


def _follow_handlers(node: Any, world: World, frame: Frame) -> list[World]:
    if not node.handlers:
        after = recursion.follow_block(node.body, [world], frame)
        return recursion.follow_block(node.orelse, after, frame)
    outer, frame.exits.raises = frame.exits.raises, []
    probing, frame.probing = frame.probing, frame.probing or _expects_lack(node.handlers)
    after = recursion.follow_block(node.body, [world], frame)
    frame.probing = probing
    raised = _grouped(frame.exits.raises)
    frame.exits.raises = outer
    if node.orelse:
        after = recursion.follow_block(node.orelse, after, frame)
    for handler in node.handlers:
        caught, raised = _split(handler, raised, frame)
        if not caught:
            continue
        starts = merge([c.world.fork() for c in caught], MAX_CAUGHT)
        for start in starts:
            _bind_exception(handler, start, frame)
        before = len(frame.exits.returns)
        ends = recursion.follow_block(handler.body, starts, frame)
        if frame.recording and not ends and _catches_all(handler, caught[0].world, frame):
            swallowing.note(handler, caught, frame.exits.returns[before:], frame)
        if handler.name:
            for end in ends:
                bind(handler.name, UNKNOWN, end, frame)
        after.extend(ends)
    if frame.exits.raises is not None:
        frame.exits.raises.extend(raised)
    return merge(after)


def _catches_all(handler: ast.ExceptHandler, world: World, frame: Frame) -> bool:
    """Whether a handler takes all exceptions, and names none of HTTP."""
    if handler.type is None:
        return True
    classes = _exception_classes(handler.type, world, frame)
    names = {c.name for c in classes if isinstance(c, External)}
    return bool(names & _ALL) and len(names) == len(classes) and not names & EXCEPTION_STATUS.keys()


def _expects_lack(handlers: list[ast.ExceptHandler]) -> bool:
    """Whether the code is ready for an object without the attribute it asks for."""
    kinds = [h.type for h in handlers if h.type is not None]
    named = [e for k in kinds for e in (k.elts if isinstance(k, ast.Tuple) else [k])]
    return any(isinstance(e, ast.Name) and e.id == "AttributeError" for e in named)


def _grouped(raises: list[Raise]) -> list[Raise]:
    """Exceptions of one kind start a handler from one joined world."""
    result: list[Raise] = []
    for first, worlds in _by_kind(raises):
        few = merge(worlds, MAX_CAUGHT) if first.kind is not None else [join_many(worlds)]
        result.extend(Raise(w, first.kind, first.without, _nodes(first, raises)) for w in few)
    return result


def _nodes(first: Raise, raises: list[Raise]) -> tuple[ast.AST, ...]:
    alike = (r for r in raises if r.kind == first.kind and r.without == first.without)
    return tuple(dict.fromkeys(node for one in alike for node in one.nodes))


def _by_kind(raises: list[Raise]) -> list[tuple[Raise, list[World]]]:
    """The first exception of each kind, with the worlds of all of that kind."""
    groups: list[tuple[Raise, list[World]]] = []
    for one in raises:
        for first, worlds in groups:
            if first.kind == one.kind and first.without == one.without:
                worlds.append(one.world)
                break
        else:
            groups.append((one, [one.world]))
    return groups


def _few_kinds(raises: list[Raise]) -> list[tuple[Raise, list[World]]]:
    groups = _by_kind(raises)
    if len(groups) <= MAX_FINAL:
        return groups
    bounds.met(bounds.RAISES)
    worlds = [r.world for r in raises]
    return [(Raise(worlds[0]), worlds)]


def _split(
    handler: ast.ExceptHandler, raised: list[Raise], frame: Frame
) -> tuple[list[Raise], list[Raise]]:
    caught: list[Raise] = []
    remaining: list[Raise] = []
    for one in raised:
        classes = (
            [_ANY] if handler.type is None else _exception_classes(handler.type, one.world, frame)
        )
        answer = _catches(classes, one)
        if answer is not False:
            caught.append(one)
        if answer is not True:
            remaining.append(_let_pass(one, answer, classes))
    return caught, remaining


def _let_pass(one: Raise, answer: bool | None, classes: list[Shape]) -> Raise:
    """The exception after a handler of `classes` that may not catch it, or does not."""
    if answer is False:
        return one
    known = [c for c in classes if isinstance(c, External | LocalClass) and c not in one.without]
    return Raise(one.world, one.kind, (*one.without, *known)[:MAX_WITHOUT], one.nodes)


def _catches(classes: list[Shape], raised: Raise) -> bool | None:
    answers = [_catches_class(c, raised) for c in classes]
    if True in answers:
        return True
    return None if None in answers or not answers else False


def _exception_classes(node: ast.expr, world: World, frame: Frame) -> list[Shape]:
    recording, frame.recording = frame.recording, False
    what = recursion.evaluate(node, world.fork(), frame)
    frame.recording = recording
    if isinstance(what.single, Tuple):
        return [s for item in what.single.items for s in item.shapes]
    return list(what.shapes)


def _catches_class(cls: Shape, exception: Raise) -> bool | None:
    if any(_is_subclass(cls, other) for other in exception.without):
        return False
    kind = exception.kind
    everything = isinstance(cls, External) and cls.name in (
        "builtins.Exception",
        "builtins.BaseException",
    )
    if kind is None:
        return True if everything else None
    raised = kind.single
    if everything:
        only_exits = isinstance(raised, External) and raised.name in _EXITS
        return not (only_exits and isinstance(cls, External) and cls.name.endswith(".Exception"))
    if isinstance(raised, LocalClass):
        return _local_caught(raised, cls)
    if isinstance(raised, External) and isinstance(cls, External):
        return _external_caught(raised.name, cls.name)
    if isinstance(cls, LocalClass) and isinstance(raised, External):
        return False if raised.name.startswith("builtins.") else None
    return None


def _is_subclass(cls: Shape, other: Shape) -> bool:
    """Whether every instance of `cls` is certainly one of `other`."""
    if isinstance(cls, LocalClass):
        return _local_caught(cls, other) is True
    if isinstance(cls, External) and isinstance(other, External):
        return _external_caught(cls.name, other.name) is True
    return False


_EXITS: Final = frozenset(
    {"builtins.SystemExit", "builtins.KeyboardInterrupt", "builtins.GeneratorExit"}
)


def _local_caught(raised: LocalClass, cls: Shape) -> bool | None:
    """Whether a handler of `cls` takes a class of this module: by the bases, as far as known."""
    if isinstance(cls, LocalClass) and cls.unit is raised.unit:
        return True
    answers: list[bool | None] = []
    for base in raised.unit.bases:
        for shape in base.shapes:
            if isinstance(shape, LocalClass):
                answers.append(None if shape.unit is raised.unit else _local_caught(shape, cls))
            elif isinstance(shape, External) and isinstance(cls, External):
                answers.append(_external_caught(shape.name, cls.name))
            elif isinstance(shape, External) and shape.name.startswith("builtins."):
                answers.append(False)
            else:
                answers.append(None)
    if True in answers:
        return True
    return None if None in answers or not answers else False


def _external_caught(raised: str, handler: str) -> bool | None:
    if raised == handler:
        return True
    a, b = _builtin_class(raised), _builtin_class(handler)
    if isinstance(a, type) and isinstance(b, type):
        return issubclass(a, b)
    if raised in EXCEPTION_STATUS:
        if handler == "werkzeug.exceptions.HTTPException":
            return True
        if isinstance(b, type):
            return False if raised == "werkzeug.exceptions.HTTPException" else None
    if isinstance(a, type):
        return False if handler in EXCEPTION_STATUS else None
    return None


def _builtin_class(name: str) -> object:
    if not name.startswith("builtins."):
        return None
    return builtin_constant(name.removeprefix("builtins."))


def _bind_exception(handler: ast.ExceptHandler, world: World, frame: Frame) -> None:
    if handler.name is None:
        return
    classes = _exception_classes(handler.type, world, frame) if handler.type is not None else []
    what = join_all(_caught(cls, handler, frame) for cls in classes) if classes else UNKNOWN
    bind(handler.name, what, world, frame)


def _caught(cls: Shape, handler: ast.ExceptHandler, frame: Frame) -> Value:
    """An exception of the class `cls`, as the handler finds it."""
    if isinstance(cls, LocalClass):
        return value(LocalInstance(cls.unit, origin=handler))
    if not isinstance(cls, External):
        return UNKNOWN
    if cls.name in EXCEPTION_STATUS:
        return value(Instance(cls.name, origin=handler))
    known = isinstance(builtin_constant(cls.name.removeprefix("builtins.")), type)
    if known and (cls.name not in KEY_ERRORS or not _asks_request(frame)):
        return value(Instance(cls.name, "except", origin=handler))
    return UNKNOWN


def _asks_request(frame: Frame) -> bool:
    """Whether the function takes items of what a request has: a missing key is an answer."""
    return frame.unit is not None and any(
        isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr in ITEMS_OF_REQUEST
        for node in frame.unit.own
    )
