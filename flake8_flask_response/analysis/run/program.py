"""The modules that one analysis holds: the linted one, and those of its project that it imports.

A name that comes from another module is an `Imported` until somebody reads it; only then is that
module followed, from its first statement to its last, and nothing of it is recorded. So a module
costs only those who use it. What is found there is a value as any other: its functions, classes
and objects know the module they belong to.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from flake8_flask_response import bounds
from flake8_flask_response.modules import say_home

from ..domain.state import ContainerState, ResponseState, World
from ..domain.values import (
    NOTHING,
    UNKNOWN,
    External,
    Imported,
    ProjectModule,
    Value,
    join,
    value,
)
from .changes import global_written
from .contexts import Context, Followed, Noted, Shown, named_objects
from .kept import KEPT
from .module import ModuleRun

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from flake8_flask_response.modules import Modules, Place

    from ..domain.state import ObjectState
    from ..domain.values import Site
    from ..interpreter.summaries import Summary
    from ..syntax.units import FunctionUnit
    from .changes import Change
    from .overlay import Overlay

T = TypeVar("T")

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
        item_kept: Callable[[str, ModuleRun, ModuleRun], Value | None],
    ) -> None:
        self.modules = modules
        self.options = options
        self.overlay = overlay
        self.stack: list[FunctionUnit] = []
        self.summaries: dict[Hashable, Summary] = {}
        self.yielded: dict[FunctionUnit, Value | None] = {}
        self.sites: dict[tuple[int, tuple[int, ...], str], Site] = {}
        self.noted = Noted()
        self._sets_responses: bool | None = None
        self.probing = 0
        self.linted: ModuleRun | None = None
        self._follow = follow
        self._follow_function = follow_function
        self._item_kept = item_kept
        self._observed: set[FunctionUnit] = set()
        self._runs: dict[str, ModuleRun] = {}
        self._followed: dict[str, Followed | None] = {}
        self._contexts: list[Context] = []
        self._resolving: set[tuple[str, str]] = set()

    @property
    def custom_response_class(self) -> bool:
        """Whether an app of the project makes its responses in a way of its own.

        While another module is followed, only what that one uses counts.
        """
        if self.noted.custom_response_class or not self.follows_linted:
            return self.noted.custom_response_class
        if self._sets_responses is None:
            self._sets_responses = self.modules is not None and self.modules.sets_responses()
        return self._sets_responses

    def hold(self, run: ModuleRun) -> None:
        """Make a module the linted one: others that import it find it as it is."""
        self.linted = run
        self._contexts = [Context(run)]
        self.noted = self._contexts[0].noted
        if self.modules is not None:
            self._runs[self.modules.here.path] = run
            self._followed[self.modules.here.path] = None
            KEPT.open(self._scope, self.modules)

    @property
    def _scope(self) -> Hashable:
        options, modules = self.options, self.modules
        where = None if modules is None else modules.scope
        return where, options.response_functions, options.transparent_decorators, type(self.overlay)

    @property
    def follows_linted(self) -> bool:
        """Whether it is the linted module whose code is followed, or what that calls."""
        return len(self._contexts) == 1

    def close(self) -> None:
        """Let go of all modules; those that others will find the same are kept for them."""
        for context in self._contexts:
            context.trail.undo()
        followed = [one for one in self._followed.values() if one is not None]
        kept = [one for one in followed if one.is_to_be_kept]
        for one in followed:
            one.needs = None
        for one in kept:
            one.reset()
        lent = {one.run for one in kept}
        for run in self._runs.values():
            if run not in lent:
                run.dispose()
        evidence = None if self.modules is None else self.modules.evidence()
        if evidence is None:
            for one in kept:
                one.dispose()
        else:
            KEPT.give(kept, self._scope, evidence)
        self.modules = self.linted = None
        self._runs.clear()
        self._followed.clear()
        self._contexts.clear()
        self.summaries.clear()
        self.yielded.clear()
        self.sites.clear()

    def imports(self, name: str, level: int, path: str) -> bool:
        """Whether an import in the module with this path leads to a module of the project."""
        if self.modules is None or not path:
            return False
        return self.modules.has(name, level, path)

    def run_of(self, place: Place | None) -> ModuleRun | None:
        """The module there as it was followed, or as far as it is; None where it can't be followed.

        A module that is being followed already (a circle of imports) is given as it stands.
        """
        if place is None:
            return None
        run = self._runs.get(place.path) or self._lent(place) or self._anew(place)
        if run is not None:
            self._use(run)
        return run

    def note_bound(self) -> None:
        """Say that what is being followed was not followed in full."""
        self._contexts[-1].lean_on(self._contexts[0])

    def change(self, run: ModuleRun, change: Change) -> None:
        """Change what belongs to a module; one that others use, too, gets it back as it was."""
        if run.finished and run is not self.linted:
            self._contexts[-1].change(change)
        else:
            change()

    def _use(self, run: ModuleRun) -> None:
        context = self._contexts[-1]
        path = run.facts.path
        if path in context.used or run is context.run:
            return
        followed = self._followed.get(path)
        if followed is not None:
            context.use(followed)
        else:
            around = (one for one in self._contexts if one.run is run)
            context.lean_on(next(around, self._contexts[0]))

    def shown(self, run: ModuleRun, key: Hashable, follow: Callable[[], str]) -> str:
        """What following a function of a module shows; remembered with the module.

        `key` is all that it depends on but the module itself and those that it asks. Where it asks
        something of a module that is still being followed, it is not remembered.
        """
        followed = self._followed.get(run.facts.path)
        if followed is None or not followed.is_to_be_kept:
            return follow()
        outer = self._contexts[-1]
        known = followed.shown.get(key)
        lent = None if known is None else KEPT.take_all(known.used, self._scope, self._followed)
        if known is not None and lent is not None:
            self._hold_lent(lent)
        else:
            inner = Context(run, outer)
            known = Shown(self._inside(inner, follow, followed), tuple(inner.used.values()))
            if inner.needs is not None:
                outer.lean_on(inner.needs)
            else:
                followed.shown[key] = known
        for one in known.used:
            outer.use(one)
        return known.effect

    def _lent(self, place: Place) -> ModuleRun | None:
        """The module as it was followed for another linted file, with those that it uses."""
        lent = KEPT.take(place, self._scope, self._followed)
        self._hold_lent(lent)
        return lent[0].run if lent else None

    def _hold_lent(self, lent: Sequence[Followed]) -> None:
        for one in lent:
            one.run.program = self
            self._runs[one.run.facts.path] = one.run
            self._followed[one.run.facts.path] = one

    def _anew(self, place: Place) -> ModuleRun | None:
        module = None if self.modules is None else self.modules.read(place)
        if module is None:
            return None
        if len(self._runs) > MAX_FOLLOWED or len(self._contexts) > MAX_NESTED:
            bounds.met(bounds.MODULES, module.tree)
            self.note_bound()
            return None
        say_home(module)
        run = self._runs[module.path] = ModuleRun(module.tree, self, module)
        self._followed[module.path] = None
        outer = self._contexts[-1]
        inner = Context(run, outer)
        self._inside(inner, lambda: self._follow(run))
        if inner.needs is not None:
            outer.lean_on(inner.needs)
        self._followed[module.path] = inner.ended(place, sum(map(len, module.lines)))
        return run

    def _inside(self, inner: Context, follow: Callable[[], T], used: Followed | None = None) -> T:
        """Follow something as if nobody else were there; all that is changed is undone."""
        saved = self.noted, self.stack, self.probing, self._resolving
        outer = self._contexts[-1]
        outer.trail.undo()
        self._contexts.append(inner)
        self.noted, self.stack, self.probing, self._resolving = inner.noted, [], 0, set()
        try:
            if used is not None:
                inner.add(used)
            return follow()
        finally:
            self._contexts.pop()
            inner.trail.undo()
            outer.trail.redo()
            self.noted, self.stack, self.probing, self._resolving = saved

    def value_of(self, name: Imported, world: World) -> Value:
        """What an imported name stands for; the objects it may be are put into `world`."""
        assert self.modules is not None
        run = self.run_of(self.modules.where(name.source, name.level, name.path))
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
            self.change(run, global_written(run, name, UNKNOWN, None))

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
        below = self.run_of(self.modules.where(name, 1, run.facts.beside))
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
        """The objects of a module as others find them; the one that asks may change some."""
        asking = self._contexts[-1].run
        followed = self._followed.get(run.facts.path)
        named = named_objects(run) if followed is None else followed.named
        changed = {site: name for name, site in named if _may_change(name, asking)}
        for site, state in run.world.heap.items().items():
            if isinstance(state, ResponseState):
                yield site, replace(state, shared=True)
            elif isinstance(state, ContainerState) and site in changed:
                each = self._item_kept(changed[site], run, asking)
                yield site, replace(state, exact=False, shared=True, each=each)
            else:
                yield site, state

    def bring(self, run: ModuleRun, world: World) -> None:
        """Put the objects that a module holds into a world in which they are to be used.

        Others hold them, too: a response among them may have been changed anywhere.
        """
        if run is self.linted:
            return
        brought = self._contexts[-1].brought
        outside = brought.get(run)
        if outside is None:
            outside = tuple(self._seen_from_outside(run))
            if run.finished:
                brought[run] = outside
        heap = world.heap
        for site, state in outside:
            if heap.get(site) is None:
                heap[site] = state


def _may_change(name: str, run: ModuleRun) -> bool:
    """Whether a module changes a dict or list of this name, its own or another module's."""
    outline = run.facts.outline
    return name in outline.mutated or name in outline.stores or outline.changes(name)
