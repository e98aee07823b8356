"""The modules that one analysis holds: the linted one, and those of its project that it imports.

A name that comes from another module is an `Imported` until somebody reads it; only then is that
module followed, from its first statement to its last, and nothing of it is recorded. So a module
costs only those who use it. What is found there is a value as any other: its functions, classes
and objects know the module they belong to.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from flake8_flask_response import bounds
from flake8_flask_response.modules import say_home

from ..domain.state import ContainerState, ResponseState, World
from ..domain.values import (
    NOTHING,
    UNKNOWN,
    External,
    Imported,
    ProjectModule,
    Ref,
    Value,
    join,
    value,
)
from .module import ModuleRun

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from flake8_flask_response.modules import Module, Modules

    from ..domain.state import ObjectState
    from ..domain.values import Site
    from ..interpreter.summaries import Summary
    from ..syntax.units import FunctionUnit
    from .overlay import Overlay

MAX_FOLLOWED: Final = 60
"""Modules followed for one linted file; a real one uses names of two to ten others."""

MAX_NESTED: Final = 12
"""Modules followed one inside the other, while a name of each is being looked up."""


class Options(Protocol):
    """What the user says of code that is not in the file."""

    @property
    def response_functions(self) -> tuple[str, ...]:
        """Dotted names, a trailing `*` allowed, of functions that return a response."""

    @property
    def transparent_decorators(self) -> tuple[str, ...]:
        """Dotted names of decorators that hand on what the view returns."""


class Program:
    """What the modules of one analysis share: names between them, recursion, what is remembered."""

    def __init__(
        self,
        modules: Modules | None,
        options: Options,
        overlay: Overlay,
        follow: Callable[[ModuleRun], None],
        follow_function: Callable[[FunctionUnit], None],
    ) -> None:
        self.modules = modules
        self.options = options
        self.overlay = overlay
        self.stack: list[FunctionUnit] = []
        self.summaries: dict[Hashable, Summary] = {}
        self.sites: dict[tuple[int, tuple[int, ...], str], Site] = {}
        self._custom_response_class: bool | None = None
        self.status_hooked = False
        self.app_unseen = False
        self.blueprints_unseen: set[int] = set()
        self.handles_any = False
        self.probing = 0
        self.linted: ModuleRun | None = None
        self._follow = follow
        self._follow_function = follow_function
        self._observed: set[FunctionUnit] = set()
        self._runs: dict[str, ModuleRun] = {}
        self._resolving: set[tuple[str, str]] = set()
        self._nested = 0
        self._outside: dict[int, tuple[tuple[Site, ObjectState], ...]] = {}

    @property
    def custom_response_class(self) -> bool:
        """Whether an app of the project makes its responses in a way of its own."""
        if self._custom_response_class is None:
            made = self.modules is not None and self.modules.sets_responses()
            self._custom_response_class = made
        return self._custom_response_class

    @custom_response_class.setter
    def custom_response_class(self, own: bool) -> None:
        self._custom_response_class = own

    def hold(self, run: ModuleRun) -> None:
        """Make a module the linted one: others that import it find it as it is."""
        self.linted = run
        if self.modules is not None:
            self._runs[self.modules.here.path] = run

    def close(self) -> None:
        """Let go of the other modules: they and their functions know each other."""
        for run in self._runs.values():
            if run is not self.linted:
                run.world = World()
                run.record.events.clear()
            for unit in run.units.values():
                unit.closure = None
            for cls in run.classes.values():
                cls.members.clear()
                cls.derived.clear()
            run.units.clear()
            run.classes.clear()
        self._runs.clear()
        self.summaries.clear()
        self.sites.clear()

    def imports(self, name: str, level: int, path: str) -> bool:
        """Whether an import in the module with this path leads to a module of the project."""
        return self.modules is not None and bool(path) and self.modules.has(name, level, path)

    def run_of(self, module: Module | None) -> ModuleRun | None:
        """The module as it was followed, or as far as it is; None where it is not to be followed.

        A module that is being followed already (a circle of imports) is given as it stands.
        """
        if module is None:
            return None
        known = self._runs.get(module.path)
        if known is not None:
            return known
        if len(self._runs) > MAX_FOLLOWED or self._nested >= MAX_NESTED:
            bounds.met(bounds.MODULES, module.tree)
            return None
        say_home(module)
        run = self._runs[module.path] = ModuleRun(module.tree, self, module)
        self._nested += 1
        try:
            self._follow(run)
        finally:
            self._nested -= 1
        return run

    def value_of(self, name: Imported, world: World) -> Value:
        """What an imported name stands for; the objects it may be are put into `world`."""
        assert self.modules is not None
        module = self.modules.find(name.source, name.level, name.path)
        run = self.run_of(module)
        if run is None:
            return value(External(name.dotted, origin=name.origin))
        found = self._looked_up(run, name.name, world)
        return value(External(name.dotted, origin=name.origin)) if found is None else found

    def member(self, module: ProjectModule, name: str, world: World) -> Value:
        """What `module.name` gives."""
        run = self._runs.get(module.path)
        found = None if run is None else self._looked_up(run, name, world)
        return UNKNOWN if found is None else found

    def rebind(self, module: ProjectModule, name: str) -> None:
        """Somebody sets a name of another module: what it is from then on is not known."""
        run = self._runs.get(module.path)
        if run is not None:
            run.global_writes[name] = UNKNOWN

    def _looked_up(self, run: ModuleRun, name: str, world: World) -> Value | None:
        if not name:
            return value(ProjectModule(run.facts.path))
        key = (run.facts.path, name)
        if key in self._resolving:
            return UNKNOWN
        self._resolving.add(key)
        try:
            found = self._bound(run, name, world)
            if found is not None:
                return found
            return self._submodule(run, name)
        finally:
            self._resolving.remove(key)

    def _bound(self, run: ModuleRun, name: str, world: World) -> Value | None:
        found = run.world.env.get(name)
        if found is None:
            return UNKNOWN if name in run.facts.names.bound else None
        if self._is_from_itself(found, run, name):
            return None
        found = join(found, run.written(name))
        if run is not self.linted:
            self.bring(run, world)
        return self.resolved(found, world)

    def _is_from_itself(self, found: Value, run: ModuleRun, name: str) -> bool:
        """Whether a package only has the name from `from . import name`: it is a submodule."""
        only = found.single
        if self.modules is None or not isinstance(only, Imported):
            return False
        if only.name != name or only.path != run.facts.path:
            return False
        source = self.modules.find(only.source, only.level, only.path)
        return source is not None and source.path == run.facts.path

    def resolved(self, what: Value, world: World) -> Value:
        """A value in which no name of another module is left to be looked up."""
        if not any(type(shape) is Imported for shape in what.shapes):
            return what
        result = NOTHING
        for shape in what.shapes:
            known = self.value_of(shape, world) if isinstance(shape, Imported) else value(shape)
            result = join(result, known)
        return result if result.shapes else UNKNOWN

    def _submodule(self, run: ModuleRun, name: str) -> Value | None:
        if self.modules is None or not run.facts.is_package:
            return None
        below = self.run_of(self.modules.find(name, 1, run.facts.beside))
        return None if below is None else value(ProjectModule(below.facts.path))

    def others(self) -> Iterator[ModuleRun]:
        """The modules that were followed besides the linted one."""
        yield from (run for run in self._runs.values() if run is not self.linted)

    def observe(self, unit: FunctionUnit) -> ModuleRun:
        """The module of a function, in which the function was followed for its own sake."""
        if unit.module is not self.linted and unit not in self._observed:
            self._observed.add(unit)
            self._follow_function(unit)
        return unit.module

    def _seen_from_outside(self, run: ModuleRun) -> Iterator[tuple[Site, ObjectState]]:
        """The objects of a module as others find them; the linted module may change some."""
        changed: set[Site] = set()
        for name, what in run.world.env.items().items():
            if self.linted is not None and _may_change(name, self.linted):
                changed.update(shape.site for shape in what.shapes if isinstance(shape, Ref))
        for site, state in run.world.heap.items().items():
            if isinstance(state, ResponseState):
                yield site, replace(state, shared=True)
            elif isinstance(state, ContainerState) and site in changed:
                yield site, replace(state, exact=False, shared=True)
            else:
                yield site, state

    def bring(self, run: ModuleRun, world: World) -> None:
        """Put the objects that a module holds into a world in which they are to be used.

        Others hold them, too: a response among them may have been changed anywhere.
        """
        if run is self.linted:
            return
        outside = self._outside.get(id(run))
        if outside is None:
            outside = tuple(self._seen_from_outside(run))
            if run.finished:
                self._outside[id(run)] = outside
        heap = world.heap
        for site, state in outside:
            if heap.get(site) is None:
                heap[site] = state


def _may_change(name: str, run: ModuleRun) -> bool:
    """Whether a module changes a dict or list of this name, its own or another module's."""
    outline = run.facts.outline
    return name in outline.mutated or name in outline.stores or outline.changes(name)
