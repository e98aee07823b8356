"""Functions and classes as units: what a library calls them for, what stands around them."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..domain.values import Closure, Value
    from ..run.module import ModuleRun
    from .outline import FunctionNode, Scope


def children(node: ast.AST) -> list[ast.AST]:
    """The direct child nodes, in source order."""
    found: list[ast.AST] = []
    for name in node._fields:
        child = getattr(node, name, None)
        if isinstance(child, ast.AST):
            found.append(child)
        elif isinstance(child, list):
            found.extend(item for item in child if isinstance(item, ast.AST))
    return found


def own_nodes(statements: Sequence[ast.AST]) -> Iterator[ast.AST]:
    """Every node below `statements`, nested scopes named but not entered."""
    stack: list[ast.AST] = list(reversed(statements))
    while stack:
        node = stack.pop()
        yield node
        if isinstance(node, ast.Lambda):
            stack.extend(reversed([*node.args.defaults, *(d for d in node.args.kw_defaults if d)]))
        elif isinstance(node, ast.ClassDef):
            stack.extend(reversed([*node.decorator_list, *node.bases, *node.keywords]))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            defaults = [*node.args.defaults, *(d for d in node.args.kw_defaults if d)]
            stack.extend(reversed([*node.decorator_list, *defaults]))
        else:
            stack.extend(reversed(children(node)))


def bound_in(nodes: Sequence[ast.AST]) -> set[str]:
    """The names that a few statements or targets bind, nested scopes not entered."""
    bound: set[str] = set()
    for node in own_nodes(nodes):
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                bound.add(name)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                bound.add(node.name)
            case ast.Import() | ast.ImportFrom():
                bound.update((a.asname or a.name.partition(".")[0]) for a in node.names)
            case ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar() if node.name:
                bound.add(node.name)
            case ast.MatchMapping(rest=str(name)):
                bound.add(name)
            case _:
                pass
    return bound


@dataclass(slots=True, eq=False)
class FunctionUnit:
    """One function, method or lambda of a module.

    `module` is that module. `owner` is the class it is a method of; `outer` the function around it.
    `roles` fills up as registrations are met: what the library calls it for.
    """

    node: FunctionNode
    name: str
    names: Scope
    module: ModuleRun
    outer: FunctionUnit | None = None
    owner: ClassUnit | None = None
    roles: list[Role] = field(default_factory=list)
    decorators: list[Decorator] = field(default_factory=list)
    closure: Closure | None = None
    kind: str = "function"
    conditions: frozenset[str] | None = None
    decided: dict[ast.expr, bool] = field(default_factory=dict)
    _size: int | None = None

    @property
    def own(self) -> list[ast.AST]:
        """The nodes of its body (see `outline.Scope.own`)."""
        return self.names.own

    @property
    def body(self) -> list[ast.stmt]:
        """Its statements; a lambda's expression as a return statement made once."""
        node = self.node
        if isinstance(node, ast.Lambda):
            return [ast.copy_location(ast.Return(value=node.body), node.body)]
        return node.body

    @property
    def reads(self) -> dict[str, int]:
        """How often each name is read in it, nested functions included."""
        return self.names.loads

    @property
    def size(self) -> int:
        """The number of its statements, nested functions' apart."""
        if self._size is None:
            statements = sum(isinstance(n, ast.stmt) for n in self.own)
            self._size = 1 if isinstance(self.node, ast.Lambda) else statements
        return self._size

    @property
    def is_async(self) -> bool:
        """Whether calling it gives a coroutine (or an async generator)."""
        return isinstance(self.node, ast.AsyncFunctionDef)

    @property
    def is_placeholder(self) -> bool:
        """Whether it does nothing at all: others are to put a body in its place."""
        return not isinstance(self.node, ast.Lambda) and all(
            isinstance(s, ast.Pass)
            or (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))
            for s in self.node.body
        )

    @property
    def is_generator(self) -> bool:
        """Whether calling it gives a generator."""
        return self.names.yields


@dataclass(slots=True, eq=False)
class ClassUnit:
    """One class of a module: its bases as values, its methods and class attributes."""

    node: ast.ClassDef
    name: str
    names: Scope
    module: ModuleRun
    bases: tuple[Value, ...] = ()
    members: dict[str, Value] = field(default_factory=dict)
    instance_attributes: set[str] = field(default_factory=set)
    derived: list[ClassUnit] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    reach: str | None = None
    """What its own list of decorators does to what its methods return; None where it has none."""

    @property
    def declared(self) -> set[str]:
        """The names that its body binds."""
        return self.names.bound


@dataclass(frozen=True, slots=True)
class Decorator:
    """One decorator of a function, outermost first; `effect` says what it does to the result.

    effect: "registers", "transparent", "makes_response", "sets_status" or "unknown".
    """

    node: ast.expr
    name: str
    effect: str
    value: Value | None = None
    local: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """What the library calls a function for.

    name: view, errorhandler, before_request, after_request, teardown, resource, refusal (what an
    extension calls in place of a view), other. `methods` are the HTTP methods of a view (None: not
    known); `detail` is what an error handler answers (the value of its argument), for a refusal
    the extension's object; `reach` says what happens to what it returns on the way to
    the library: "unchanged", "makes_response", "sets_status" (made a response whose status a
    wrapper may set) or "unknown"; `node` is the decorator or call; `given` counts the arguments
    that functools.partial puts before its own; `hooked` says that an after_request function of
    the module may set another status; `filled` are the literal `defaults` of the route by name,
    None for other ones. `owner` is what it is registered with, where that is known.
    """

    name: str
    node: ast.AST
    methods: frozenset[str] | None = None
    detail: Value | None = None
    reach: str = "unchanged"
    rule: str | None = None
    given: int = 0
    hooked: bool = False
    filled: tuple[tuple[str, Value], ...] | None = ()
    owner: Value | None = None

    @property
    def keeps_status(self) -> bool:
        """Whether the status that the function gives is the one that is sent."""
        return self.reach not in ("unknown", "sets_status") and not self.hooked


_REACHES: Final = ("unchanged", "makes_response", "sets_status", "unknown")


def furthest(effects: Iterable[str]) -> str:
    """What several decorators together do to a result: the most that one of them does."""
    ranks = [_REACHES.index(e) for e in effects if e in _REACHES]
    return _REACHES[max(ranks, default=0)]


def caught_returns(unit: FunctionUnit) -> frozenset[int]:
    """The ids of the return statements of a function that stand in an `except` block."""
    found: set[int] = set()
    if isinstance(unit.node, ast.Lambda):
        return frozenset()
    for node in unit.own:
        if isinstance(node, ast.ExceptHandler):
            found.update(id(n) for n in own_nodes(node.body) if isinstance(n, ast.Return))
    return frozenset(found)
