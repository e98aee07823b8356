"""What a condition says about the paths behind it.

`branch` evaluates a test and gives the worlds where it is true and those where it is false;
a list is empty where that path cannot be taken.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import Any, Final

from flake8_flask_response.knowledge.names import CLASSES_ELSEWHERE, REQUEST_METHOD
from flake8_flask_response.knowledge.returning import is_exception

from ..domain import comparing, contents
from ..domain.classes import external_bases
from ..domain.state import DOUBT, WITHOUT_METHOD, World, merge
from ..domain.values import (
    NONE,
    NOT_CONSTANT,
    UNKNOWN,
    Const,
    External,
    Handled,
    Instance,
    LocalClass,
    LocalInstance,
    Marker,
    Missing,
    Ref,
    Shape,
    Tuple,
    Unknown,
    Value,
    is_none,
    join_all,
    kind_of,
    value,
)
from ..events import mistaken
from ..run.frame import Frame
from ..syntax import conditions
from ..syntax.conditions import NEGATED
from ..syntax.dotted import canonical
from . import handled, recursion
from .library import named_tuples
from .objects import attribute, foreign_response, is_response_class, of_kind, python_type, truth

_USUAL: Final = frozenset({"GET", "POST"})

Branches = tuple[list[World], list[World]]


def branch(test: ast.expr, world: World, frame: Frame) -> Branches:
    """The worlds after `test` was true, and those after it was false."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        yes, no = branch(test.operand, world, frame)
        return no, yes
    if isinstance(test, ast.BoolOp):
        return _connected(test, world, frame)
    what = recursion.evaluate(test, world, frame)
    if world.ended:
        return [], []
    return split(test, what, world, frame)


def _connected(test: ast.BoolOp, world: World, frame: Frame) -> Branches:
    is_and = isinstance(test.op, ast.And)
    going = [world]
    decided: list[World] = []
    for operand in test.values:
        following: list[World] = []
        for one in going:
            yes, no = branch(operand, one, frame)
            following.extend(yes if is_and else no)
            decided.extend(no if is_and else yes)
        going = merge(following)
    decided = merge(decided)
    return (going, decided) if is_and else (decided, going)


def split(test: ast.expr, what: Value, world: World, frame: Frame) -> Branches:
    """The same for a test that was evaluated already and gave `what`."""
    tests = {truth(s, world) for s in what.shapes}
    known = _fact(test, world, frame)
    if (assumed := frame.assumed.get(test)) is not None and not tests.isdisjoint({assumed, None}):
        known = assumed
    can_be_true = known is not False and bool(tests - {False})
    can_be_false = known is not True and bool(tests - {True})
    yes = _assumed(test, True, what, world.fork(), frame) if can_be_true else None
    no = _assumed(test, False, what, world, frame) if can_be_false else None
    return ([] if yes is None else [yes], [] if no is None else [no])


def _assumed(
    test: ast.expr, outcome: bool, what: Value, world: World, frame: Frame
) -> World | None:
    if not _narrow(test, outcome, what, world, frame):
        return None
    if frame.run.program.noted.handles_any:
        handled.forget(test, world, frame)
    if not frame.conditions:
        return world
    key, negated = frame.run.facts.condition_key(test)
    if key and key in frame.conditions:
        world.facts[key] = outcome is not negated
        frame.run.facts.condition_names.setdefault(key, conditions.names_in(test))
    return world


def _fact(test: ast.expr, world: World, frame: Frame) -> bool | None:
    if not world.facts or not frame.conditions:
        return None
    key, negated = frame.run.facts.condition_key(test)
    known = world.facts.get(key) if key else None
    return None if known is None else known is not negated


def _narrow(test: ast.expr, outcome: bool, what: Value, world: World, frame: Frame) -> bool:
    """Apply what the test's outcome says; False where no run gets there."""
    match test:
        case ast.Name() | ast.NamedExpr(target=ast.Name()):
            name = test.id if isinstance(test, ast.Name) else test.target.id
            if outcome:
                _sift(name, world, frame)
                what = sifted(what)
            return _keep(name, what, lambda s: truth(s, world) is not (not outcome), world, frame)
        case ast.Subscript():
            return _narrow_part(test, lambda s: truth(s, world) is not (not outcome), world, frame)
        case ast.Compare(
            left=ast.Subscript() as part,
            ops=[ast.Is() | ast.IsNot() as op],
            comparators=[ast.Constant(value=None)],
        ):
            outcome = outcome is isinstance(op, ast.Is)
            return _narrow_part(
                part, lambda s: isinstance(s, Unknown) or is_none(s) is outcome, world, frame
            )
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            return _narrow_comparison(left, op, right, outcome, world, frame)
        case ast.Compare(left=left, ops=ops, comparators=rights) if outcome:
            # A chain is true where each link is.
            links = zip((left, *rights), ops, rights, strict=False)
            return all(_narrow_comparison(a, op, b, True, world, frame) for a, op, b in links)
        case ast.Call(func=ast.Name(id="isinstance"), args=[subject, kinds], keywords=[]):
            return _narrow_isinstance(subject, kinds, outcome, world, frame)
        case ast.Call(func=ast.Name(id="hasattr"), args=[subject, name], keywords=[]):
            return _narrow_hasattr(subject, name, outcome, world, frame)
        case ast.Call(func=ast.Name(id="callable"), args=[ast.Name(id=name) as subject]):
            current = recursion.evaluate(subject, world, frame)
            quiet = current.only(lambda s: isinstance(s, Unknown))
            if outcome and quiet.shapes:
                return True
            return True if not name else bool(current.shapes)
        case _:
            return True


def _keep(name: str, what: Value, test: Any, world: World, frame: Frame) -> bool:
    kept = what.only(test)
    if not kept.shapes:
        return False
    if kept is not what and frame.is_local(name):
        world.env[name] = kept
    return True


def _narrow_part(part: ast.Subscript, test: Any, world: World, frame: Frame) -> bool:
    """Keep those of several tuples whose part may pass: `pair[1]` tells what `pair[0]` is."""
    if not isinstance(part.value, ast.Name) or not isinstance(part.slice, ast.Constant):
        return True
    name, index = part.value.id, part.slice.value
    what = world.env.get(name)
    if what is None or not frame.is_local(name) or type(index) is not int:
        return True
    kept: list[Shape] = []
    for shape in what.shapes:
        if not isinstance(shape, Tuple) or not -len(shape.items) <= index < len(shape.items):
            kept.append(shape)
            continue
        items = list(shape.items)
        items[index] = items[index].only(test)
        if items[index].shapes:
            kept.append(replace(shape, items=tuple(items)))
    if not kept:
        return False
    world.env[name] = Value(tuple(dict.fromkeys(kept)))
    return True


def sifted(what: Value) -> Value:
    """The value behind a test that let it pass: a stand-in for any answer is one for some then."""
    if not any(isinstance(s, Marker) and s.name == "result" for s in what.shapes):
        return what
    return Value(tuple(Marker("part") if isinstance(s, Marker) else s for s in what.shapes))


def _sift(name: str, world: World, frame: Frame) -> None:
    what = world.env.get(name) if name else None
    if what is not None and frame.is_local(name):
        world.env[name] = sifted(what)


def _subject(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.NamedExpr) and isinstance(node.target, ast.Name):
        return node.target.id
    return ""


def _quiet(node: ast.expr, world: World, frame: Frame) -> Value:
    recording, frame.recording = frame.recording, False
    try:
        if isinstance(node, ast.NamedExpr):
            node = node.target
        if isinstance(node, ast.Name | ast.Constant):
            return recursion.evaluate(node, world, frame)
        if isinstance(node, ast.Attribute | ast.Tuple | ast.List | ast.Set):
            return recursion.evaluate(node, world.fork(), frame)
    finally:
        frame.recording = recording
    return UNKNOWN


def _narrow_comparison(
    left: ast.expr, op: ast.cmpop, right: ast.expr, outcome: bool, world: World, frame: Frame
) -> bool:
    if type(op) in NEGATED and not isinstance(op, ast.GtE | ast.LtE):
        op, outcome = NEGATED[type(op)](), not outcome
    subject = _quiet(left, world, frame)
    other = _quiet(right, world, frame)
    if isinstance(op, ast.Eq) and _is_method(other):
        left, right, subject, other = right, left, other, subject
    if type(op) in comparing.ORDERS:
        return _narrow_order(left, subject, op, right, other, outcome, world, frame)
    if _is_method(subject):
        return _narrow_method(op, right, other, outcome, world, frame)
    if isinstance(op, ast.Is) and other.every(is_none):
        return _narrow_none(left, subject, outcome, world, frame)
    if isinstance(op, ast.Eq) and comparing.literal_of(other) is not NOT_CONSTANT:
        return _narrow_to(left, subject, comparing.fits(op, other, outcome), world, frame)
    if isinstance(op, ast.Is) and isinstance(other.single, Const):
        return _narrow_equal(left, subject, other.single, outcome, world, frame)
    if isinstance(op, ast.Is | ast.Eq) and _is_type_call(left):
        assert isinstance(left, ast.Call)
        return not outcome or _narrow_isinstance(left.args[0], right, True, world, frame)
    if isinstance(op, ast.In) and isinstance(other.single, Tuple) and outcome:
        options = other.single.items
        if all(isinstance(o.single, Const) for o in options) and _subject(left):
            allowed = [o.single for o in options]
            test = lambda s: not isinstance(s, Const) or s in allowed  # noqa: E731
            return _keep(_subject(left), subject, test, world, frame)
    return True


def _is_type_call(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "type"
        and len(node.args) == 1
    )


def _narrow_none(left: ast.expr, subject: Value, outcome: bool, world: World, frame: Frame) -> bool:
    name = _subject(left)
    if outcome:
        kept = subject.only(lambda s: is_none(s) or isinstance(s, Unknown))
        if not kept.shapes:
            return False
        if name and frame.is_local(name) and (kept.certain or not _is_passed(name, frame)):
            world.env[name] = kept if kept.certain else NONE
        return True
    if not subject.shapes:
        return True
    _sift(name, world, frame)
    subject = sifted(subject)
    return (
        _keep(name, subject, lambda s: not (is_none(s) or isinstance(s, Missing)), world, frame)
        if name
        else (not subject.every(is_none))
    )


def _is_passed(name: str, frame: Frame) -> bool:
    """Whether a name is what a caller passed: that a helper allows None tells nothing of it."""
    if frame.caller is None or frame.unit is None:
        return False
    spec = frame.unit.node.args
    if all(name != p.arg for p in (*spec.posonlyargs, *spec.args, *spec.kwonlyargs)):
        return False
    stores = (n for n in frame.unit.own if isinstance(n, ast.Name) and n.id == name)
    return not any(isinstance(n.ctx, ast.Store) for n in stores)


def _narrow_equal(
    left: ast.expr, subject: Value, other: Const, outcome: bool, world: World, frame: Frame
) -> bool:
    test = lambda s: not isinstance(s, Const) or (s.value == other.value) is outcome  # noqa: E731
    return _narrow_to(left, subject, test, world, frame)


def _narrow_order(
    left: ast.expr,
    subject: Value,
    op: ast.cmpop,
    right: ast.expr,
    other: Value,
    outcome: bool,
    world: World,
    frame: Frame,
) -> bool:
    """Apply `<` and its like, where one side is a number and the other may be several."""
    if comparing.literal_of(other) is NOT_CONSTANT:
        left, subject, op, other = right, other, comparing.MIRRORED[type(op)](), subject
    if comparing.literal_of(other) is NOT_CONSTANT:
        return True
    met, opposite = comparing.fits(op, other, outcome), comparing.fits(op, other, not outcome)
    if not subject.some(lambda s: met(s) or opposite(s)):
        return True
    return _narrow_to(left, subject, met, world, frame)


def _narrow_to(node: ast.expr, subject: Value, test: Any, world: World, frame: Frame) -> bool:
    name = _subject(node)
    if not name:
        return bool(subject.only(test).shapes) or not subject.shapes
    return _keep(name, subject, test, world, frame)


def _is_method(what: Value) -> bool:
    only = what.single
    return isinstance(only, Instance) and only.source == REQUEST_METHOD


def _narrow_method(
    op: ast.cmpop, right: ast.expr, other: Value, outcome: bool, world: World, frame: Frame
) -> bool:
    named = _method_names(op, right, other, world, frame)
    if named is None:
        return True
    if world.methods is not None:
        kept = world.methods & named if outcome else world.methods - named
        if not kept and not (outcome and named & {"HEAD", "OPTIONS"}):
            return False
        world.methods = kept
        return True
    if outcome:
        world.methods = named
        return True
    for one in named:
        world.facts[WITHOUT_METHOD + one] = True
    if all(world.facts.get(WITHOUT_METHOD + one) for one in _USUAL):
        world.facts[DOUBT] = True
    return True


def _method_names(
    op: ast.cmpop, right: ast.expr, other: Value, world: World, frame: Frame
) -> frozenset[str] | None:
    if isinstance(op, ast.Eq):
        text = contents.text_of(other)
        return frozenset({text.upper()}) if text else None
    if isinstance(op, ast.In) and isinstance(right, ast.Tuple | ast.List | ast.Set):
        items = [contents.text_of(_quiet(e, world, frame)) for e in right.elts]
        return frozenset(i.upper() for i in items) if items and all(items) else None
    return None


def _narrow_isinstance(
    subject: ast.expr, kinds: ast.expr, outcome: bool, world: World, frame: Frame
) -> bool:
    name = _subject(subject)
    what = _quiet(subject, world, frame)
    classes = classes_in(kinds, world, frame)
    if not what.shapes or not classes or any(isinstance(c, Unknown) for c in classes):
        return True
    kept: list[Shape] = []
    for shape in what.shapes:
        fits = is_instance(shape, classes)
        if isinstance(shape, Unknown):
            if outcome and not isinstance(shape, Missing):
                kept.extend(instances(classes, subject, world, frame).shapes)
            elif not outcome:
                kept.append(shape)
        elif fits is None and outcome and is_exception(kind_of(shape)):
            kept.extend(instances(classes, subject, world, frame).shapes)
        elif fits is None or fits is outcome:
            kept.append(shape)
    if not kept:
        return False
    if name and frame.is_local(name):
        found = Value(tuple(dict.fromkeys(kept)))
        world.env[name] = sifted(found) if outcome else found
    return True


def classes_in(node: ast.expr, world: World, frame: Frame) -> list[Shape]:
    """The classes that the second argument of `isinstance` names."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return classes_in(node.left, world, frame) + classes_in(node.right, world, frame)
    if isinstance(node, ast.Tuple):
        return [c for e in node.elts for c in classes_in(e, world, frame)]
    what = _quiet(node, world, frame)
    if isinstance(what.single, Tuple):
        return [s for item in what.single.items for s in item.shapes]
    return list(what.shapes)


def is_instance(shape: Shape, classes: list[Shape]) -> bool | None:
    """Whether a shape is an instance of one of the classes; None where it may be."""
    answers = [_is_instance_of(shape, c) for c in classes]
    if True in answers:
        return True
    return None if None in answers else False


def _is_instance_of(shape: Shape, cls: Shape) -> bool | None:
    if isinstance(shape, LocalInstance):
        return _local_instance_of(shape, cls)
    of_row = named_tuples.is_instance(shape, cls)
    if of_row is not None:
        return of_row
    kind = kind_of(shape)
    if is_response_class(cls):
        return kind == "response" if kind else None
    if isinstance(cls, LocalClass):
        return None if not kind or external_bases(cls.unit) else False
    if not isinstance(cls, External) or not kind:
        return None
    name = cls.name
    builtin = python_type(name.removeprefix("builtins.")) if name.startswith("builtins.") else None
    own = python_type(kind)
    if builtin is not None:
        if own is not None:
            return issubclass(own, builtin)
        return False if kind in ("response", "function", "headers", "request") else None
    if own is not None or kind == "response":
        return False if name.startswith(CLASSES_ELSEWHERE) else None
    return True if canonical(name) == kind else None


def _local_instance_of(shape: LocalInstance, cls: Shape) -> bool | None:
    if isinstance(cls, LocalClass) and cls.unit is shape.unit:
        return True
    bases = external_bases(shape.unit)
    if isinstance(cls, External) and cls.name in bases:
        return True
    if is_response_class(cls) and not bases:
        return False
    return None


def instances(classes: list[Shape], node: ast.expr, world: World, frame: Frame) -> Value:
    """What an object of one of the classes is known to be."""
    results: list[Value] = []
    for cls in classes:
        if is_response_class(cls):
            results.append(foreign_response(node, world, frame, "unknown"))
        elif isinstance(cls, LocalClass):
            unknown = any(not b for b in external_bases(cls.unit))
            results.append(UNKNOWN if unknown else value(LocalInstance(cls.unit, origin=node)))
        elif isinstance(cls, External) and cls.name.startswith("builtins."):
            kind = cls.name.removeprefix("builtins.")
            known = python_type(kind) is not None and kind != "None"
            results.append(of_kind(kind, node, world, frame) if known else UNKNOWN)
        else:
            results.append(UNKNOWN)
    return join_all(results)


def _narrow_hasattr(
    subject: ast.expr, name: ast.expr, outcome: bool, world: World, frame: Frame
) -> bool:
    variable = _subject(subject)
    if not variable or not isinstance(name, ast.Constant) or not isinstance(name.value, str):
        return True
    what = _quiet(subject, world, frame)
    attr = name.value

    def fits(shape: Shape) -> bool:
        if isinstance(shape, Unknown | External | LocalInstance):
            return not (outcome and isinstance(shape, Handled))
        has = bool(attribute(shape, attr, subject, world, frame).shapes)
        return has is outcome

    if what.some(lambda s: isinstance(s, Handled)):
        what = Value((*what.shapes, *UNKNOWN.shapes))
    return _keep(variable, what, fits, world, frame)


def keep_owners(node: ast.Attribute, what: Value, mode: str, world: World, frame: Frame) -> Value:
    """What of a value has the attribute: no run gets beyond its use with anything else."""
    kept = what.only(lambda s: not mistaken.raises(value(s), node.attr, mode))
    return _kept(node.value, what, kept, world, frame)


def keep_others(node: ast.Attribute, what: Value, mode: str, world: World, frame: Frame) -> Value:
    """What of a value lacks the attribute: only with that does its use raise AttributeError."""
    kept = what.only(lambda s: mistaken.raises(value(s), node.attr, mode))
    return _kept(node.value, what, kept, world, frame)


def _kept(node: ast.expr, what: Value, kept: Value, world: World, frame: Frame) -> Value:
    if not kept.shapes:
        return what
    if kept is not what and isinstance(node, ast.Name) and frame.is_local(node.id):
        for name in _names_of(what, node.id, world):
            world.env[name] = kept
    return kept


def _names_of(what: Value, name: str, world: World) -> list[str]:
    """The variable, and those that hold the very same object: values of two calls are never one."""
    if not what.some(lambda s: isinstance(s, Ref)):
        return [name]
    return [name, *(n for n, held in world.env.items().items() if held is what and n != name)]
