"""Calls that make a response: what is in it from the first moment."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.methods import JSON_PROVIDER
from flake8_flask_response.knowledge.responses import (
    ANSWER_MAKERS,
    CREATORS,
    DEFAULT_STATUS,
    FILE_CREATORS,
    JSON_CREATORS,
    RESPONSE_CLASSES,
)

from ..domain import contents
from ..domain.escape import share
from ..domain.state import Change, ObjectState, ResponseState, World, join_objects, unknown_status
from ..domain.values import (
    UNKNOWN,
    Const,
    DefaultStatus,
    External,
    Instance,
    Ref,
    Shape,
    Tuple,
    Value,
    is_response,
    join,
    kind_of,
    value,
)
from ..interpreter.library import containers
from ..interpreter.objects import exception_status, foreign_response, is_http_exception
from ..interpreter.stand_ins import MIXED
from ..run.frame import Frame
from . import streams
from .returned import given_status, unpack

if TYPE_CHECKING:
    from ..domain.arguments import Arguments
    from ..syntax.units import ClassUnit

_BY_APP: Final = ANSWER_MAKERS | JSON_CREATORS
"""They make a response of the app's own class."""

_REDIRECTS: Final = frozenset({"flask.redirect", "werkzeug.utils.redirect", "flask.Flask.redirect"})
_NOT_A_STATUS: Final = frozenset({"dict", "list", "tuple", "headers"})
_DEFAULTS: Final = frozenset({"default_status", "default_mimetype"})
_NO_RESPONSE: Final = frozenset({"werkzeug.exceptions.abort", "flask.abort"})


def create(
    name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value | None:
    """The response that a canonical callable makes, None where it is not one that makes any."""
    if name in ANSWER_MAKERS:
        return make_response(arguments, node, world, frame)
    if name in JSON_CREATORS or name == f"{JSON_PROVIDER}.response":
        return _jsonify(arguments, node, world, frame)
    if name in _REDIRECTS:
        return _redirect(name, arguments, node, world, frame)
    if name in RESPONSE_CLASSES:
        return _construct(name, name, arguments, node, world, frame)
    if name in FILE_CREATORS:
        return _file(name, arguments, node, world, frame)
    if name in CREATORS and name not in _NO_RESPONSE and name.endswith("append_slash_redirect"):
        return foreign_response(node, world, frame, name, fresh=True)
    return None


def _new(
    node: ast.AST,
    creator: str,
    world: World,
    frame: Frame,
    *,
    cls: str = "flask.Response",
    body: Value = UNKNOWN,
    status: Value | None = None,
    headers: Value | None = None,
    content_type: Value | None = None,
) -> Value:
    site = frame.site(node)
    streams.note_sent(body, node, world, frame)
    if creator in _BY_APP and frame.run.custom_response_class:
        cls, content_type = "", content_type or UNKNOWN
    default = value(DefaultStatus(DEFAULT_STATUS.get(creator, 200)))
    world.heap[site] = ResponseState(
        site, creator, cls, body, default if status is None else status, headers, content_type
    )
    return value(Ref(site, "response", origin=node))


def make_response(arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """flask.make_response(*args): see `Flask.make_response` in flask/app.py (3.1)."""
    if arguments.starred or arguments.double_starred or arguments.keywords:
        _share_all(arguments, world)
        status = unknown_status()
        apart = next((a for a in arguments.args if a.some(lambda s: s == MIXED)), UNKNOWN)
        return _new(node, "flask.make_response", world, frame, body=apart, status=status)
    if not arguments.args:
        body = value(Const("", str, origin=node))
        return _new(node, "flask.make_response", world, frame, body=body)
    given = arguments.args[0] if len(arguments.args) == 1 else value(Tuple(arguments.args))
    result: Value | None = None
    new: ObjectState | None = None
    for shape in (single for one in given.shapes for single in _each_body(one)):
        made = _converted(shape, node, world, frame)
        result = made if result is None else join(result, made)
        only = made.single
        if isinstance(only, Ref) and only.site.node is node:
            state = world.response(only.site)
            if state is not None:
                new = state if new is None else join_objects(new, state)
                world.heap[only.site] = new
    return result or UNKNOWN


def _each_body(shape: Shape) -> list[Shape]:
    """A tuple once for each thing that its body may be; any other shape as it is."""
    if not isinstance(shape, Tuple) or len(shape.items) not in (2, 3):
        return [shape]
    rest = shape.items[1:]
    return [Tuple((value(body), *rest), origin=shape.origin) for body in shape.items[0].shapes]


def _converted(shape: Shape, node: ast.AST, world: World, frame: Frame) -> Value:
    body, status, headers = unpack(shape, world)
    only = body.single
    if isinstance(only, Ref) and is_response(only):
        state = world.response(only.site)
        if state is not None:
            if status is not None:
                changed = Change("status", "make_response", node, status)
                state = replace(state, status=status).with_change(changed)
            if headers is not None:
                state = state.with_change(Change("header", "", node, headers))
            world.heap[only.site] = state
        return body
    sent = containers.frozen(body, node, world, frame)
    share(body, world)
    if headers is not None:
        share(headers, world)
    if is_http_exception(only) if only is not None else False:
        assert only is not None
        code = exception_status(only)
        known = unknown_status() if code is None else value(Const(code, int))
        status = known if status is None else status
    elif only is None or not kind_of(only):
        status = unknown_status() if status is None else status
    content_type = _content_type(headers, world)
    if content_type is None and _may_be_response(body):
        content_type = UNKNOWN
    return _new(
        node,
        "flask.make_response",
        world,
        frame,
        body=sent,
        status=status,
        headers=headers,
        content_type=content_type,
    )


def _may_be_response(body: Value) -> bool:
    return not body.certain or body.some(is_response)


def _content_type(headers: Value | None, world: World) -> Value | None:
    if headers is None:
        return None
    pairs = contents.header_pairs(headers, world)
    if pairs is None:
        return UNKNOWN
    return next((item for name, item in pairs if name.lower() == "content-type"), None)


def _jsonify(arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    body = value(Instance("str", "flask.jsonify"))
    if not arguments.args and not arguments.starred:
        exact = not arguments.double_starred
        body = containers.of_keywords(arguments.keywords, exact, node, world, frame)
    elif len(arguments.args) == 1:
        body = containers.frozen(arguments.args[0], node, world, frame)
    _share_all(arguments, world)
    content = value(Const("application/json", str))
    return _new(node, "flask.jsonify", world, frame, body=body, content_type=content)


def _redirect(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    custom = arguments.get(2, "Response")
    if custom is not None:
        return foreign_response(node, world, frame, name, fresh=True)
    status = arguments.get(1, "code")
    unclear = arguments.starred or arguments.double_starred
    return _new(
        node,
        "flask.redirect",
        world,
        frame,
        body=value(Instance("str", name)),
        status=UNKNOWN if unclear else status,
    )


def _construct(
    name: str, cls: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    unclear = arguments.starred or arguments.double_starred
    _share_all(arguments, world)
    headers = arguments.get(2, "headers")
    content_type = arguments.get(4, "content_type") or arguments.get(3, "mimetype")
    if content_type is None:
        content_type = _content_type(headers, world)
    status = arguments.get(1, "status")
    body = arguments.get(0, "response") or value(Const("", str, origin=node))
    return _new(
        node,
        "flask.Response" if name in RESPONSE_CLASSES else name,
        world,
        frame,
        cls=cls,
        body=UNKNOWN if unclear else body,
        status=UNKNOWN if unclear else None if status is None else given_status(status),
        headers=UNKNOWN if unclear else headers,
        content_type=UNKNOWN if unclear else content_type,
    )


def from_class(
    unit: ClassUnit, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    """An instance of the module's own Response subclass, with the constructor of Flask's."""
    cls = "flask.Response" if adds_nothing(unit) else unit.name
    made = _construct("flask.Response", cls, arguments, node, world, frame)
    own = _DEFAULTS & unit.members.keys()
    if own and isinstance(ref := made.single, Ref) and (state := world.response(ref.site)):
        status = state.status
        if "default_status" in own and status.some(lambda s: isinstance(s, DefaultStatus)):
            status = unit.members["default_status"]
        world.heap[ref.site] = replace(state, status=status, content_type=UNKNOWN)
    return made


def adds_nothing(unit: ClassUnit) -> bool:
    """Whether a subclass of Response has nothing of its own but other defaults."""
    named = all(
        isinstance(only := base.single, External) and only.name in RESPONSE_CLASSES
        for base in unit.bases
    )
    plain = len(unit.bases) == 1 and not unit.node.keywords and not unit.node.decorator_list
    return named and plain and not unit.members.keys() - _DEFAULTS


def custom_response(unit: ClassUnit, node: ast.Call, world: World, frame: Frame) -> Value:
    """An instance of a Response subclass with a constructor of its own."""
    return _new(
        node,
        unit.name,
        world,
        frame,
        cls=unit.name,
        status=unknown_status(),
        headers=UNKNOWN,
        content_type=UNKNOWN,
    )


def _file(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    _share_all(arguments, world)
    return _new(
        node,
        name,
        world,
        frame,
        body=value(Instance("file", name)),
        headers=UNKNOWN,
        content_type=UNKNOWN,
    )


def from_exception(owner: Shape, node: ast.Call, world: World, frame: Frame) -> Value:
    """`error.get_response()`: a response with the error's status."""
    made = foreign_response(node, world, frame, "get_response", fresh=True)
    ref = made.single
    code = exception_status(owner)
    if isinstance(ref, Ref) and code is not None and (state := world.response(ref.site)):
        world.heap[ref.site] = replace(state, status=value(Const(code, int)))
    return made


def _share_all(arguments: Arguments, world: World) -> None:
    for one in arguments.all:
        share(one, world)
