"""What is looked up by a name, with something to fall back on: the environment, the request.

Sources: `os.environ.get` and `os.getenv` of Python, `MultiDict.get` of Werkzeug 2.2 to 3.1. What
a request has is not known: a look-up there with no fallback gives text, or finds nothing.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.methods import REQUEST_TEXTS

from ...domain import escape
from ...domain.values import UNKNOWN, External, Instance, Missing, Shape, Value, join, value
from ..objects import of_kind

if TYPE_CHECKING:
    from ...domain.arguments import Arguments
    from ...domain.state import World
    from ...run.frame import Frame

_TYPES: Final = {"builtins.int": "int", "builtins.str": "str", "builtins.float": "float"}


def environment(
    name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    """os.environ.get(name, fallback) gives text or the fallback."""
    fallback = arguments.get(1, "default")
    if arguments.starred or arguments.double_starred:
        return escape.unknown_call(arguments, world)
    if fallback is None:
        return of_kind("str|None", node, world, frame, name)
    return join(value(Instance("str", name, origin=node)), fallback)


def of_request(owner: Shape, name: str, arguments: Arguments, node: ast.AST) -> Value | None:
    """What `request.args.get(name, fallback, type=...)` gives; None where it is no such call."""
    if not isinstance(owner, Instance) or owner.source not in REQUEST_TEXTS or name != "get":
        return None
    fallback = arguments.get(1, "default")
    if arguments.starred or arguments.double_starred:
        return UNKNOWN
    if fallback is None:
        fallback = value(Missing(origin=node))
    kind = _converted(arguments.get(2, "type"))
    if kind is None:
        return UNKNOWN
    return join(value(Instance(kind, f"{owner.source}.get", origin=node)), fallback)


def keeps_zone(name: str, arguments: Arguments) -> bool:
    """Whether a method of a datetime gives another time in the same zone: `replace(hour=0)`."""
    known = not arguments.starred and not arguments.double_starred
    positions = 7  # year to microsecond; the next one is tzinfo
    return (
        name == "replace"
        and known
        and (len(arguments.args) <= positions and "tzinfo" not in arguments.keywords)
    )


def _converted(made_by: Value | None) -> str | None:
    """The kind that the `type` argument makes of the text, None where nobody knows."""
    if made_by is None:
        return "str"
    only = made_by.single
    return _TYPES.get(only.name) if isinstance(only, External) else None
