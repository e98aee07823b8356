"""Patterns of `match` that look into their subject: sequences, mappings, classes.

`fits` answers for one value, without changing anything: True where the pattern certainly fits,
False where it certainly does not, None where it may.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from ...domain.state import World
from ...domain.values import (
    UNKNOWN,
    Const,
    External,
    Instance,
    LocalClass,
    Ref,
    Shape,
    Tuple,
    Unknown,
    Value,
    join,
    kind_of,
    value,
)
from ...syntax.units import bound_in
from .. import narrowing, recursion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ...run.frame import Frame

_SEQUENCES: Final = frozenset({"tuple", "list", ""})
_MAPPINGS: Final = frozenset({"dict", "headers", ""})
_CAPTURING: Final = frozenset(
    f"builtins.{name}"
    for name in ("bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple")
)
"""Classes whose one positional pattern gets the whole subject (language reference, 8.6.4.10)."""


def fits(
    pattern: ast.pattern, what: Value, bound: dict[str, Value], world: World, frame: Frame
) -> bool | None:
    """Whether `pattern` fits `what`; the names it binds then are added to `bound`."""
    match pattern:
        case ast.MatchAs(pattern=inner, name=name):
            answer = True if inner is None else fits(inner, what, bound, world, frame)
            if name is not None:
                bound[name] = what
            return answer
        case ast.MatchValue(value=expected):
            return _equals(what, _quietly(expected, world, frame))
        case ast.MatchSingleton(value=literal):
            return _equals(what, value(Const(literal, type(literal))))
        case ast.MatchOr(patterns=patterns):
            return _any(patterns, what, bound, world, frame)
        case ast.MatchSequence():
            return _each(what, lambda s: _sequence(pattern, s, bound, world, frame))
        case ast.MatchClass():
            return _each(what, lambda s: _class(pattern, s, bound, world, frame))
        case ast.MatchMapping():
            _bind_unknown(pattern, bound)
            return _each(what, lambda s: None if kind_of(s) in _MAPPINGS else False)
        case _:
            _bind_unknown(pattern, bound)
            return None


def narrowed(
    pattern: ast.pattern, shape: Shape, node: ast.expr, world: World, frame: Frame
) -> Value:
    """What a subject of this shape is where the pattern fits: a class pattern says more."""
    if not isinstance(shape, Unknown) or not isinstance(pattern, ast.MatchClass):
        return value(shape)
    classes = narrowing.classes_in(pattern.cls, world, frame)
    return narrowing.instances(classes, node, world, frame) if classes else UNKNOWN


def _quietly(node: ast.expr, world: World, frame: Frame) -> Value:
    recording, frame.recording = frame.recording, False
    try:
        return recursion.evaluate(node, world.fork(), frame)
    finally:
        frame.recording = recording


def _each(what: Value, test: Callable[[Shape], bool | None]) -> bool | None:
    return _agreed([test(shape) for shape in what.shapes])


def _agreed(answers: Sequence[bool | None]) -> bool | None:
    """The answer that all give, None where they differ."""
    return answers[0] if answers and all(a is answers[0] for a in answers) else None


def _all_of(answers: Iterable[bool | None]) -> bool | None:
    known = list(answers)
    if False in known:
        return False
    return None if None in known else True


def _equals(what: Value, expected: Value) -> bool | None:
    other = expected.single
    if not isinstance(other, Const):
        return None

    def same(shape: Shape) -> bool | None:
        if not isinstance(shape, Const):
            return None
        return bool(shape.value == other.value)

    return _each(what, same)


def _any(
    patterns: Sequence[ast.pattern],
    what: Value,
    bound: dict[str, Value],
    world: World,
    frame: Frame,
) -> bool | None:
    """`a | b`: what a name has comes from the alternatives that may fit."""
    result: bool | None = False
    for pattern in patterns:
        found: dict[str, Value] = {}
        answer = fits(pattern, what, found, world, frame)
        if answer is False:
            continue
        for name, one in found.items():
            bound[name] = join(bound[name], one) if name in bound else one
        if answer:
            return True
        result = None
    return result


def _sequence(
    pattern: ast.MatchSequence,
    shape: Shape,
    bound: dict[str, Value],
    world: World,
    frame: Frame,
) -> bool | None:
    items = items_of(shape, world)
    if items is None:
        _bind_unknown(pattern, bound)
        return None if kind_of(shape) in _SEQUENCES else False
    patterns = pattern.patterns
    star = next((i for i, p in enumerate(patterns) if isinstance(p, ast.MatchStar)), None)
    missing = len(patterns) - len(items)
    if (star is None and missing) or (star is not None and missing > 1):
        return False
    if star is None:
        return _all_of(
            [fits(p, w, bound, world, frame) for p, w in zip(patterns, items, strict=True)]
        )
    rest = patterns[star]
    if isinstance(rest, ast.MatchStar) and rest.name is not None:
        bound[rest.name] = value(Instance("list", origin=rest))
    behind = len(patterns) - star - 1
    pairs = [
        *zip(patterns[:star], items[:star], strict=True),
        *zip(patterns[star + 1 :], items[len(items) - behind :], strict=True),
    ]
    return _all_of([fits(p, w, bound, world, frame) for p, w in pairs])


def items_of(shape: Shape, world: World) -> tuple[Value, ...] | None:
    """The items of a tuple or list that is known whole."""
    if isinstance(shape, Tuple):
        return shape.items
    state = world.container(shape.site) if isinstance(shape, Ref) else None
    if state is not None and state.kind == "list" and state.exact and not state.shared:
        return tuple(item for _, item in state.entries)
    return None


def _class(
    pattern: ast.MatchClass, shape: Shape, bound: dict[str, Value], world: World, frame: Frame
) -> bool | None:
    classes = narrowing.classes_in(pattern.cls, world, frame)
    answer = narrowing.is_instance(shape, classes) if classes else None
    if answer is False:
        return False
    inside = list(pattern.patterns)
    cls = classes[0] if len(classes) == 1 else None
    if len(inside) == 1 and isinstance(cls, External) and cls.name in _CAPTURING:
        unknown = isinstance(shape, Unknown)
        what = narrowing.instances(classes, pattern.cls, world, frame) if unknown else value(shape)
        return _all_of([answer, fits(inside[0], what, bound, world, frame)])
    _bind_unknown(pattern, bound)
    plain = not pattern.patterns and not pattern.kwd_patterns
    return answer if plain and isinstance(cls, External | LocalClass) else None


def _bind_unknown(pattern: ast.pattern, bound: dict[str, Value]) -> None:
    for name in bound_in([pattern]):
        bound[name] = UNKNOWN
