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
_SENDING: Final = frozenset(
    {"Response", "bool", "choice", "copy", "debug", "deepcopy", "dict", "dump", "dumps", "error"}
    | {"filter", "format", "frozenset", "info", "isinstance", "join", "jsonify", "make_response"}
    | {"map", "max", "min", "next", "print", "render_template", "render_template_string"}
    | {"reversed", "sample", "set", "str", "sum", "warning", "zip"}
)


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


def of_module(tree: ast.Module, names: frozenset[str], *, imported: bool) -> dict[str, Table]:
    """The dicts and lists that a module keeps in variables at its top, and all it puts into them.

    Only those called `names`; left out are those that may get anything. With `imported`, these are
    the names of another module's, of which this one changes the content: `kind` is "" then.
    """
    kinds: dict[str, str] = {}
    stored: dict[str, list[Stored]] = {name: [] for name in names}
    spoilt: set[str] = set()
    for node, around in _walk(tree, frozenset({ast.Constant, ast.Load, ast.Store})):
        if not imported and isinstance(node, ast.Assign | ast.AnnAssign):
            _note_at_top(node, around, kinds, stored, spoilt)
        name = _named(node, imported=imported)
        if name not in stored or isinstance(node, ast.alias):
            continue
        put = _put_at_top(node, around) if isinstance(node, ast.Name | ast.Attribute) else None
        if put is None:
            spoilt.add(name)
        stored[name].extend(Stored(item, around.function, around.cls) for item in put or ())
    kept = [name for name in names if name not in spoilt and (imported or name in kinds)]
    return {name: Table(kinds.get(name, ""), tuple(stored[name])) for name in kept}


def _note_at_top(
    node: ast.Assign | ast.AnnAssign,
    around: _Around,
    kinds: dict[str, str],
    stored: dict[str, list[Stored]],
    spoilt: set[str],
) -> None:
    name = _written(node, in_class=isinstance(around.parent, ast.Module))
    if name not in stored or node.value is None or not isinstance(around.parent, ast.Module):
        return
    kind, items = _display(node.value)
    if not kind or name in kinds:
        spoilt.add(name)
    kinds[name] = kind
    stored[name].extend(Stored(item, None, None) for item in items)


def _named(node: ast.AST, *, imported: bool) -> str:
    """The name that a node reads or binds."""
    match node:
        case ast.Name(id=name) | ast.arg(arg=name) | ast.ExceptHandler(name=str(name)):
            return name
        case ast.alias(name=name, asname=other):
            return "" if imported else other or name
        case ast.Attribute(attr=name) if imported:
            return name
        case _:
            return ""


def _put_at_top(node: ast.Name | ast.Attribute, around: _Around) -> list[ast.expr] | None:
    """What a use of a variable puts into what it stands for; None where it may be anything."""
    parent, above = around.parent, around.above
    if not isinstance(node.ctx, ast.Load):
        at_top = isinstance(parent, ast.Assign | ast.AnnAssign) and isinstance(above, ast.Module)
        return [] if at_top else None
    match parent:
        case ast.Call() if parent.func is not node:
            return [] if _only_reads(parent) else None
        case ast.keyword() if isinstance(above, ast.Call):
            return [] if _only_reads(above) else None
        case ast.Return() | ast.Dict() | ast.List() | ast.Tuple() | ast.IfExp() | ast.BoolOp():
            return []
        case ast.BinOp() | ast.FormattedValue():
            return []
        case _:
            return _use(node, around)


def _only_reads(call: ast.Call) -> bool:
    """Whether what is called, by its name, leaves the lists and dicts that it gets as they are."""
    func = call.func
    name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
    return name in _LOOKING or name in _SENDING


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


def _walk(
    tree: ast.Module, leaves: frozenset[type] | None = None
) -> Iterator[tuple[ast.AST, _Around]]:
    left_out = _LEAVES if leaves is None else leaves
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
        below = (child for child in ast.iter_child_nodes(node) if type(child) not in left_out)
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
        case ast.ListComp(elt=element):
            return "list", [element]
        case ast.Call(func=ast.Name(id="dict" | "list" as kind), args=[], keywords=[]):
            return kind, []
        case _:
            return "", []


def _use(node: ast.Attribute | ast.Name, around: _Around) -> list[ast.expr] | None:
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
    match call:
        case ast.Call(args=[ast.List(elts=items)], keywords=[]) if method == "extend":
            return items
        case ast.Call(args=[ast.ListComp(elt=item)], keywords=[]) if method == "extend":
            return [item]
        case ast.Call(args=[ast.Dict(keys=keys, values=items)], keywords=[]) if (
            method == "update" and None not in keys
        ):
            return items
    position = _ADDING.get(method)
    if position is None or len(call.args) != position + 1 or call.keywords:
        return None
    return [call.args[position]]


def _is_self(node: ast.Attribute | ast.Name) -> bool:
    owner = node.value if isinstance(node, ast.Attribute) else None
    return isinstance(owner, ast.Name) and owner.id == "self"
