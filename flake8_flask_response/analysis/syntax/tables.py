"""Dicts and lists that a module keeps in one attribute, and all that it puts into them.

`rows = {}` in a class, or `self.rows = {}` once, with `cls.rows[key] = row` elsewhere. An attribute
that is handed on, or changed in another way, is left out: others may put anything into it.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .outline import Outline, Scope

_READING: Final = frozenset(
    {"clear", "copy", "count", "get", "index", "items", "keys", "pop", "popitem", "remove"}
    | {"reverse", "sort", "values"}
)
_ADDING: Final = {"append": 0, "insert": 1, "setdefault": 1}
"""Methods that put something in -> where it stands among the arguments."""

_LEAVES: Final = frozenset({ast.Name, ast.Constant, ast.Load, ast.Store, ast.Del, ast.alias})
_LOOKING: Final = frozenset({"any", "all", "enumerate", "iter", "len", "list", "sorted", "tuple"})


@dataclass(frozen=True, slots=True)
class Stored:
    """An expression that is put into a table, with the function and the class that it is in."""

    node: ast.expr
    function: ast.FunctionDef | ast.AsyncFunctionDef | None
    cls: ast.ClassDef | None


@dataclass(frozen=True, slots=True)
class Table:
    """One attribute: `kind` is "dict" or "list"."""

    kind: str
    stored: tuple[Stored, ...]


_Key: TypeAlias = tuple[str, str]
"""The names of a class and of an attribute; "" for a class that is not known."""


@dataclass(slots=True)
class _Around:
    parent: ast.AST
    above: ast.AST | None
    function: ast.FunctionDef | ast.AsyncFunctionDef | None
    cls: ast.ClassDef | None


class Tables:
    """What a module does with the dicts and lists in attributes.

    `made` are those that its classes make and put something into, by the names of the class and of
    the attribute. `changed` are the attributes that it changes in any way, but by taking something
    out.
    """

    def __init__(self, tree: ast.Module) -> None:
        self._kinds: dict[_Key, str] = {}
        self._stored: dict[_Key, list[Stored]] = {}
        self._spoilt: set[_Key] = set()
        uses: list[tuple[ast.Attribute, _Around]] = []
        for node, around in _walk(tree):
            if isinstance(node, ast.Assign | ast.AnnAssign):
                self._note_made(node, around)
            elif isinstance(node, ast.Attribute):
                uses.append((node, around))
        for node, around in uses:
            self._note_use(node, around)
        self.changed = frozenset(name for _, name in (*self._spoilt, *self._stored))
        self.made = {key: found for key in self._kinds if (found := self._table(key)) is not None}

    def _table(self, key: _Key) -> Table | None:
        anywhere = ("", key[1])
        stored = (*self._stored.get(key, ()), *self._stored.get(anywhere, ()))
        spoilt = key in self._spoilt or anywhere in self._spoilt
        return None if spoilt or not stored else Table(self._kinds[key], stored)

    def _note_made(self, node: ast.Assign | ast.AnnAssign, around: _Around) -> None:
        name = _written(node, in_class=isinstance(around.parent, ast.ClassDef))
        if not name or node.value is None or around.cls is None:
            return
        key = around.cls.name, name
        kind, items = _display(node.value)
        if not kind or key in self._kinds:
            self._spoilt.add(key)
        self._kinds[key] = kind
        self._put(key, items, around)

    def _note_use(self, node: ast.Attribute, around: _Around) -> None:
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        if owner in ("cls", "self") and around.cls is not None:
            owner = around.cls.name
        key = (owner, node.attr) if (owner, node.attr) in self._kinds else ("", node.attr)
        put = _use(node, around)
        if put is None:
            self._spoilt.add(key)
        self._put(key, put or [], around)

    def _put(self, key: _Key, items: list[ast.expr], around: _Around) -> None:
        if items:
            found = [Stored(item, around.function, around.cls) for item in items]
            self._stored.setdefault(key, []).extend(found)


def displayed(outline: Outline) -> frozenset[_Key]:
    """The names of the classes and attributes for which a dict or list is written somewhere.

    Whether it is a table, `Tables` knows, which has to look at the whole module.
    """
    found: set[_Key] = set()
    for scope in outline.scopes.values():
        cls = _class_around(scope)
        for node in scope.own if cls is not None else ():
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                name = _written(node, in_class=scope.node is cls)
                if name and cls is not None and _display(node.value)[0]:
                    found.add((cls.name, name))
    return frozenset(found)


def _class_around(scope: Scope | None) -> ast.ClassDef | None:
    while scope is not None:
        if isinstance(scope.node, ast.ClassDef):
            return scope.node
        scope = scope.around
    return None


def _walk(tree: ast.Module) -> Iterator[tuple[ast.AST, _Around]]:
    stack: list[tuple[ast.AST, _Around]] = [(tree, _Around(tree, None, None, None))]
    while stack:
        node, around = stack.pop()
        yield node, around
        function, cls = around.function, around.cls
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            function = node
        elif isinstance(node, ast.ClassDef):
            function, cls = None, node
        inner = _Around(node, around.parent, function, cls)
        below = (child for child in ast.iter_child_nodes(node) if type(child) not in _LEAVES)
        stack.extend((child, inner) for child in below)


def _written(node: ast.Assign | ast.AnnAssign, *, in_class: bool) -> str:
    """The attribute that a statement makes: in a class, or of `self`."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    match targets:
        case [ast.Name(id=name)] if in_class:
            return name
        case [ast.Attribute(value=ast.Name("self"), attr=name)]:
            return name
        case _:
            return ""


def _display(node: ast.expr) -> tuple[str, list[ast.expr]]:
    match node:
        case ast.Dict(keys=keys, values=values) if None not in keys:
            return "dict", values
        case ast.List(elts=elements):
            return "list", elements
        case ast.Call(func=ast.Name(id="dict" | "list" as kind), args=[], keywords=[]):
            return kind, []
        case _:
            return "", []


def _use(node: ast.Attribute, around: _Around) -> list[ast.expr] | None:
    """What a use of the attribute puts into it; None where it may put in anything."""
    parent, above = around.parent, around.above
    if isinstance(parent, ast.Assign | ast.AnnAssign) and not isinstance(node.ctx, ast.Load):
        one = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
        return [] if len(one) == 1 and one[0] is node and _is_self(node) else None
    if not isinstance(node.ctx, ast.Load):
        return None
    match parent:
        case ast.Subscript(ctx=ast.Load() | ast.Del()) if parent.value is node:
            return []
        case ast.Subscript() if parent.value is node and isinstance(above, ast.Assign):
            return [above.value] if above.targets == [parent] else None
        case ast.Attribute(attr=method) if isinstance(above, ast.Call) and above.func is parent:
            return _called(method, above)
        case ast.Call(func=ast.Name(id=name)) if name in _LOOKING:
            return []
        case ast.Compare() | ast.If() | ast.UnaryOp(op=ast.Not()):
            return []
        case ast.For() | ast.comprehension() if parent.iter is node:
            return []
        case _:
            return None


def _called(method: str, call: ast.Call) -> list[ast.expr] | None:
    if method in _READING:
        return []
    position = _ADDING.get(method)
    if position is None or len(call.args) != position + 1 or call.keywords:
        return None
    return [call.args[position]]


def _is_self(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id == "self"
