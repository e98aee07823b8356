"""The project's own exception classes that some code surely raises.

What an error handler gets is an object of just that class. Those of the linted module are taken
from its events; other modules are asked only where a handler reads what such a class may lack.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_flask_response.modules import once

from ..domain.state import World
from ..domain.values import LocalClass, LocalInstance, ProjectModule, Value
from ..events.model import AttributeUse, Raised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..domain.values import Shape
    from ..events.model import Event
    from ..run.module import ModuleRun
    from ..syntax.units import ClassUnit


def raised_classes(run: ModuleRun, events: Sequence[Event]) -> frozenset[ClassUnit]:
    """The classes that the module raises; and where its handlers read something of the project's
    own errors, those that the modules with these classes, and all that import these, raise."""
    raised = [e for e in events if isinstance(e, Raised) and not e.caught]
    exact = (_exact(shape) for event in raised for shape in event.value.shapes)
    found = {unit for unit in exact if unit is not None}
    for home in {unit.module: None for unit in _handled(events)}:
        for other in _users(home, run):
            found.update(_raised_in(other))
    return frozenset(found)


def _exact(shape: Shape) -> ClassUnit | None:
    """The class that it is, or that it is an object of and not of a derived one."""
    if isinstance(shape, LocalInstance):
        return shape.unit if isinstance(shape.origin, ast.Call) else None
    return shape.unit if isinstance(shape, LocalClass) else None


def _handled(events: Sequence[Event]) -> Iterator[ClassUnit]:
    """The classes of errors of which a handler reads something, with those derived from them."""
    for event in events:
        unit = event.function if isinstance(event, AttributeUse) else None
        if unit is None or not any(role.name == "errorhandler" for role in unit.roles):
            continue
        assert isinstance(event, AttributeUse)
        waiting = [s.unit for s in event.receiver.shapes if isinstance(s, LocalInstance)]
        for one in waiting:
            yield one
            waiting.extend(derived for derived in one.derived if derived not in waiting)


def _users(home: ModuleRun, run: ModuleRun) -> list[ModuleRun]:
    """A module and those that import it, followed; none where not all of them are seen."""
    modules = run.program.modules
    places = modules.users(home.facts.path) if modules is not None else None
    if places is None:
        return []
    found = [run.program.run_of(place) for place in places]
    return [home, *(one for one in found if one is not None)] if None not in found else []


def _raised_in(run: ModuleRun) -> Iterator[ClassUnit]:
    """The classes that the text of a module raises, where no `try` around it may catch them."""
    for raised in once(run.facts.tree, _raised_names) if run.facts.path else ():
        for shape in _named(raised, run).shapes:
            if isinstance(shape, LocalClass):
                yield shape.unit


def _named(node: ast.expr, run: ModuleRun) -> Value:
    """What a dotted name stands for at the top of a module."""
    world = World()
    if isinstance(node, ast.Attribute):
        owner = _named(node.value, run).single
        if isinstance(owner, ProjectModule):
            return run.program.member(owner, node.attr, world)
        return Value(())
    found = run.world.env.get(node.id) if isinstance(node, ast.Name) else None
    return Value(()) if found is None else run.program.resolved(found, world)


def _raised_names(tree: ast.Module) -> tuple[ast.expr, ...]:
    found: list[ast.expr] = []
    waiting: list[tuple[ast.AST, bool]] = [(tree, False)]
    for node, caught in waiting:
        if isinstance(node, ast.Raise) and node.exc is not None and not caught:
            found.append(node.exc.func if isinstance(node.exc, ast.Call) else node.exc)
        tried = node.body if isinstance(node, ast.Try) and node.handlers else []
        waiting += [(child, caught or child in tried) for child in ast.iter_child_nodes(node)]
    return tuple(found)
