"""What following one module changes of another: the changes can be undone, and made again.

A module that was followed serves many: whoever uses it finds it as it was at its own end, with
what those modules have changed of it that were followed for the one who asks. A change is a
function that makes it, and gives the function that undoes it; they are undone in reverse order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from ..domain.values import join

if TYPE_CHECKING:
    from ..domain.values import Closure, Value
    from ..syntax.units import ClassUnit, FunctionUnit, Role
    from .module import ModuleRun

Undo: TypeAlias = "Callable[[], object]"
Change: TypeAlias = "Callable[[], Undo]"


class Trail:
    """Changes in the order in which they were made."""

    def __init__(self) -> None:
        self._changes: list[Change] = []
        self._undo: list[Undo] = []

    def do(self, change: Change) -> None:
        """Make a change."""
        self._changes.append(change)
        self._undo.append(change())

    def undo(self) -> None:
        """Undo all changes; `redo` makes them again."""
        while self._undo:
            self._undo.pop()()

    def redo(self) -> None:
        """Make all changes again that were undone."""
        self._undo = [change() for change in self._changes]

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, made or undone."""
        return tuple(self._changes)


def role_added(unit: FunctionUnit, role: Role) -> Change:
    """The library calls a function for one thing more."""

    def change() -> Undo:
        before = [*unit.roles]
        unit.roles.append(role)

        def undo() -> None:
            unit.roles[:] = before

        return undo

    return change


def derived(base: ClassUnit, unit: ClassUnit) -> Change:
    """A class has one subclass more."""

    def change() -> Undo:
        before = [*base.derived]
        if unit not in base.derived:
            base.derived.append(unit)

        def undo() -> None:
            base.derived[:] = before

        return undo

    return change


def attribute_set(unit: ClassUnit, name: str) -> Change:
    """Some code sets an attribute of an instance."""

    def change() -> Undo:
        known = name in unit.instance_attributes
        unit.instance_attributes.add(name)
        return (lambda: None) if known else (lambda: unit.instance_attributes.discard(name))

    return change


def member_set(unit: ClassUnit, name: str, what: Value) -> Change:
    """Some code sets an attribute of a class."""

    def change() -> Undo:
        before = dict(unit.members)
        unit.members[name] = what
        return _members_back(unit, before)

    return change


def class_defined(unit: ClassUnit, before: ClassState, after: ClassState) -> Change:
    """A class statement in a function was followed once more."""

    def change() -> Undo:
        _set_state(unit, after)
        return lambda: _set_state(unit, before)

    return change


ClassState: TypeAlias = "tuple[tuple[Value, ...], dict[str, Value], set[str], str | None]"


def state_of(unit: ClassUnit) -> ClassState:
    """What following a class statement sets of its unit."""
    return unit.bases, dict(unit.members), set(unit.instance_attributes), unit.reach


def _set_state(unit: ClassUnit, state: ClassState) -> None:
    unit.bases, members, attributes, unit.reach = state
    unit.members.clear()
    unit.members.update(members)
    unit.instance_attributes.clear()
    unit.instance_attributes.update(attributes)


def _members_back(unit: ClassUnit, before: dict[str, Value]) -> Undo:
    def undo() -> None:
        unit.members.clear()
        unit.members.update(before)

    return undo


def closure_set(unit: FunctionUnit, closure: Closure | None) -> Change:
    """A function nested in another is defined once more."""

    def change() -> Undo:
        before = unit.closure
        unit.closure = closure

        def undo() -> None:
            unit.closure = before

        return undo

    return change


def global_written(run: ModuleRun, name: str, what: Value, writer: FunctionUnit | None) -> Change:
    """A function, or another module, binds a name of a module; `what` joins what is known."""

    def change() -> Undo:
        known = run.global_writes.get(name)
        writers = set(run.global_writers)
        run.global_writes[name] = what if known is None else join(known, what)
        if writer is not None:
            run.global_writers.add((writer, name))

        def undo() -> None:
            run.global_writers.clear()
            run.global_writers.update(writers)
            if known is None:
                del run.global_writes[name]
            else:
                run.global_writes[name] = known

        return undo

    return change


def cell_written(closure: Closure, name: str, what: Value) -> Change:
    """A nested function binds a variable of the one around it; `what` joins what is known."""

    def change() -> Undo:
        before = closure.world.env.fork()
        known = before.get(name)
        closure.world.env[name] = what if known is None else join(known, what)

        def undo() -> None:
            closure.world.env = before

        return undo

    return change
