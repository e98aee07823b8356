"""One module being followed: its tree and names, and what has been found in it so far."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..domain.state import World
from ..domain.values import (
    NOTHING,
    UNKNOWN,
    Value,
    join,
)
from ..syntax.units import ClassUnit, FunctionUnit
from .facts import Facts
from .queue import Waiting
from .record import Record

if TYPE_CHECKING:
    from collections.abc import Hashable

    from flake8_flask_response.modules import Module

    from .overlay import Relevance
    from .program import Program


class ModuleRun:
    """One module of a run: what its text says, what was found by following it, what waits.

    `world` is the state of its names and objects; `finished` says that its end was reached.
    """

    def __init__(self, tree: ast.Module, program: Program, module: Module | None = None) -> None:
        self.program = program
        self.facts = Facts(tree, module)
        self.record = Record()
        self.world = World()
        self.finished = False
        self.relevance: Relevance | None = None
        self.units: dict[int, FunctionUnit] = {}
        self.classes: dict[int, ClassUnit] = {}
        self.queue = Waiting()
        self.global_writes: dict[str, Value] = {}
        self.global_writers: set[tuple[FunctionUnit, str]] = set()
        self.effects: dict[Hashable, str] = {}
        self.strangers: dict[str, bool] = {}

    @property
    def custom_response_class(self) -> bool:
        """Whether an app makes its responses in a way of its own, here or in what is imported."""
        return self.program.custom_response_class

    @property
    def status_hooked(self) -> bool:
        """Whether an after_request function sets a status, here or in what is imported."""
        return self.program.noted.status_hooked

    def own_relevance(self) -> Relevance:
        """Which functions of this module matter; asked once it was followed."""
        if self.relevance is None:
            self.relevance = self.program.overlay.relevance(self)
        return self.relevance

    def written(self, name: str) -> Value:
        """What functions may bind to a name of the module: those that were followed, and others."""
        known = self.global_writes.get(name, NOTHING)
        writers = {unit for unit, written in self.global_writers if written == name}
        seen = len(writers) >= self.facts.outline.rebound.get(name, 0)
        return known if seen else join(known, UNKNOWN)

    def enqueue(self, unit: FunctionUnit) -> None:
        """Have a function's body followed later, once."""
        self.queue.add(unit)

    def dispose(self) -> None:
        """Cut the circles, when nobody needs the module any more.

        Classes and their methods, and closures and their functions, know each other; without this
        they would wait for the garbage collector, some for as long as flake8 runs.
        """
        self.world = World()
        self.record = Record()
        self.queue = Waiting()
        self.relevance = None
        for known in (self.effects, self.global_writes, self.global_writers, self.facts.probes):
            known.clear()
        for unit in self.units.values():
            unit.closure = None
        for cls in self.classes.values():
            cls.members.clear()
            cls.derived.clear()
        self.units.clear()
        self.classes.clear()
        self.facts = Facts(ast.Module(body=[], type_ignores=[]))
