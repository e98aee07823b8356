"""What is worth an event: only what some rule could have something to say about.

Most attributes and calls of a program have nothing to do with Flask; not to record them is a
quarter of the cost of following a function.
"""

from __future__ import annotations

from typing import Final

from flake8_flask_response.knowledge.http import HTTP_ERROR_ATTRIBUTES, OWN_ERROR_ATTRIBUTES
from flake8_flask_response.knowledge.responses import RESPONSE_ATTRIBUTES

from ..domain.values import (
    External,
    Handled,
    Instance,
    LocalInstance,
    Part,
    Ref,
    Shape,
    Unknown,
    Value,
    is_none,
)

_ROOTS: Final = ("flask.", "werkzeug.")
_PLAIN: Final = frozenset({"bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple"})
_CALLED: Final = frozenset(
    {"", "builtins", "flask", "headers", "headers()", "json", "request", "requests", "response"}
    | {"werkzeug"}
)

MISTAKEN: Final = frozenset({"os.abort"})
"""Callables of other modules that are taken for Flask's."""


def is_attribute_heard(receiver: Value, name: str) -> bool:
    """Whether a use of `receiver.name` can matter: the name is a response's, the owner Flask's."""
    if name in OWN_ERROR_ATTRIBUTES and any(_is_error(s, name) for s in receiver.shapes):
        return True
    if name in RESPONSE_ATTRIBUTES:
        return not all(isinstance(shape, Unknown) for shape in receiver.shapes)
    return any(_is_telling(shape) for shape in receiver.shapes)


def _is_error(shape: Shape, name: str) -> bool:
    if isinstance(shape, Handled):
        return name in HTTP_ERROR_ATTRIBUTES
    return isinstance(shape, LocalInstance)


def is_item_heard(container: Value) -> bool:
    """Whether a use of `container[...]` can matter: it is known, and nothing of another library."""
    return any(
        type(shape) is not Unknown
        and (not isinstance(shape, External) or shape.name.startswith(_ROOTS))
        for shape in container.shapes
    )


def _is_telling(shape: Shape) -> bool:
    if isinstance(shape, External):
        return shape.name.startswith(_ROOTS)
    if isinstance(shape, Instance):
        return shape.kind not in _PLAIN
    return (
        isinstance(shape, Part)
        or is_none(shape)
        or (isinstance(shape, Ref) and shape.kind == "response")
    )


def is_call_heard(callee: str, result: Value) -> bool:
    """Whether a call can matter: its callee is Flask's or Python's, or its value is known."""
    known = is_known_root(callee) or callee in MISTAKEN
    return known or any(type(s) is not Unknown for s in result.shapes)


def is_known_root(callee: str) -> bool:
    """Whether a canonical name begins with something that the rules or the interpreter ask for."""
    return callee.partition(".")[0] in _CALLED
