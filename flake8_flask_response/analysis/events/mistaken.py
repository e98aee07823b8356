"""Things taken for a response: what they are, and that they have none of its attributes."""

from __future__ import annotations

from typing import Final

from flake8_flask_response.knowledge.functions import RETURNS
from flake8_flask_response.knowledge.responses import CREATORS, RESPONSE_CLASSES, RESPONSE_ONLY

from ..domain.values import (
    TEXT_KINDS,
    Bound,
    Const,
    External,
    Function,
    Instance,
    NamedTuple,
    Part,
    Ref,
    Shape,
    Tuple,
    Value,
    is_none,
)

TEXT: Final = "text"
TUPLE: Final = "tuple"
DATA: Final = "data"
NONE: Final = "none"
FUNCTION: Final = "function"
_DATA_KINDS: Final = frozenset({"dict", "list", "set", "frozenset", "dict view"})
_MAKING_METHODS: Final = frozenset(
    {"make_default_options_response", "make_response", "redirect", "send_static_file"}
)


def mistaken_for_response(shape: Shape) -> str:
    """What a shape is that is no response (`TEXT`, `TUPLE`, ...), "" for anything else."""
    if is_none(shape):
        return NONE
    match shape:
        case Const(kind=kind) | Instance(kind=kind) | Part(kind=kind):
            if kind in TEXT_KINDS:
                return TEXT
            if kind == "tuple":
                return TUPLE
            return DATA if kind in _DATA_KINDS else ""
        case Tuple():
            return TUPLE
        case Ref(kind=kind):
            return DATA if kind in _DATA_KINDS else ""
        case Function(receiver=None):
            return FUNCTION
        case External(name=name):
            return FUNCTION if _makes_content(name) else ""
        case Bound(kind="flask.Flask", name=name):
            return FUNCTION if name in _MAKING_METHODS else ""
        case _:
            return ""


def _makes_content(name: str) -> bool:
    if name in RESPONSE_CLASSES or not name.startswith(("flask.", "werkzeug.")):
        return False
    return name in CREATORS or RETURNS.get(name) in ("str", "response")


def lacks(receiver: Value, name: str) -> str:
    """What the receiver is, if no shape of it has the response's attribute `name`; else "".

    Where it may be several such things, the first one found speaks for all.
    """
    if name not in RESPONSE_ONLY or not receiver.shapes:
        return ""
    kinds = [_lacking(s, name) for s in receiver.shapes]
    return kinds[0] if all(kinds) else ""


def _lacking(shape: Shape, name: str) -> str:
    if isinstance(shape, NamedTuple) and name in (*shape.fields, *shape.members):
        return ""
    return mistaken_for_response(shape)


def raises(receiver: Value, name: str, mode: str) -> bool:
    """Whether using the attribute certainly raises AttributeError; functions may be given any."""
    kind = lacks(receiver, name)
    return bool(kind) and not (kind == FUNCTION and mode in ("write", "delete"))
