"""Headers as they are set: by key, by a method, or with the call that makes the response."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.methods import REQUEST_TEXTS
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES

from ..domain.contents import text_of
from ..domain.state import Change, ContainerState, ObjectState, ResponseState
from ..domain.values import (
    NONE,
    Const,
    Fallback,
    Instance,
    Missing,
    Part,
    Ref,
    Tuple,
    Value,
)
from ..events.model import Call, ItemUse
from .answers import stands_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..domain.values import Site
    from ..syntax.units import FunctionUnit

_ONE: Final = {f"headers.{name}": name for name in ("set", "add", "add_header", "setdefault")}
_MANY: Final = {f"headers.{name}": name for name in ("update", "extend")}
_VIEWS: Final = frozenset({"resource", "view"})
_LOOK_UPS: Final = frozenset(f"{one}.get" for one in REQUEST_TEXTS)
_ALWAYS_SENT: Final = frozenset({"accept", "host", "user-agent"})
"""Headers that a request lacks only if it was written by hand."""

_MAKERS: Final = frozenset({"flask.make_response", "flask.Flask.make_response"})


@dataclass(frozen=True, slots=True)
class HeaderWrite:
    """One header that is set.

    `how` is "[]", the name of the method ("set", "add", ...), or "given" for the headers that
    come with the body, in a call or a returned tuple. `name` is as it is written, "" where not
    literal; then `among` has the names that a loop gives it, one each round. `states` are the
    responses whose headers they are, just before; none of them for headers that are given, or that
    belong to no response yet.
    """

    node: ast.AST
    name: str
    value: Value
    how: str
    states: tuple[ResponseState, ...] = ()
    of_response: bool = False
    among: tuple[str, ...] = ()

    def names(self, header: str) -> bool:
        """Whether it is this header; case does not matter."""
        return self.name.lower() == header.lower()

    @property
    def takes_lists(self) -> bool:
        """Whether a list as value means several headers of this name."""
        return self.how in ("update", "extend", "given")


def header_writes(event: ItemUse | Call) -> Iterator[HeaderWrite]:
    """The headers that an event sets; none for what is not fully known."""
    if isinstance(event, ItemUse):
        if event.mode == "write" and event.assigned is not None and _are(event.container):
            yield _write(event, text_of(event.key), event.assigned, "[]", event.container)
        return
    receiver = event.receiver or NONE
    if event.callee in _ONE and _are(receiver) and len(event.args) > 1:
        key = event.args[0]
        write = _write(event, text_of(key), event.args[1], _ONE[event.callee], receiver)
        yield write if write.name else replace(write, among=_texts(key))
    elif event.callee in _MANY and _are(receiver):
        given = pairs(event.args[0], in_states(event.states)) if event.args else ()
        for name, item in (*given, *event.keywords.items()):
            yield _write(event, name, item, _MANY[event.callee], receiver)
    else:
        for name, item in pairs(_given(event), in_states(event.states)):
            yield HeaderWrite(event.node, name, item, "given")


def _texts(key: Value) -> tuple[str, ...]:
    """The texts that a name may be, none where it may be something else, or a default."""
    plain = key.every(lambda s: isinstance(s, Const) and not isinstance(s, Fallback))
    texts = [s.value for s in key.shapes if isinstance(s, Const)] if plain else []
    return tuple(texts) if all(isinstance(text, str) for text in texts) else ()


def absent_look_up(what: Value, function: FunctionUnit | None) -> ast.Call | None:
    """The look-up in the request that a value comes from, and that may find nothing.

    None where other code of the module names the key: it may have tested for it.
    """
    missing = [shape for shape in what.shapes if isinstance(shape, Missing)]
    others = [shape for shape in what.shapes if not isinstance(shape, Missing)]
    call = missing[0].origin if len(missing) == 1 else None
    if function is None or not others or not isinstance(call, ast.Call) or len(call.args) != 1:
        return None
    if not all(isinstance(s, Instance) and s.source in _LOOK_UPS for s in others):
        return None
    key = call.args[0].value if isinstance(call.args[0], ast.Constant) else None
    if not isinstance(key, str) or key.lower() in _ALWAYS_SENT:
        return None
    return None if _is_named_elsewhere(key, call, function) else call


def _is_named_elsewhere(key: str, call: ast.Call, function: FunctionUnit) -> bool:
    """Whether the module names a key beside the look-up, other than as a header that is set.

    What other views do with it tells nothing of this one.
    """
    apart = [
        unit.node
        for unit in function.module.units.values()
        if unit is not function and unit.roles and all(r.name in _VIEWS for r in unit.roles)
    ]
    named = [
        node
        for node in ast.walk(function.module.facts.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.lower() == key.lower()
        and node is not call.args[0]
        and not any(stands_in(node, view) for view in apart)
    ]
    return bool(named) and not set(map(id, named)) <= _names_of_headers(function.module.facts.tree)


def _names_of_headers(tree: ast.Module) -> set[int]:
    """The ids of the nodes that name what is set: `headers["a"] = b`, `set("a", b)`, `{"a": b}`."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and _is_store(node):
            found.add(id(node.slice))
        elif isinstance(node, ast.Call) and _sets(node):
            found.add(id(node.args[0]))
        elif isinstance(node, ast.Dict):
            found.update(id(name) for name in node.keys if name is not None)
    return found


def _is_store(node: ast.Subscript) -> bool:
    return isinstance(node.ctx, ast.Store)


def _sets(node: ast.Call) -> bool:
    """Whether a call sets a header by its name."""
    method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    return method in ("set", "add", "add_header") and len(node.args) > 1


def _are(what: Value) -> bool:
    """Whether it is certainly the headers of a response, or a Headers object."""
    return what.every(lambda s: getattr(s, "kind", "") == "headers")


def _write(event: ItemUse | Call, name: str, item: Value, how: str, receiver: Value) -> HeaderWrite:
    states = tuple(s for s in event.states if isinstance(s, ResponseState))
    of_response = receiver.every(lambda s: isinstance(s, Part))
    return HeaderWrite(event.node, name, item, how, states, of_response)


def _given(event: Call) -> Value:
    """The headers argument of a call that makes a response."""
    if event.callee in RESPONSE_CLASSES:
        return event.argument(2, "headers") or NONE
    if event.callee not in _MAKERS or event.starred:
        return NONE
    items = event.args
    only = items[0].single if len(items) == 1 else None
    if isinstance(only, Tuple):
        items = only.items
    return items[-1] if len(items) in (2, 3) else NONE


def in_states(states: Iterable[ObjectState]) -> Callable[[Site], ObjectState | None]:
    """A look-up of the dicts and lists among some states; none for one with several contents."""
    found: dict[Site, ObjectState | None] = {}
    for state in states:
        if isinstance(state, ContainerState):
            same = found.get(state.site, state)
            agrees = isinstance(same, ContainerState) and same.entries == state.entries
            found[state.site] = same if agrees else None
    return found.get


def pairs(
    headers: Value, known: Callable[[Site], ObjectState | None]
) -> tuple[tuple[str, Value], ...]:
    """The headers of a literal dict or list of pairs; none where not all of them are known."""
    only = headers.single
    if not isinstance(only, Ref) or only.kind not in ("dict", "list"):
        return ()
    state = known(only.site)
    if not isinstance(state, ContainerState) or not state.exact or state.shared:
        return ()
    found: list[tuple[str, Value]] = []
    for key, item in state.entries:
        inner = item.single
        if key is not None:
            found.append((text_of(key), item))
        elif isinstance(inner, Tuple) and len(inner.items) == 2:
            found.append((text_of(inner.items[0]), inner.items[1]))
    return tuple(found)


def last_change(changes: Iterable[Change], header: str) -> Change | None:
    """The last change of one header, or of headers whose names are not known."""
    wanted = header.lower()
    found: Change | None = None
    for change in changes:
        if change.kind == "header" and change.name.lower() in (wanted, ""):
            found = change
    return found
