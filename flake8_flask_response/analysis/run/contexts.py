"""What one module of a run has asked and changed while it was followed, and what was found of it.

Following a module is a function of its text and of the modules that it uses. Where modules import
each other in a circle, it is one of the module that is asked first. So a module that needs nothing
of those that are followed around it stands alone: it is the same for every linted file, with the
circle that it begins, and is kept for the next one (`kept.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..domain.values import Ref
from .changes import Change, Trail
from .queue import Waiting
from .record import Record

if TYPE_CHECKING:
    from collections.abc import Hashable

    from ..domain.state import ObjectState
    from ..domain.values import Site
    from .module import ModuleRun


@dataclass(slots=True)
class Noted:
    """What following code has shown of the whole program.

    `blueprints_unseen` are ids of the nodes that make blueprints.
    """

    custom_response_class: bool = False
    status_hooked: bool = False
    app_unseen: bool = False
    json_unseen: bool = False
    handles_any: bool = False
    blueprints_unseen: set[int] = field(default_factory=set)

    def add(self, other: Noted) -> None:
        """Note what following other code has shown."""
        self.custom_response_class |= other.custom_response_class
        self.status_hooked |= other.status_hooked
        self.app_unseen |= other.app_unseen
        self.json_unseen |= other.json_unseen
        self.handles_any |= other.handles_any
        self.blueprints_unseen |= other.blueprints_unseen


@dataclass(frozen=True, slots=True)
class Shown:
    """What following a function of a module has shown, and the modules that it has asked."""

    effect: str
    used: tuple[Followed, ...]


@dataclass(eq=False, slots=True)
class Followed:
    """A module that was followed to its end, with all that others must know to use it.

    `used` are the modules that it has asked for names, `changes` what it does to them. `named` are
    the objects that have a name in it or in one of those. `alone` says that it stands alone;
    otherwise `needs` is what it needs, and it is kept with the module of which `owner` is the key.
    `shown` is what its functions were found to do since, where nothing else decides that.
    """

    run: ModuleRun
    key: Hashable
    size: int
    used: tuple[Followed, ...]
    changes: tuple[Change, ...]
    noted: Noted
    named: frozenset[tuple[str, Site]]
    alone: bool
    needs: Context | None
    reached: frozenset[int]
    effects: dict[Hashable, str]
    strangers: dict[str, bool]
    owner: Hashable = None
    shown: dict[Hashable, Shown] = field(default_factory=dict)

    @property
    def is_to_be_kept(self) -> bool:
        """Whether others will find it the same, alone or with the circle that it is in."""
        return self.alone or self.owner is not None

    def reset(self) -> None:
        """Have it as it was at its end; what others have changed was undone already."""
        run = self.run
        run.record = Record()
        run.record.reached.update(self.reached)
        run.queue = Waiting()
        run.relevance = None
        run.effects = dict(self.effects)
        run.strangers = dict(self.strangers)

    def dispose(self) -> None:
        """Cut the circles: classes and methods, closures and functions know each other."""
        self.shown.clear()
        self.run.dispose()


def named_objects(run: ModuleRun) -> frozenset[tuple[str, Site]]:
    """The objects that the names of a module stand for."""
    return frozenset(
        (name, shape.site)
        for name, what in run.world.env.items().items()
        for shape in what.shapes
        if isinstance(shape, Ref)
    )


class Context:
    """One module while it is followed; the linted one is around all others.

    `needs` is the outermost one around it of which something was asked, None where none was.
    """

    def __init__(self, run: ModuleRun, around: Context | None = None) -> None:
        self.run = run
        self.depth: int = 0 if around is None else around.depth + 1
        self.linted: Context | None = around if around is None else around.linted or around
        self.needs: Context | None = None
        self.over = False
        self.trail = Trail()
        self.changes: list[Change] = []
        self.noted = Noted()
        self.used: dict[str, Followed] = {}
        self.brought: dict[ModuleRun, tuple[tuple[Site, ObjectState], ...]] = {}

    def lean_on(self, other: Context) -> None:
        """Ask something of a module that is still being followed."""
        if other.depth < (self.depth if self.needs is None else self.needs.depth):
            self.needs = other

    def use(self, followed: Followed) -> None:
        """Ask a module for a name: what it and those that it uses have changed, is so from here."""
        if followed.run.facts.path in self.used:
            return
        if not followed.alone:
            needs = followed.needs
            while needs is not None and needs.over:
                needs = needs.needs
            self.lean_on(needs or self.linted or self)
        self.add(followed)

    def add(self, followed: Followed) -> None:
        """Have a module, and those that it uses, as they are at their end."""
        path = followed.run.facts.path
        if path in self.used:
            return
        self.used[path] = followed
        for one in followed.used:
            self.add(one)
        self.noted.add(followed.noted)
        for change in followed.changes:
            self.trail.do(change)

    def change(self, change: Change) -> None:
        """Change what belongs to another module that was followed to its end."""
        self.changes.append(change)
        self.trail.do(change)

    def ended(self, key: Hashable, size: int) -> Followed:
        """The module as it is now that its end is reached; what it changed of others was undone."""
        run = self.run
        self.over = True
        alone = self.needs is None
        for one in self.used.values() if alone else ():
            if not one.is_to_be_kept:
                one.owner, one.key = key, (key, one.run.facts.path)
        return Followed(
            run,
            key,
            size,
            tuple(self.used.values()),
            tuple(self.changes),
            self.noted,
            named_objects(run).union(*(each.named for each in self.used.values())),
            alone,
            self.needs,
            frozenset(run.record.reached),
            dict(run.effects),
            dict(run.strangers),
        )
