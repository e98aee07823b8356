"""Where the interpreter stands: the module's run, and one frame for each function it is in."""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

from flake8_flask_response.knowledge.frameworks import DECORATING_WORLDS
from flake8_flask_response.knowledge.names import ALIASES, OLD_ALIASES

from ..domain.contents import note_copied
from ..domain.state import ContainerState, ResponseState, World
from ..domain.values import (
    HOLDING,
    NOTHING,
    UNKNOWN,
    Closure,
    Const,
    External,
    Function,
    Partial,
    Ref,
    Shape,
    Site,
    Tuple,
    Value,
    join,
    value,
)
from ..driver.queue import Waiting
from ..events.model import Call
from ..syntax import conditions
from ..syntax.import_time import calls_at_import
from ..syntax.outline import Outline, Scope
from ..syntax.units import ClassUnit, FunctionUnit, bound_in

if TYPE_CHECKING:
    from flake8_flask_response.modules import Module

    from ..driver.relevance import Relevance
    from ..events.model import Event
    from ..events.unreached import Cut
    from .program import Program

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
"""A function that has nothing to do with Flask and more statements than the first of these goes on
in one world and is entered from the function that is followed only, not from a helper of its; one
with more than the second is not entered at all: what it gives is no answer."""

MAX_SNAPSHOTS: Final = 6
"""Definitions of nested functions whose surroundings are remembered, for one call."""

SHORT_REGISTRATIONS: Final = frozenset({"get", "post", "put", "patch", "delete"})
_BUILTINS: Final = frozenset(dir(builtins))


class Options(Protocol):
    """What the user says of code that is not in the file."""

    @property
    def response_functions(self) -> tuple[str, ...]:
        """Dotted names, a trailing `*` allowed, of functions that return a response."""

    @property
    def transparent_decorators(self) -> tuple[str, ...]:
        """Dotted names of decorators that hand on what the view returns."""


def listed(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether a dotted name is the user's: whole, by its last part, or by a prefix and `*`."""
    last = name.rpartition(".")[2]
    for pattern in patterns:
        if pattern.endswith("*"):
            prefix = pattern[:-1]
            if name.startswith(prefix) or ("." not in prefix and last.startswith(prefix)):
                return True
        elif pattern in (name, last):
            return True
    return False


def canonical(name: str) -> str:
    """The short canonical form of a dotted name ("flask.wrappers.Response": "flask.Response")."""
    found = ALIASES.get(name) or OLD_ALIASES.get(name)
    if found is not None:
        return found
    head, dot, tail = name.rpartition(".")
    if dot and (known := ALIASES.get(head) or OLD_ALIASES.get(head)):
        return f"{known}.{tail}"
    return name


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
    """

    world: World
    kind: Value | None = None
    without: tuple[Shape, ...] = ()


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
        self.uses_flask = any(r.startswith(("flask", "werkzeug")) for r in self.worlds)
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
        """Which functions of this module lead to Flask; asked once it was followed."""
        if self.relevance is None:
            from ..driver.relevance import Relevance

            self.relevance = Relevance(self)
        return self.relevance

    def may_be_flask(self, name: str) -> bool:
        """Whether an app out of sight can be Flask's: the file's imports speak for it.

        `get`, `post` and the like are what many frameworks and clients have; they need an
        import of Flask in the file.
        """
        if self.worlds & DECORATING_WORLDS:
            return False
        return self.uses_flask or name not in SHORT_REGISTRATIONS

    @property
    def stored_calls(self) -> dict[str, ast.Call]:
        """See `attributes.stored_calls`."""
        if self._stored_calls is None:
            from .kept_attributes import stored_calls

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
        self.steps = 0
        self.called = 0
        self.allowance = ALLOWANCE
        self.classbody: ClassUnit | None = None
        self.class_names: Scope | None = None
        self.returns: list[Exit] = []
        self.raises: list[Raise] | None = None
        self.breaks: list[World] = []
        self.continues: list[World] = []
        self.loops = 0
        self.created: dict[Site, None] = {}
        self.conditions: frozenset[str] = frozenset()
        self.assumed: dict[ast.expr, bool] = {}
        self.captured: set[str] = set()
        self.own: Closure | None = None
        self.registers = True
        self.aside = False
        self.probing = False

    @property
    def root(self) -> Frame:
        """The frame of the function that is followed for its own sake."""
        return self if self._root is None else self._root

    @property
    def tired(self) -> bool:
        """Whether following the function has cost what it may."""
        if self.aside:
            return True
        root = self.root
        if self is root:
            return root.steps > root.allowance
        return root.called > MAX_CALLED

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
        made = self.run.sites.get(key)
        if made is None:
            made = self.run.sites[key] = Site(node, self.path, role)
        self.root.created[made] = None
        return made

    def emit(self, event: Event, detail: str = "") -> None:
        """Record an event, unless this frame only answers what a call gives."""
        if self.recording:
            self.run.record(event, detail)

    def closure_here(self, world: World) -> Closure | None:
        """What a function defined now sees around it (None: the module's names only)."""
        if self.class_names is not None or self.unit is None:
            return self.closure
        if self.own is None:
            self.own = Closure(self.unit, self.closure, world)
        self.own.world = world
        if len(self.own.snapshots) < MAX_SNAPSHOTS:
            self.own.snapshots.append(world.env.fork())
        return self.own

    def now(self, world: World) -> None:
        """Say where this frame stands, before a call is entered."""
        if self.own is not None:
            self.own.world = world
        if self.unit is None and self.class_names is None:
            self.run.world = world


def lookup(name: str, world: World, frame: Frame) -> Value:
    """The value of a name where it is read; UNKNOWN where nothing is known of it."""
    found = _found(name, world, frame)
    if frame.run.program.modules is None:
        return found
    return frame.run.program.resolved(found, world)


def _found(name: str, world: World, frame: Frame) -> Value:
    if frame.class_names is None:
        found = world.env.get(name)
        if found is not None:
            return found
        if frame.unit is not None and name in frame.unit.names.bound:
            return UNKNOWN
    elif name in frame.class_names.bound:
        found = world.env.get(name)
        if found is not None:
            return found
    closure = frame.closure
    while closure is not None:
        if name in closure.owner.names.bound:
            return closed_over(name, closure)
        closure = closure.parent
    return global_value(name, frame)


def closed_over(name: str, closure: Closure) -> Value:
    """The value of a variable of a function around, as a nested function may see it."""
    found = closure.world.env.get(name)
    if closure.active:
        return UNKNOWN if found is None else found
    result = NOTHING if found is None else found
    for snapshot in closure.snapshots:
        earlier = snapshot.get(name)
        if earlier is not None:
            result = join(result, earlier)
    return result if result.shapes else UNKNOWN


def global_value(name: str, frame: Frame) -> Value:
    """The value of a module-level name or a builtin."""
    run = frame.run
    found = run.world.env.get(name)
    if found is not None:
        if run.finished or frame.unit is not None:
            return join(found, run.written(name))
        return found
    if name in run.names.bound:
        return UNKNOWN
    if name in _BUILTINS:
        return value(External(f"builtins.{name}"))
    if run.names.star_imports:
        return run.attributes.get((0, name), UNKNOWN)
    return UNKNOWN


def bind(name: str, what: Value, world: World, frame: Frame) -> None:
    """Bind a name; conditions decided about the old value are forgotten."""
    if world.facts:
        drop_facts(name, world, frame)
    if not frame.is_local(name):
        _bind_outside(name, what, world, frame)
        return
    world.env[name] = what


def drop_facts(name: str, world: World, frame: Frame) -> None:
    """Forget the decided conditions in which `name` occurs."""
    names = frame.run.condition_names
    stale = [k for k in world.facts if name in names.get(k, ())]
    for key in stale:
        del world.facts[key]


def _bind_outside(name: str, what: Value, world: World, frame: Frame) -> None:
    share(what, world)
    unit = frame.unit
    if unit is not None and name in unit.names.declared_global:
        known = frame.run.global_writes.get(name)
        frame.run.global_writers.add((unit, name))
        opaque = UNKNOWN if what.some(lambda s: isinstance(s, Ref)) else what
        frame.run.global_writes[name] = opaque if known is None else join(known, opaque)
        return
    closure = frame.closure
    while closure is not None:
        if name in closure.owner.names.bound:
            known = closure.world.env.get(name)
            closure.world.env[name] = what if known is None else join(known, what)
            return
        closure = closure.parent


def share(what: Value, world: World) -> None:
    """The value goes somewhere we do not follow: its objects may be seen and changed there."""
    for shape in what.shapes:
        if type(shape) in HOLDING:
            _share_shape(shape, what, world)


def _share_object(shape: Ref, world: World) -> None:
    state = world.heap.get(shape.site)
    if state is None or state.shared:
        return
    world.heap[shape.site] = replace(state, shared=True)
    if isinstance(state, ContainerState):
        for _, item in state.entries:
            share(item, world)
    elif isinstance(state, ResponseState):
        share(state.body, world)


def _share_shape(shape: Shape, what: Value, world: World) -> None:
    if isinstance(shape, Ref):
        _share_object(shape, world)
    elif isinstance(shape, Tuple):
        for item in shape.items:
            share(item, world)
    elif isinstance(shape, Partial):
        for item in shape.args:
            share(item, world)
    else:
        note_copied(what, world, content=True)


def functions_in(what: Value) -> list[Function]:
    """The module's own functions that a value may be."""
    return [s for s in what.shapes if isinstance(s, Function)]
