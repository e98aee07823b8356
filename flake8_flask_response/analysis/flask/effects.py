"""What using a response does to it: attributes written, methods called, headers set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.responses import (
    ASKING,
    CUSTOMISING_ATTRIBUTES,
    HEADERS_CHANGING,
    SETTABLE,
)

from ..domain.arguments import Arguments
from ..domain.contents import header_pairs, text_of
from ..domain.state import Change, ResponseState, World, unknown_status
from ..domain.values import UNKNOWN, Const, Part, Ref, Site, Value, value

if TYPE_CHECKING:
    import ast

_BODY: Final = frozenset({"data", "response", "stream"})
_CONTENT_TYPE: Final = frozenset({"mimetype", "content_type"})
_DELETING: Final = frozenset({"remove", "pop", "popitem", "clear", "delete"})
_HEADER_NAMES: Final = {"cache_control": "Cache-Control", "vary": "Vary", "location": "Location"}


def update(site: Site, world: World, state: ResponseState) -> None:
    """Put a response's new state into the heap."""
    world.heap[site] = state


def set_attribute(site: Site, name: str, assigned: Value, node: ast.AST, world: World) -> None:
    """`response.name = assigned`."""
    state = world.response(site)
    if state is None:
        return
    if name in ("status", "status_code"):
        state = replace(state, status=assigned).with_change(Change("status", name, node, assigned))
    elif name in _CONTENT_TYPE:
        change = Change("content_type", name, node, assigned)
        state = replace(state, content_type=assigned).with_change(change)
    elif name in _BODY:
        state = replace(state, body=assigned).with_change(Change("body", name, node, assigned))
    elif name == "headers":
        state = replace(state, headers=assigned, content_type=UNKNOWN)
        state = state.with_change(Change("header", "", node, assigned))
    elif name in SETTABLE:
        state = state.with_change(Change("header", header_of(name), node, assigned))
    else:
        state = state.with_change(Change("attribute", name, node, assigned))
    update(site, world, state)


def call_status(receiver: Value, node: ast.Attribute, world: World) -> None:
    """`response.status_code(404)` raises TypeError: no answer with another status follows."""
    for shape in receiver.shapes:
        if isinstance(shape, Ref) and world.response(shape.site) is not None:
            set_attribute(shape.site, node.attr, UNKNOWN, node, world)


def header_of(name: str) -> str:
    """The header that an attribute of a response sets."""
    return _HEADER_NAMES.get(name) or name.replace("_", "-").title()


def set_header(
    site: Site, key: Value, assigned: Value | None, node: ast.AST, world: World, deletes: bool
) -> None:
    """`response.headers[key] = assigned`, or its deletion."""
    state = world.response(site)
    if state is None:
        return
    name = text_of(key)
    if name.lower() == "content-type" or not name:
        content = assigned if name and assigned is not None else UNKNOWN
        state = replace(state, content_type=content)
    state = state.with_change(Change("header", name, node, assigned, deletes))
    update(site, world, state)


def change_part(part: Part, name: str, assigned: Value | None, node: ast.AST, world: World) -> None:
    """Something of a part is changed: `response.cache_control.max_age = 5`."""
    root = part.name.partition(".")[0]
    state = world.response(part.site)
    if state is None or root not in CUSTOMISING_ATTRIBUTES:
        return
    change = Change("header", "" if root == "headers" else header_of(root), node, assigned)
    update(part.site, world, state.with_change(change))


def call_response_method(
    site: Site,
    name: str,
    args: tuple[Value, ...],
    keywords: dict[str, Value],
    node: ast.AST,
    world: World,
) -> None:
    """`response.name(...)`, for the methods that change the response."""
    state = world.response(site)
    if state is None:
        return
    first = args[0] if args else keywords.get("key", UNKNOWN)
    if name in ("set_cookie", "delete_cookie"):
        change = Change("cookie", text_of(first), node, None, name == "delete_cookie")
        update(site, world, state.with_change(change))
    elif name == "set_data":
        body = args[0] if args else keywords.get("value", UNKNOWN)
        change = Change("body", name, node, body)
        update(site, world, replace(state, body=body).with_change(change))
    elif name in ASKING:
        update(site, world, replace(state, asked=True))
    elif name in ("set_etag", "add_etag"):
        update(site, world, state.with_change(Change("header", "ETag", node)))
    elif name == "make_conditional":
        changed = state.with_change(Change("header", "ETag", node))
        update(site, world, replace(changed, status=unknown_status()))


def call_headers_method(
    site: Site,
    name: str,
    args: tuple[Value, ...],
    keywords: dict[str, Value],
    node: ast.AST,
    world: World,
) -> None:
    """`response.headers.name(...)`."""
    state = world.response(site)
    if state is None or name not in HEADERS_CHANGING:
        return
    if name in ("set", "add", "add_header", "setdefault") and args:
        assigned = args[1] if len(args) > 1 else None
        set_header(site, args[0], assigned, node, world, deletes=False)
    elif name in _DELETING:
        key = args[0] if args else UNKNOWN
        set_header(site, key, None, node, world, deletes=True)
    else:
        _set_many(site, args, keywords, node, world)


def _set_many(
    site: Site,
    args: tuple[Value, ...],
    keywords: dict[str, Value],
    node: ast.AST,
    world: World,
) -> None:
    pairs = header_pairs(args[0], world) if args else []
    pairs = pairs if pairs is None else [*pairs, *((k, v) for k, v in keywords.items())]
    state = world.response(site)
    if state is None:
        return
    if pairs is None:
        state = replace(state, content_type=UNKNOWN)
        update(site, world, state.with_change(Change("header", "", node)))
        return
    for key, item in pairs:
        if key.lower() == "content-type":
            state = replace(state, content_type=item)
        state = state.with_change(Change("header", key, node, item))
    update(site, world, state)


def set_cookies_by(name: str, arguments: Arguments, node: ast.Call, world: World) -> Value:
    """set_access_cookies(response, token) changes the response, and keeps nothing of it."""
    response = arguments.get(0, "response") or UNKNOWN
    where = node.args[0] if node.args else node
    for shape in response.shapes:
        state = world.response(shape.site) if isinstance(shape, Ref) else None
        if state is not None:
            change = Change("cookie", "", where, None, ".unset_" in name)
            update(state.site, world, state.with_change(change))
    return value(Const(None, type(None), name, origin=node))
