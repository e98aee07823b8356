"""What functions give and do, where that depends on what they are handed."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.buffers import BUFFER_WRITERS
from flake8_flask_response.knowledge.databases import CONNECT
from flake8_flask_response.knowledge.functions import JSON_WRITERS
from flake8_flask_response.knowledge.models import (
    BASE_MAKERS,
    COLUMN_TYPES,
    COLUMNS,
    DUMPS_OF_FIELDS,
    EXTENSION,
    SELECTS,
    SESSION_MAKERS,
    SESSIONS,
)

from ...domain import contents, escape
from ...domain.escape import share
from ...domain.state import ContainerState, World
from ...domain.values import (
    NONE,
    UNKNOWN,
    Const,
    Coroutine,
    External,
    Instance,
    LocalClass,
    LocalInstance,
    Part,
    Partial,
    Ref,
    Value,
    join_all,
    kind_of,
    value,
)
from ...run.frame import Frame
from . import buffers, containers, databases, lookups, models, named_tuples

if TYPE_CHECKING:
    from ...domain.arguments import Arguments


def _partial(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    if not arguments.args or arguments.starred or arguments.double_starred:
        return escape.unknown_call(arguments, world)
    return value(
        Partial(
            arguments.args[0],
            arguments.args[1:],
            tuple(sorted(arguments.keywords.items())),
            origin=node,
        )
    )


def _text(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    called = name.rpartition(".")[2]
    kind = "str" if called == "repr" else called
    if not arguments.args or not arguments.args[0].some(lambda s: isinstance(s, Ref)):
        return value(Instance(kind, name, origin=node))
    shape = arguments.args[0].shapes[0]
    if isinstance(shape, Ref) and shape.kind == "response":
        return value(Part(shape.site, f"{called}()", kind, origin=node))
    return value(Instance(kind, name, origin=node))


def _rounded(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """round(x) gives an int, round(x, n) a number of x's own type."""
    kinds = {kind_of(s) for s in arguments.args[0].shapes} if len(arguments.args) == 2 else {"int"}
    known = kinds <= {"int", "float"} and len(kinds) == 1
    return value(Instance(kinds.pop(), name, origin=node)) if known else UNKNOWN


def _gather(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """asyncio.run and its like give what the coroutine gives."""
    first = arguments.args[0] if arguments.args else UNKNOWN
    return join_all(s.result if isinstance(s, Coroutine) else UNKNOWN for s in first.shapes)


def _dict_of(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    if arguments.args or arguments.starred or arguments.double_starred:
        return value(Instance("dict", name, origin=node))
    site = frame.site(node)
    entries = tuple((value(Const(k, str)), v) for k, v in arguments.keywords.items())
    for _, item in entries:
        share(item, world)
    world.heap[site] = ContainerState(site, "dict", entries)
    return value(Ref(site, "dict", origin=node))


def _type_of(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    if len(arguments.args) == 1:
        shape = arguments.args[0].single
        if isinstance(shape, LocalInstance):
            return value(LocalClass(shape.unit))
    return UNKNOWN


def _super(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    return UNKNOWN


def _wraps(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    return value(External("functools.wraps()", origin=node))


def _same(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    return arguments.args[0] if arguments.args else UNKNOWN


def _pair_helper(
    name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    """typing.cast(kind, value) gives its second argument."""
    return arguments.args[1] if len(arguments.args) > 1 else UNKNOWN


def _sum(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """The total of numbers that are known is a number."""
    if len(arguments.args) != 1 or arguments.starred or arguments.keywords:
        return escape.unknown_call(arguments, world)
    kinds = {kind_of(s) for s in contents.element_of(arguments.args[0], world).shapes}
    if not kinds or not kinds <= {"int", "bool", "float"}:
        return escape.unknown_call(arguments, world)
    return value(Instance("float" if "float" in kinds else "int", name, origin=node))


def _json(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    text = containers.json_text(arguments.get(0, "obj"), name, node, world, frame)
    escape.unknown_call(arguments, world)
    return text


def _setattr(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """setattr(response, name, value): the attribute set is that one, or any."""
    if len(arguments.args) == 3:
        owner, attribute, what = arguments.args
        for shape in owner.shapes:
            if isinstance(shape, Ref) and (known := contents.text_of(attribute)):
                frame.run.program.overlay.attribute_changed(shape, known, what, node, world)
                return NONE
    escape.unknown_call(arguments, world)
    return NONE


LOOKS_ONLY: Final = frozenset(
    f"builtins.{name}" for name in ("bool", "isinstance", "len", "print", "repr", "str", "type")
)
"""Functions that look at what they are handed and keep nothing of it."""

SPECIAL: Final = {
    "builtins.list": containers.as_list,
    "builtins.sorted": containers.as_list,
    "builtins.sum": _sum,
    "functools.partial": _partial,
    "builtins.str": _text,
    "builtins.repr": _text,
    "builtins.bytes": _text,
    "builtins.dict": _dict_of,
    "builtins.round": _rounded,
    buffers.KIND: buffers.make,
    **dict.fromkeys(BUFFER_WRITERS, buffers.write_by),
    "builtins.type": _type_of,
    "builtins.super": _super,
    "functools.wraps": _wraps,
    "functools.wraps()": _same,
    "functools.lru_cache": _wraps,
    "functools.cache": _same,
    **dict.fromkeys(JSON_WRITERS, _json),
    "os.environ.get": lookups.environment,
    "os.getenv": lookups.environment,
    "builtins.setattr": _setattr,
    "asyncio.run": _gather,
    "collections.namedtuple": named_tuples.make_class,
    **dict.fromkeys(named_tuples.BASES, named_tuples.make_class),
    "typing.cast": _pair_helper,
    CONNECT: databases.connect,
    EXTENSION: models.extension,
    **dict.fromkeys(BASE_MAKERS, models.base_class),
    **dict.fromkeys(COLUMNS, models.column),
    **dict.fromkeys(COLUMN_TYPES, models.column_type),
    **dict.fromkeys(DUMPS_OF_FIELDS, models.as_dict),
    **dict.fromkeys(SELECTS, models.select),
    **dict.fromkeys(SESSION_MAKERS, models.session_maker),
    **dict.fromkeys(SESSIONS, models.session),
}
