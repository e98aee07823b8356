"""One module being followed: its tree and names, and what has been found in it so far."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..domain.state import World
from ..domain.values import (
    NOTHING,
    UNKNOWN,
    Const,
    Value,
    join,
    value,
)
from ..events.model import Call
from ..syntax import conditions
from ..syntax.import_time import calls_at_import
from ..syntax.outline import Outline, Scope
from ..syntax.stored import stored_calls
from ..syntax.units import ClassUnit, FunctionUnit, bound_in
from .queue import Waiting

if TYPE_CHECKING:
    from flake8_flask_response.modules import Module

    from ..events.model import ByCaller, Event
    from ..events.unreached import Cut
    from .overlay import Relevance
    from .program import Program


class ModuleRun:
    """What one module's interpretation shares: the tree, the options, the events, the queue."""

    def __init__(self, tree: ast.Module, program: Program, module: Module | None = None) -> None:
        self.tree = tree
        self.program = program
        self.options = program.options
        self.path = "" if module is None else module.path
        self.is_package = module is not None and module.is_package
        self.outline = Outline(tree)
        self.names: Scope = self.outline.module
        self.world = World()
        self.finished = False
        self.relevance: Relevance | None = None
        self.events: dict[FunctionUnit | None, dict[tuple[type, int, str], Event]] = {}
        self.by_caller: list[ByCaller] = []
        self.call_events: dict[int, Call] = {}
        self.probes: dict[FunctionUnit, frozenset[int]] = {}
        self.units: dict[int, FunctionUnit] = {}
        self.classes: dict[int, ClassUnit] = {}
        self.queue = Waiting()
        self.stack = program.stack
        self.global_writes: dict[str, Value] = {}
        self.global_writers: set[tuple[FunctionUnit, str]] = set()
        self.summaries = program.summaries
        self.sites = program.sites
        self.condition_names: dict[str, frozenset[str]] = {}
        self.reached: set[int] = set()
        self.senseless: set[int] = set()
        self.cuts: dict[int, Cut] = {}
        self.own_contexts: set[FunctionUnit] = set()
        self.effects: dict[FunctionUnit, str] = {}
        self.strangers: dict[str, bool] = {}
        self.worlds = self.outline.roots
        self.attributes: dict[tuple[int, str], Value] = {}
        self._condition_keys: dict[int, tuple[ast.expr, tuple[str, bool]]] = {}
        self._constants: dict[int, tuple[ast.Constant, Value]] = {}
        self._bound: dict[int, tuple[ast.AST, set[str]]] = {}
        self._calls_at_import: frozenset[int] | None = None
        self._stored_calls: dict[str, ast.Call] | None = None
        self.decided: dict[int, ast.IfExp] = {}
        self._returns: dict[int, ast.Return] = {}

    @property
    def beside(self) -> str:
        """A path in the folder of a package, from which its modules are one dot away."""
        return self.path if self.path.endswith(".py") else f"{self.path}/__init__.py"

    @property
    def custom_response_class(self) -> bool:
        """Whether an app makes its responses in a way of its own, here or in what is imported."""
        return self.program.custom_response_class

    @property
    def status_hooked(self) -> bool:
        """Whether an after_request function sets a status, here or in what is imported."""
        return self.program.status_hooked

    def own_relevance(self) -> Relevance:
        """Which functions of this module matter; asked once it was followed."""
        if self.relevance is None:
            self.relevance = self.program.overlay.relevance(self)
        return self.relevance

    @property
    def stored_calls(self) -> dict[str, ast.Call]:
        """See `syntax.stored.stored_calls`."""
        if self._stored_calls is None:
            self._stored_calls = stored_calls(self.outline)
        return self._stored_calls

    @property
    def calls_at_import(self) -> frozenset[int]:
        """The ids of the call nodes that importing the module runs without a context."""
        if self._calls_at_import is None:
            self._calls_at_import = calls_at_import(self.tree)
        return self._calls_at_import

    def written(self, name: str) -> Value:
        """What functions may bind to a name of the module: those that were followed, and others."""
        known = self.global_writes.get(name, NOTHING)
        writers = {unit for unit, written in self.global_writers if written == name}
        return known if len(writers) >= self.outline.rebound.get(name, 0) else join(known, UNKNOWN)

    def mentions(self, name: str) -> int:
        """How often a name is read in the module, as a name or as an attribute."""
        outline = self.outline
        return outline.module.loads.get(name, 0) + outline.asked.get(name, 0)

    def condition_key(self, test: ast.expr) -> tuple[str, bool]:
        """See `conditions.key_of`."""
        found = self._condition_keys.get(id(test))
        if found is None:
            found = self._condition_keys[id(test)] = test, conditions.key_of(test)
        return found[1]

    def constant(self, node: ast.Constant) -> Value:
        """The value of a literal."""
        found = self._constants.get(id(node))
        if found is None:
            what = value(Const(node.value, type(node.value), origin=node))
            found = self._constants[id(node)] = node, what
        return found[1]

    def bound_in(self, node: ast.AST) -> set[str]:
        """The names that a statement or an expression binds."""
        found = self._bound.get(id(node))
        if found is None:
            found = self._bound[id(node)] = node, bound_in([node])
        return found[1]

    def record(self, event: Event, detail: str = "") -> None:
        """Keep an event; the same one on another path is joined with it."""
        unit = event.function if isinstance(event.function, FunctionUnit) else None
        events = self.events.setdefault(unit, {})
        key = (type(event), id(event.node), detail)
        known = events.get(key)
        kept = events[key] = event if known is None else known.merged(event)
        if isinstance(kept, Call):
            self.call_events[id(kept.node)] = kept

    def enqueue(self, unit: FunctionUnit) -> None:
        """Have a function's body followed later, once."""
        self.queue.add(unit)

    def lambda_return(self, node: ast.Lambda) -> ast.Return:
        """The return statement that a lambda's expression stands for."""
        key = id(node)
        if key not in self._returns:
            self._returns[key] = ast.copy_location(ast.Return(value=node.body), node.body)
        return self._returns[key]
