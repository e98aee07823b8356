"""Functions and classes as units: which names are theirs, and what they read.

Follows Python's own rules (language reference, "Naming and binding"): a name bound anywhere in a
function is local to the whole of it unless `global` or `nonlocal` says otherwise.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .values import Closure, Value

FunctionNode: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
MUTATING: Final = frozenset(
    {"update", "setdefault", "pop", "popitem", "clear", "append", "extend", "insert", "remove"}
)


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


@dataclass(slots=True)
class ScopeNames:
    """The names of one scope: bound in it, declared elsewhere, and whether it yields."""

    bound: set[str] = field(default_factory=set)
    outer: set[str] = field(default_factory=set)
    declared_global: set[str] = field(default_factory=set)
    yields: bool = False
    star_imports: bool = False
    mutated: set[str] = field(default_factory=set)


def names_of(statements: Sequence[ast.AST]) -> ScopeNames:
    """The names of the scope whose body is `statements`."""
    return names_among(own_nodes(statements))


def names_among(nodes: Iterable[ast.AST]) -> ScopeNames:
    """The names of the scope whose own nodes are `nodes`."""
    names = ScopeNames()
    for node in nodes:
        _note(node, names)
    names.bound -= names.outer | names.declared_global
    return names


def _note(node: ast.AST, names: ScopeNames) -> None:
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            names.bound.add(name)
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            names.bound.add(name)
        case ast.Import(names=aliases):
            names.bound.update((a.asname or a.name.partition(".")[0]) for a in aliases)
        case ast.ImportFrom(names=aliases):
            names.star_imports |= any(a.name == "*" for a in aliases)
            names.bound.update((a.asname or a.name) for a in aliases if a.name != "*")
        case ast.ExceptHandler(name=str(name)):
            names.bound.add(name)
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            names.bound.add(name)
        case ast.MatchMapping(rest=str(name)):
            names.bound.add(name)
        case ast.Global(names=listed):
            names.declared_global.update(listed)
        case ast.Nonlocal(names=listed):
            names.outer.update(listed)
        case ast.Yield() | ast.YieldFrom():
            names.yields = True
        case _:
            pass


def reads_of(nodes: Sequence[ast.AST]) -> dict[str, int]:
    """How often each name is read below `nodes`, nested scopes included."""
    counts: dict[str, int] = {}
    stack: list[ast.AST] = list(nodes)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Name):
            if not isinstance(node.ctx, ast.Store):
                counts[node.id] = counts.get(node.id, 0) + 1
        elif isinstance(node, ast.Nonlocal | ast.Global):
            for name in node.names:
                counts[name] = counts.get(name, 0) + 1
        stack.extend(children(node))
    return counts


@dataclass(slots=True, eq=False)
class FunctionUnit:
    """One function, method or lambda of the module.

    `owner` is the class it is a method of; `outer` the function around it. `roles` fills up as
    registrations are met: what Flask calls it for.
    """

    node: FunctionNode
    name: str
    outer: FunctionUnit | None = None
    owner: ClassUnit | None = None
    roles: list[Role] = field(default_factory=list)
    decorators: list[Decorator] = field(default_factory=list)
    closure: Closure | None = None
    kind: str = "function"
    _names: ScopeNames | None = None
    _reads: dict[str, int] | None = None
    _conditions: dict[str, int] | None = None
    _own: tuple[ast.AST, ...] | None = None

    @property
    def own(self) -> tuple[ast.AST, ...]:
        """Every node of its body, nested scopes named but not entered (see `own_nodes`)."""
        if self._own is None:
            body = [self.node.body] if isinstance(self.node, ast.Lambda) else self.node.body
            self._own = tuple(own_nodes([*body]))
        return self._own

    @property
    def body(self) -> list[ast.stmt]:
        """Its statements; a lambda's expression as a return statement made once."""
        node = self.node
        if isinstance(node, ast.Lambda):
            return [ast.copy_location(ast.Return(value=node.body), node.body)]
        return node.body

    @property
    def names(self) -> ScopeNames:
        """Its own names, parameters included."""
        if self._names is None:
            self._names = names_among(self.own)
            self._names.bound.update(a.arg for a in parameters(self.node.args))
            self._names.bound -= self._names.outer | self._names.declared_global
        return self._names

    @property
    def reads(self) -> dict[str, int]:
        """How often each name is read in it, nested functions included."""
        if self._reads is None:
            body = [self.node.body] if isinstance(self.node, ast.Lambda) else self.node.body
            self._reads = reads_of([*body])
        return self._reads

    @property
    def size(self) -> int:
        """The number of its statements, nested functions' apart."""
        if isinstance(self.node, ast.Lambda):
            return 1
        return sum(isinstance(n, ast.stmt) for n in self.own)

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
    """One class of the module: its bases as values, its methods and class attributes."""

    node: ast.ClassDef
    name: str
    bases: tuple[Value, ...] = ()
    members: dict[str, Value] = field(default_factory=dict)
    instance_attributes: set[str] = field(default_factory=set)
    derived: list[ClassUnit] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    _declared: frozenset[str] | None = None

    @property
    def declared(self) -> frozenset[str]:
        """The names that its body binds."""
        if self._declared is None:
            self._declared = frozenset(names_of(self.node.body).bound)
        return self._declared


@dataclass(frozen=True, slots=True)
class Decorator:
    """One decorator of a function, outermost first; `effect` says what it does to the result.

    effect: "registers", "transparent", "makes_response" or "unknown".
    """

    node: ast.expr
    name: str
    effect: str
    value: Value | None = None
    local: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """What Flask calls a function for.

    name: view, errorhandler, before_request, after_request, teardown, resource, other.
    `methods` are the HTTP methods of a view (None: not known); `detail` is what an error handler
    answers (the value of its argument); `reach` says what happens to what it returns on the way to
    Flask: "unchanged", "makes_response" or "unknown"; `node` is the decorator or call; `given`
    counts the arguments that functools.partial puts before Flask's.
    """

    name: str
    node: ast.AST
    methods: frozenset[str] | None = None
    detail: Value | None = None
    reach: str = "unchanged"
    rule: str | None = None
    given: int = 0


def parameters(args: ast.arguments) -> list[ast.arg]:
    """All parameters in order, `*args` and `**kwargs` included."""
    found = [*args.posonlyargs, *args.args]
    if args.vararg:
        found.append(args.vararg)
    found.extend(args.kwonlyargs)
    if args.kwarg:
        found.append(args.kwarg)
    return found


def caught_returns(unit: FunctionUnit) -> frozenset[int]:
    """The ids of the return statements of a function that stand in an `except` block."""
    found: set[int] = set()
    if isinstance(unit.node, ast.Lambda):
        return frozenset()
    for node in unit.own:
        if isinstance(node, ast.ExceptHandler):
            found.update(id(n) for n in own_nodes(node.body) if isinstance(n, ast.Return))
    return frozenset(found)


def mutated_names(nodes: Iterable[ast.AST]) -> frozenset[str]:
    """Names whose dict or list some of a module's nodes changes in place."""
    found: set[str] = set()
    for node in nodes:
        match node:
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()):
                found.add(name)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=method)):
                if method in MUTATING:
                    found.add(name)
            case ast.Global(names=listed):
                found.update(listed)
            case _:
                pass
    return frozenset(found)
