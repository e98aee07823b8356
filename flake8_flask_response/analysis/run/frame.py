"""Where the interpreter stands: one frame for each function it is in, and what it may cost."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from flake8_flask_response import bounds

from ..domain.state import World
from ..domain.values import (
    Closure,
    Shape,
    Site,
    Value,
)
from ..syntax.outline import Scope
from ..syntax.units import ClassUnit, FunctionUnit

if TYPE_CHECKING:
    from ..events.model import Event
    from .module import ModuleRun

MAX_DEPTH: Final = 5
"""Calls entered one inside the other. Real helpers that build responses are one to three deep."""

MAX_CALLED: Final = 300
"""Statements that one function (or one statement of the module) may take in what it calls; its
further calls are known by their annotations only. Each counts once for each world."""

ALLOWANCE: Final = 200
ALLOWANCE_FACTOR: Final = 4
"""Statements, counted once for each world, that one function may take: so many, and so many times
its own. A function that takes more (loops in loops, ten flags) goes on in one world, and its loops
get one round: the cost stays linear in the size of the code."""

SMALL: Final = 5
LONG: Final = 60
"""A function that has nothing to do with the library and more statements than the first of these
goes on in one world and is entered from the function that is followed only, not from a helper of
its; one with more than the second is not entered at all: what it gives is no answer."""

MAX_SNAPSHOTS: Final = 6
"""Definitions of nested functions whose surroundings are remembered, for one call."""


@dataclass(slots=True)
class Exit:
    """One way out of a function: the node that ends it, what it gives, the world then."""

    statement: ast.AST
    node: ast.AST
    value: Value
    world: World
    implicit: bool = False


@dataclass(slots=True)
class Raise:
    """One way to leave by an exception; `kind` is its class, None where it may be any.

    `without` are classes that it is certainly no instance of: handlers on the way let it pass.
    `nodes` are the statements and calls that raise it, here or in what is called, where an event
    says so.
    """

    world: World
    kind: Value | None = None
    without: tuple[Shape, ...] = ()
    nodes: tuple[ast.AST, ...] = ()


@dataclass(slots=True)
class Exits:
    """The ways out of a function, or of its loops; `raises` is None where nobody asks for them."""

    returns: list[Exit] = field(default_factory=list)
    raises: list[Raise] | None = None
    breaks: list[World] = field(default_factory=list)
    continues: list[World] = field(default_factory=list)


@dataclass(slots=True)
class Cost:
    """What following a function has taken, in statements for each world, and what it may take.

    `called` counts those of what it calls; `aside` says that it has nothing to do with the library;
    `told` that it has taken too much, and that this was told.
    """

    steps: int = 0
    called: int = 0
    allowance: int = ALLOWANCE
    aside: bool = False
    told: bool = False


class Frame:
    """One function being followed (`unit` None: the module's body; `classbody`: a class's)."""

    def __init__(
        self,
        run: ModuleRun,
        unit: FunctionUnit | None,
        *,
        closure: Closure | None = None,
        path: tuple[ast.AST, ...] = (),
        recording: bool = True,
        caller: Frame | None = None,
    ) -> None:
        self.run = run
        self.unit = unit
        self.closure = closure
        self.path = path
        self.path_key = tuple(map(id, path))
        self.recording = recording
        self.caller = caller
        self._root: Frame | None = None if caller is None else caller.root
        self.depth: int = 0 if caller is None else caller.depth + 1
        self.cost = Cost()
        self.classbody: ClassUnit | None = None
        self.class_names: Scope | None = None
        self.exits = Exits()
        self.yields: list[Value] | None = None
        self.loops = 0
        self.created: dict[Site, None] = {}
        self.conditions: frozenset[str] = frozenset()
        self.assumed: dict[ast.expr, bool] = {}
        self.own: Closure | None = None
        self.registers = True
        self.probing = False

    @property
    def root(self) -> Frame:
        """The frame of the function that is followed for its own sake."""
        return self if self._root is None else self._root

    @property
    def tired(self) -> bool:
        """Whether following the function has cost what it may."""
        if self.cost.aside:
            return True
        cost = self.root.cost
        own = self is self.root
        tired = cost.steps > cost.allowance if own else cost.called > MAX_CALLED
        if tired and not cost.told:
            cost.told = True
            node = None if self.root.unit is None else self.root.unit.node
            bounds.met(bounds.ALLOWANCE if own else bounds.CALL_COST, node)
        return tired

    @property
    def place(self) -> FunctionUnit | None:
        """The unit that events belong to."""
        return self.unit

    def is_local(self, name: str) -> bool:
        """Whether `name` is bound in this very scope."""
        if self.class_names is not None:
            return name in self.class_names.bound
        if self.unit is None:
            return True
        return name in self.unit.names.bound

    def site(self, node: ast.AST, role: str = "") -> Site:
        """The identity of what `node` makes in this frame."""
        key = (id(node), self.path_key, role)
        made = self.run.program.sites.get(key)
        if made is None:
            made = self.run.program.sites[key] = Site(node, self.path, role)
        self.root.created[made] = None
        return made

    def emit(self, event: Event, detail: str = "") -> None:
        """Record an event, unless this frame only answers what a call gives."""
        if self.recording:
            self.run.record.add(event, detail)

    def closure_here(self, world: World) -> Closure | None:
        """What a function defined now sees around it (None: the module's names only)."""
        if self.class_names is not None or self.unit is None:
            return self.closure
        if self.own is None:
            self.own = Closure(self.unit, self.closure, world)
        self.own.world = world
        if len(self.own.snapshots) < MAX_SNAPSHOTS:
            self.own.snapshots.append(world.env.fork())
        else:
            bounds.met(bounds.SNAPSHOTS, self.unit.node)
        return self.own

    def now(self, world: World) -> None:
        """Say where this frame stands, before a call is entered.

        A module that was followed to its end stays as it is: questions are asked of it later, too.
        """
        if self.own is not None:
            self.own.world = world
        if self.unit is None and self.class_names is None and not self.run.finished:
            self.run.world = world
