"""What is in a body: whether anything is, and whether it tells of an error."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.error_signs import (
    ERROR_KEYS,
    ERROR_WORDS,
    FLAG_KEYS,
    MESSAGE_KEYS,
    STATE_KEYS,
)
from flake8_flask_response.knowledge.models import FIELDS

from ..domain.state import ContainerState, ResponseState
from ..domain.values import Const, Instance, JsonText, Ref, Unknown, is_text
from ..interpreter.library.containers import content_of

if TYPE_CHECKING:
    from ..domain.state import World
    from ..domain.values import Shape, Value
    from ..events.model import Outcome
    from .replies import Reply

_PERCENT: Final = re.compile(r"%(?:\(\w*\))?[^a-zA-Z%]*[a-zA-Z%]")
_BRACES: Final = re.compile(r"\{[^{}]*\}")
_OUT_OF_SIGHT: Final = frozenset({Unknown, Instance})
_TEMPLATES: Final = frozenset({"flask.render_template", "flask.render_template_string"})


def is_certainly_filled(body: Shape, world: World) -> bool:
    """Whether a body, or the response's body, certainly has something in it.

    A dict or list has entries; a template counts as filled, text put together does if a part of
    it is literal.
    """
    if isinstance(body, Const):
        return body.value not in (None, "", b"")
    if isinstance(body, JsonText):
        return body.content is not None and _every(body.content, world)
    if isinstance(body, Instance) and body.source == FIELDS:
        return True
    if isinstance(body, Instance):
        return is_text(body) and (body.source in _TEMPLATES or _has_literal_part(body.origin))
    if not isinstance(body, Ref):
        return False
    state = world.heap.get(body.site)
    if isinstance(state, ResponseState):
        return not state.shared and (_is_json(state) or _every(state.body, world))
    return isinstance(state, ContainerState) and state.exact and bool(state.entries)


def _is_json(state: ResponseState) -> bool:
    """Whether it is what jsonify() made: text whatever it was given, if only `null`."""
    made = state.creator == "flask.jsonify"
    changed = any(change.kind == "body" for change in state.changes)
    return made and not changed and all(type(s) in _OUT_OF_SIGHT for s in state.body.shapes)


def _every(body: Value, world: World) -> bool:
    return body.every(lambda shape: is_certainly_filled(shape, world))


def _has_literal_part(node: ast.AST | None) -> bool:
    """Whether text put together (f-string, +, %, format) has letters of its own."""
    match node:
        case ast.JoinedStr(values=parts):
            return any(isinstance(part, ast.Constant) and part.value for part in parts)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return any(_is_literal(part) or _has_literal_part(part) for part in (left, right))
        case ast.BinOp(op=ast.Mod(), left=ast.Constant(value=str(text))):
            return bool(_PERCENT.sub("", text))
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            return bool(_BRACES.sub("", text))
        case _:
            return False


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and bool(node.value)


def error_sign(reply: Reply, outcome: Outcome, caught: bool) -> str:
    """What tells of an error in the JSON that is sent; "" where nothing certainly does.

    `caught` says that an exception is being handled: then a message tells of an error, too.
    """
    body = content_of(reply.body, outcome.world)
    if body is None or body.kind != "dict":
        return ""
    for name in ERROR_KEYS:
        if _is_told(body.item(name), outcome):
            return name
    for name in FLAG_KEYS:
        flag = body.item(name)
        if flag is not None and flag.constant is False:
            return f"{name}: false"
    for name in STATE_KEYS:
        state = body.item(name)
        word = None if state is None else state.constant
        if isinstance(word, str) and word.lower() in ERROR_WORDS:
            return f"{name}: {word}"
    for name in MESSAGE_KEYS if caught else ():
        if _is_told(body.item(name), outcome):
            return name
    return ""


def untold_keys(reply: Reply, outcome: Outcome) -> frozenset[str]:
    """The keys that tell of an error elsewhere and are empty in this JSON."""
    body = content_of(reply.body, outcome.world)
    if body is None or body.kind != "dict":
        return frozenset()
    return frozenset(
        name
        for name in (*ERROR_KEYS, *MESSAGE_KEYS)
        if (item := body.item(name)) is not None and not _is_told(item, outcome)
    )


def _is_told(item: Value | None, outcome: Outcome) -> bool:
    return item is not None and item.every(lambda shape: _is_words(shape, outcome))


def _is_words(shape: Shape, outcome: Outcome) -> bool:
    """Whether a shape is text that is not empty, or a dict or list with something in it."""
    if isinstance(shape, Const):
        return is_text(shape) and bool(shape.value)
    if isinstance(shape, Instance):
        return is_text(shape)
    return isinstance(shape, Ref) and is_certainly_filled(shape, outcome.world)
