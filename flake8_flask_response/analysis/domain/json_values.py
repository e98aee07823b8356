"""What JSON is not made of."""

from __future__ import annotations

from flake8_flask_response.knowledge.http import EXCEPTION_STATUS
from flake8_flask_response.knowledge.returning import (
    NOT_JSON,
    is_exception,
    is_unsupported_base,
)

from .classes import external_bases, find_member
from .values import (
    Const,
    Coroutine,
    Function,
    Generator,
    Handled,
    Instance,
    LocalClass,
    LocalInstance,
    Ref,
    Shape,
    kind_of,
)


def is_refused(shape: Shape) -> bool:
    """Whether the shape certainly raises TypeError: not JSON serializable.

    The library's own provider takes what Python's json takes, dates, decimals, UUIDs, dataclasses,
    and objects with ``__html__``.
    """
    if isinstance(shape, Function | LocalClass | Coroutine | Generator | Handled):
        return True
    if isinstance(shape, LocalInstance):
        return _is_plain(shape)
    kind = kind_of(shape)
    if isinstance(shape, Ref):
        return kind in NOT_JSON
    if not isinstance(shape, Const | Instance):
        return False
    return kind in NOT_JSON or is_exception(kind) or kind in EXCEPTION_STATUS


def is_error(shape: Shape) -> bool:
    """Whether the shape is an exception."""
    if isinstance(shape, LocalInstance):
        bases = external_bases(shape.unit)
        return any(is_exception(base) or base in EXCEPTION_STATUS for base in bases)
    kind = kind_of(shape)
    return isinstance(shape, Handled) or is_exception(kind) or kind in EXCEPTION_STATUS


def _is_plain(shape: LocalInstance) -> bool:
    """Whether an object of a class of the project is nothing that a provider takes."""
    unit = shape.unit
    if unit.node.decorator_list or any(k.arg == "metaclass" for k in unit.node.keywords):
        return False
    if any(find_member(unit, name) is not None for name in ("__html__", "__getattr__", "__new__")):
        return False
    bases = external_bases(unit)
    return all(_is_plain_base(base) or base in EXCEPTION_STATUS for base in bases)


def _is_plain_base(name: str) -> bool:
    taken = ("builtins.int", "builtins.float", "builtins.bool")
    return is_unsupported_base(name) and name not in taken
