"""Whether a function may raise an HTTP error with a certain status, itself or in what it calls.

Only for functions that Flask calls: nobody gives them other functions as arguments. What is not
seen may raise anything.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

from flake8_flask_response import bounds
from flake8_flask_response.knowledge.decorators import TRANSPARENT, TRANSPARENT_METHODS, WRAPPING
from flake8_flask_response.knowledge.http import ABORTS, EXCEPTION_STATUS
from flake8_flask_response.knowledge.names import ROOTS
from flake8_flask_response.knowledge.raising import (
    HARMLESS_METHODS,
    MAY_RAISE_NOT_FOUND,
    SAFE_PACKAGES,
    SAFE_ROOTS,
)

from ..domain.classes import external_bases, find_member
from ..domain.state import World
from ..domain.values import (
    NOTHING,
    UNKNOWN,
    Bound,
    External,
    Function,
    LocalClass,
    LocalInstance,
    ProjectModule,
    Unknown,
    Value,
    value,
)
from ..events.model import Call, Raised

if TYPE_CHECKING:
    from ..domain.values import Shape
    from ..syntax.units import Decorator, FunctionUnit

_KEEPING: Final = ("flask.g.", "flask.current_app.")
"""What a project's own objects are kept in."""

MAX_CALLED: Final = 40
"""Functions that are looked into for one that Flask calls."""


class _Inside(NamedTuple):
    """A function to look into; `views` are the names under which it knows what it wraps."""

    unit: FunctionUnit
    views: frozenset[str] = frozenset()


def may_raise(unit: FunctionUnit, status: int) -> bool:
    """Whether a function, its decorators, or what it calls may raise the status."""
    waiting = [_Inside(unit)]
    for one in waiting:
        if len(waiting) > MAX_CALLED:
            bounds.met(bounds.CALL_COST, unit.node)
            return True
        called = _looked_into(one, status)
        if called is None:
            return True
        waiting += [each for each in called if each not in waiting]
    return False


def _looked_into(inside: _Inside, status: int) -> list[_Inside] | None:
    """What a function calls, None where it may raise the status by itself."""
    found: list[_Inside] = []
    for decorator in inside.unit.decorators:
        wrappers = _wrappers(decorator)
        if wrappers is None:
            return None
        found += wrappers
    for node in inside.unit.own:
        if isinstance(node, ast.Raise) and _raises(node, status, inside.unit):
            return None
        if isinstance(node, ast.Call):
            called = _called(node, inside, status)
            if called is None:
                return None
            found += called
    return found


def _wrappers(decorator: Decorator) -> list[_Inside] | None:
    """The project's functions that a decorator puts around another, None for what is not seen."""
    if decorator.effect == "registers":
        return []
    made = decorator.value.single if decorator.value is not None else None
    names = {decorator.name, made.name.removesuffix("()") if isinstance(made, External) else ""}
    if names & WRAPPING or (decorator.effect == "transparent" and names & TRANSPARENT):
        return []
    if isinstance(made, Bound):
        return [] if made.name in TRANSPARENT_METHODS.get(made.kind, ()) else None
    if not isinstance(made, Function):
        return None
    spec = made.unit.node.args
    views = frozenset(one.arg for one in (*spec.posonlyargs, *spec.args))
    inner = [u for u in made.unit.module.units.values() if u.outer is made.unit]
    return [_Inside(made.unit), *(_Inside(one, views) for one in inner)]


def _raises(node: ast.Raise, status: int, unit: FunctionUnit) -> bool:
    """Whether a raise statement may raise the status; one that passes on what it caught won't.

    What the `try` may raise was looked at there.
    """
    if node.exc is None or _is_caught(node.exc, unit):
        return False
    events = unit.module.record.events.get(unit, {}).values()
    raised = [e.value for e in events if isinstance(e, Raised) and e.node is node]
    what = raised[0] if raised else _named(_function(node.exc), unit)
    return not what.every(lambda shape: _is_other_error(shape, status))


def _is_caught(node: ast.expr, unit: FunctionUnit) -> bool:
    caught = {n.name for n in unit.own if isinstance(n, ast.ExceptHandler) and n.name}
    return isinstance(node, ast.Name) and node.id in caught


def _is_other_error(shape: Shape, status: int) -> bool:
    """Whether it is an exception that has certainly not this status: none, or another one."""
    if isinstance(shape, LocalClass | LocalInstance):
        bases = external_bases(shape.unit)
        return bool(bases) and all(base.startswith("builtins.") for base in bases)
    name = shape.name if isinstance(shape, External) else getattr(shape, "kind", "")
    own = EXCEPTION_STATUS.get(name)
    return name.startswith("builtins.") or (own is not None and own != status)


def _called(node: ast.Call, inside: _Inside, status: int) -> list[_Inside] | None:
    """The project's functions that a call enters, None where it may raise the status by itself."""
    if isinstance(node.func, ast.Name) and node.func.id in inside.views:
        return []
    event = inside.unit.module.record.call_events.get(id(node))
    if event is not None and event.local is not None:
        return [_Inside(event.local)]
    what = _named(node.func, inside.unit).single
    if isinstance(what, Function):
        return [_Inside(what.unit)]
    if isinstance(what, LocalClass):
        return _made(what)
    name = event.callee if event is not None else ""
    if not name and isinstance(what, External):
        name = what.name
    if _may_raise(node, name, event, status, inside.unit):
        return None
    return [*_handed_over(node, inside.unit), *_methods(node, inside.unit)]


def _handed_over(node: ast.Call, unit: FunctionUnit) -> list[_Inside]:
    """The project's functions that a call is given, and may call: `map(find, numbers)`."""
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    named = (_named(one, unit).single for one in given if isinstance(one, ast.Name | ast.Attribute))
    return [_Inside(one.unit) for one in named if isinstance(one, Function)]


def _methods(node: ast.Call, unit: FunctionUnit) -> list[_Inside]:
    """The project's methods that a call may enter whose object isn't known."""
    if not isinstance(node.func, ast.Attribute) or not _is_kept(_owner(node.func, unit)):
        return []
    return [_Inside(one) for one in _called_so(node.func.attr, unit)]


def _made(cls: LocalClass) -> list[_Inside] | None:
    """What making an object of a class of the project calls."""
    made = [find_member(cls.unit, name) for name in ("__new__", "__init__", "__post_init__")]
    known = [one.single for one in made if one is not None]
    if not all(isinstance(one, Function) for one in known):
        return None
    return [_Inside(one.unit) for one in known if isinstance(one, Function)]


def _may_raise(
    node: ast.Call, name: str, event: Call | None, status: int, unit: FunctionUnit
) -> bool:
    if name in ABORTS or name.endswith(".abort"):
        first = node.args[0] if node.args else None
        number = first.value if isinstance(first, ast.Constant) else None
        if event is not None and event.args:
            number = event.args[0].constant
        return not isinstance(number, int) or number == status
    if name in MAY_RAISE_NOT_FOUND:
        return True
    root = name.partition(".")[0]
    safe = root in SAFE_ROOTS | ROOTS | SAFE_PACKAGES or root in sys.stdlib_module_names
    if safe and not name.startswith(_KEEPING):
        return False
    if not isinstance(node.func, ast.Attribute) or node.func.attr not in HARMLESS_METHODS:
        return True
    return _is_from_elsewhere(node.func, unit)


def _is_from_elsewhere(node: ast.Attribute, unit: FunctionUnit) -> bool:
    """Whether a method may be code out of sight."""
    what = _owner(node, unit)
    return not what.shapes or what.some(lambda shape: _may_have_own(shape, node.attr))


def _owner(node: ast.Attribute, unit: FunctionUnit) -> Value:
    """What is known of the object that a method belongs to, or of the first one in a chain."""
    owner: ast.expr = node.value
    while isinstance(owner, ast.Call | ast.Subscript):
        owner = owner.func if isinstance(owner, ast.Call) else owner.value
    if isinstance(owner, ast.Attribute) and not _named(owner, unit).shapes:
        return _owner(owner, unit)
    return _named(owner, unit)


def _is_kept(what: Value) -> bool:
    """Whether an object is any: of a variable, or kept for the request or in the app."""
    return any(
        isinstance(s, Unknown) or (isinstance(s, External) and s.name.startswith(_KEEPING))
        for s in what.shapes
    )


def _may_have_own(shape: Shape, method: str) -> bool:
    """Whether an object may have a method of that name that isn't looked into."""
    if isinstance(shape, LocalClass | LocalInstance):
        return find_member(shape.unit, method) is not None
    if isinstance(shape, External) and not shape.name.startswith(_KEEPING):
        root = shape.name.partition(".")[0]
        return root not in ROOTS | SAFE_PACKAGES and root not in sys.stdlib_module_names
    return isinstance(shape, ProjectModule)


def _called_so(method: str, unit: FunctionUnit) -> list[FunctionUnit]:
    """The methods of that name in the project's classes that others than Flask call."""
    program = unit.module.program
    classes = [c for run in (unit.module, *program.others()) for c in run.classes.values()]
    found = [c.members[method].single for c in classes if method in c.members]
    return [one.unit for one in found if isinstance(one, Function) and not one.unit.roles]


def _named(node: ast.expr, unit: FunctionUnit) -> Value:
    """What a dotted name stands for at the top of its module; a name of the function is unknown.

    Nothing for what is no such name.
    """
    run = unit.module
    if isinstance(node, ast.Name):
        around: FunctionUnit | None = unit
        while around is not None:
            if node.id in around.names.bound:
                return UNKNOWN
            around = around.outer
        found = run.world.env.get(node.id)
        if found is None:
            return value(External(f"builtins.{node.id}")) if _is_builtin(node.id) else UNKNOWN
        return run.program.resolved(found, World())
    if not isinstance(node, ast.Attribute):
        return NOTHING
    owner = _named(node.value, unit).single
    if isinstance(owner, ProjectModule):
        return run.program.member(owner, node.attr, World())
    if isinstance(owner, External):
        return value(External(f"{owner.name}.{node.attr}"))
    if isinstance(owner, LocalClass | LocalInstance):
        return find_member(owner.unit, node.attr) or NOTHING
    return UNKNOWN if isinstance(owner, Unknown) else NOTHING


def _is_builtin(name: str) -> bool:
    return hasattr(sys.modules["builtins"], name)


def _function(node: ast.expr) -> ast.expr:
    return node.func if isinstance(node, ast.Call) else node
