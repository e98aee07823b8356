"""What is in a body: whether anything is, and whether it tells of an error."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from .state import ContainerState, ResponseState
from .values import Const, Instance, JsonText, Ref, is_text

if TYPE_CHECKING:
    from .state import World
    from .values import Shape, Value

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
    if isinstance(body, Instance):
        return is_text(body) and (body.source in _TEMPLATES or _has_literal_part(body.origin))
    if not isinstance(body, Ref):
        return False
    state = world.heap.get(body.site)
    if isinstance(state, ResponseState):
        return not state.shared and _every(state.body, world)
    return isinstance(state, ContainerState) and state.exact and bool(state.entries)


def _every(body: Value, world: World) -> bool:
    return body.every(lambda shape: is_certainly_filled(shape, world))


def _has_literal_part(node: ast.AST | None) -> bool:
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.Constant) and part.value for part in node.values)
    return False
