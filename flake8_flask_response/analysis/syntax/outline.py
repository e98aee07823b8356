"""The outline of a module: one walk over its tree, and what each scope holds by name.

Everything that is asked of the tree as a whole is answered from here, so that it is walked once.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from flake8_flask_response.knowledge.names import BESIDE_RESPONSES, ROOTS

if TYPE_CHECKING:
    from collections.abc import Iterable

FunctionNode: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
ScopeNode: TypeAlias = FunctionNode | ast.ClassDef

DECORATED: Final = "@"
"""Stands among a scope's attributes where it holds decorated functions."""

_MUTATING: Final = frozenset(
    {"update", "setdefault", "pop", "popitem", "clear", "append", "extend", "insert", "remove"}
    | {"add", "add_header", "set", "setlist"}
)
_TEXTS: Final = frozenset(
    {"arg", "attr", "conversion", "ctx", "id", "is_async", "kind", "kwd_attrs", "level", "module"}
    | {"name", "names", "op", "ops", "rest", "simple", "type_comment"}
)
"""Fields that hold no node that anybody asks for."""


_Name, _Attribute, _Call, _Constant = ast.Name, ast.Attribute, ast.Call, ast.Constant
_keyword, _Load, _Store = ast.keyword, ast.Load, ast.Store


class Scope:
    """One function, lambda, class body or the module, as Python sees its names.

    A name bound anywhere in a function is local to the whole of it unless `global` or `nonlocal`
    says otherwise (language reference, "Naming and binding"). `bound` are its own names,
    `outer` and `declared_global` those declared elsewhere. `loads` counts the names read in it and
    in the scopes inside it, `captured` are those of the latter; `attributes` are all attributes
    and imported names there, and all names of its decorators, defaults and annotations. `own` are
    its nodes but names, attributes and constants, in no order, scopes inside it named but not
    entered. `self_attributes` are the attributes that its functions set on `self`; `stores` says
    that it sets an attribute or an item of something, `changes` are the attributes that are set,
    called, or changed in place.
    """

    __slots__ = (
        "around",
        "attributes",
        "bound",
        "captured",
        "changes",
        "declared_global",
        "loads",
        "node",
        "outer",
        "own",
        "self_attributes",
        "star_imports",
        "stores",
        "yields",
    )

    def __init__(self, node: ScopeNode | None, around: Scope | None) -> None:
        self.node = node
        self.around = around
        self.bound: set[str] = set()
        self.outer: set[str] = set()
        self.declared_global: set[str] = set()
        self.loads: dict[str, int] = {}
        self.attributes: set[str] = set()
        self.captured: set[str] = set()
        self.changes: set[str] = set()
        self.self_attributes: set[str] = set()
        self.own: list[ast.AST] = []
        self.yields = False
        self.star_imports = False
        self.stores = False

    def settle(self) -> None:
        """Take what is declared elsewhere out of the scope's own names."""
        self.bound -= self.outer
        self.bound -= self.declared_global


class Outline:
    """What one walk over a module's tree finds.

    `roots` are the top-level packages that it imports anywhere; `asked` counts how often each
    attribute is written, read or called; `mutated` are the names whose dict or list is
    changed in place, `rebound` counts the functions that declare a name global; `stores` counts
    how often each attribute is set.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.scopes: dict[int, Scope] = {}
        self.roots: set[str] = set()
        self.asked: dict[str, int] = {}
        self.mutated: set[str] = set()
        self.rebound: dict[str, int] = {}
        self.stores: dict[str, int] = {}
        self.module = Scope(None, None)
        self._waiting: list[tuple[Scope, list[ast.AST]]] = [(self.module, list(tree.body))]
        order: list[Scope] = []
        while self._waiting:
            scope, nodes = self._waiting.pop()
            self._walk(nodes, scope)
            order.append(scope)
        for scope in reversed(order):
            scope.settle()
            self._hand_up(scope)

    def _walk(self, stack: list[Any], scope: Scope) -> None:
        """Walk what belongs to one scope; scopes inside it are left for later."""
        own, pop, extend, push = scope.own.append, stack.pop, stack.extend, stack.append
        attributes, loads, asked = scope.attributes, scope.loads, self.asked
        bound, changes, notes, fields = scope.bound, scope.changes, _NOTES, _FIELDS
        while stack:
            node = pop()
            kind = type(node)
            if kind is _Name:
                context = type(node.ctx)
                if context is not _Load:
                    bound.add(node.id)
                if context is not _Store:
                    name = node.id
                    loads[name] = loads.get(name, 0) + 1
            elif kind is _Attribute:
                name = node.attr
                attributes.add(name)
                asked[name] = asked.get(name, 0) + 1
                if type(node.ctx) is not _Load:
                    self._note_store(node, scope)
                push(node.value)
            elif kind is _Call:
                own(node)
                function = node.func
                if type(function) is _Attribute:
                    changes.add(function.attr)
                    if function.attr in _MUTATING:
                        self.note_change(function.value, scope)
                push(function)
                extend(node.args)
                extend(node.keywords)
            elif kind is _keyword:
                push(node.value)
            elif kind is not _Constant and node is not None:
                own(node)
                if kind in notes and notes[kind](self, node, scope):
                    continue
                for field in fields[kind] if kind in fields else _child_fields(kind):
                    child = getattr(node, field, None)
                    if type(child) is list:
                        extend(child)
                    elif child is not None:
                        push(child)

    def changes(self, name: str) -> bool:
        """Whether a dict or list of this name, or in an attribute of it, is changed in place."""
        scopes = (self.module, *self.scopes.values())
        return name in self.mutated or any(name in scope.changes for scope in scopes)

    def calls(self) -> dict[str, list[ast.Call]]:
        """All calls by the name of what is called: a name, or the last attribute."""
        found: dict[str, list[ast.Call]] = {}
        for scope in (self.module, *self.scopes.values()):
            for node in scope.own:
                if type(node) is ast.Call:
                    function = node.func
                    name: str = getattr(function, "attr", "") or getattr(function, "id", "")
                    found.setdefault(name, []).append(node)
        return found

    def note_change(self, owner: ast.expr, scope: Scope) -> None:
        """Remember the name of a container that is changed in place."""
        if type(owner) is ast.Name:
            self.mutated.add(owner.id)
        elif type(owner) is ast.Attribute:
            scope.changes.add(owner.attr)

    def _note_store(self, node: ast.Attribute, scope: Scope) -> None:
        scope.stores = True
        scope.changes.add(node.attr)
        self.stores[node.attr] = self.stores.get(node.attr, 0) + 1
        if type(node.ctx) is ast.Store and type(node.value) is ast.Name and node.value.id == "self":
            scope.self_attributes.add(node.attr)

    def open(
        self, node: ScopeNode, scope: Scope, head: Iterable[ast.AST | None], body: list[ast.AST]
    ) -> Scope:
        """Have a scope inside another one walked later.

        `head` are the nodes of its definition that belong to the scope around it.
        """
        nodes = [one for one in head if one is not None]
        inner = Scope(node, scope if scope.node or scope is self.module else scope.around)
        if nodes:
            around = Scope(None, inner.around)
            self._walk(nodes, around)
            scope.captured.update(around.loads)
            inner.changes |= around.changes
            inner.attributes |= around.attributes | around.loads.keys()
            _take_in(around, scope)
        self.scopes[id(node)] = inner
        self._waiting.append((inner, body))
        return inner

    def _hand_up(self, scope: Scope) -> None:
        """What is inside a scope is inside the one around it, too."""
        around = scope.around
        if around is None:
            return
        _add_counts(scope.loads, around.loads)
        if around is not self.module:
            around.captured.update(scope.loads)
            around.attributes |= scope.attributes
            around.changes |= scope.changes
            around.self_attributes |= scope.self_attributes


def _take_in(head: Scope, scope: Scope) -> None:
    scope.attributes |= head.attributes
    scope.changes |= head.changes
    scope.bound |= head.bound
    scope.yields |= head.yields
    scope.own.extend(head.own)
    _add_counts(head.loads, scope.loads)


def _add_counts(counts: dict[str, int], into: dict[str, int]) -> None:
    for name, count in counts.items():
        into[name] = into.get(name, 0) + count


def _function(outline: Outline, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> bool:
    scope.bound.add(node.name)
    if node.decorator_list:
        scope.attributes.add(DECORATED)
    given = parameters(node.args)
    hints = (parameter.annotation for parameter in given)
    head = (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults, *hints, node.returns)
    inner = outline.open(node, scope, head, [*node.body])
    inner.bound.update(parameter.arg for parameter in given)
    return True


def _lambda(outline: Outline, node: ast.Lambda, scope: Scope) -> bool:
    head = (*node.args.defaults, *node.args.kw_defaults)
    inner = outline.open(node, scope, head, [node.body])
    inner.bound.update(parameter.arg for parameter in parameters(node.args))
    return True


def _class(outline: Outline, node: ast.ClassDef, scope: Scope) -> bool:
    scope.bound.add(node.name)
    outline.open(node, scope, (*node.decorator_list, *node.bases, *node.keywords), [*node.body])
    return True


def _import(outline: Outline, node: ast.Import, scope: Scope) -> bool:
    for alias in node.names:
        root = alias.name.partition(".")[0]
        outline.roots.add(root)
        scope.attributes.add(root)
        scope.bound.add(alias.asname or root)
    return True


def _import_from(outline: Outline, node: ast.ImportFrom, scope: Scope) -> bool:
    root = (node.module or "").partition(".")[0]
    if root and not node.level:
        outline.roots.add(root)
    for alias in node.names:
        if alias.name == "*":
            scope.star_imports = True
        else:
            scope.bound.add(alias.asname or alias.name)
        if root:
            scope.attributes.add(_imported(root, alias.name))
    return True


def _imported(root: str, name: str) -> str:
    if root not in ROOTS or f"{root}.{name}" in BESIDE_RESPONSES:
        return name
    return root


def _global(outline: Outline, node: ast.Global, scope: Scope) -> bool:
    scope.declared_global.update(node.names)
    outline.mutated.update(node.names)
    _add_counts(dict.fromkeys(node.names, 1), outline.rebound)
    _add_counts(dict.fromkeys(node.names, 1), scope.loads)
    return True


def _nonlocal(outline: Outline, node: ast.Nonlocal, scope: Scope) -> bool:
    scope.outer.update(node.names)
    _add_counts(dict.fromkeys(node.names, 1), scope.loads)
    return True


def _subscript(outline: Outline, node: ast.Subscript, scope: Scope) -> bool:
    if type(node.ctx) is not ast.Load:
        scope.stores = True
        outline.note_change(node.value, scope)
    return False


def _yield(outline: Outline, node: ast.AST, scope: Scope) -> bool:
    scope.yields = True
    return False


def _named(
    outline: Outline, node: ast.ExceptHandler | ast.MatchAs | ast.MatchStar, scope: Scope
) -> bool:
    if node.name:
        scope.bound.add(node.name)
    return False


def _mapping(outline: Outline, node: ast.MatchMapping, scope: Scope) -> bool:
    if node.rest:
        scope.bound.add(node.rest)
    return False


def _nothing(outline: Outline, node: ast.AST, scope: Scope) -> bool:
    return True


def _child_fields(kind: type[ast.AST]) -> tuple[str, ...]:
    """The fields of a kind of node that hold nodes."""
    texts = _TEXTS - {"name"} if kind.__name__ == "TypeAlias" else _TEXTS
    found = _FIELDS[kind] = tuple(name for name in kind._fields if name not in texts)
    return found


def parameters(args: ast.arguments) -> list[ast.arg]:
    """All parameters in order, `*args` and `**kwargs` included."""
    found = [*args.posonlyargs, *args.args]
    if args.vararg:
        found.append(args.vararg)
    found.extend(args.kwonlyargs)
    if args.kwarg:
        found.append(args.kwarg)
    return found


_FIELDS: Final[dict[type[ast.AST], tuple[str, ...]]] = {}
_NOTES: Final[dict[type[ast.AST], Callable[[Outline, Any, Scope], bool]]] = {
    ast.FunctionDef: _function,
    ast.AsyncFunctionDef: _function,
    ast.Lambda: _lambda,
    ast.ClassDef: _class,
    ast.Import: _import,
    ast.ImportFrom: _import_from,
    ast.Global: _global,
    ast.Nonlocal: _nonlocal,
    ast.Subscript: _subscript,
    ast.Yield: _yield,
    ast.YieldFrom: _yield,
    ast.ExceptHandler: _named,
    ast.MatchAs: _named,
    ast.MatchStar: _named,
    ast.MatchMapping: _mapping,
    ast.MatchSingleton: _nothing,
}
