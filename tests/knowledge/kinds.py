"""Is a value of a kind as the knowledge tables write kinds? For the tests of those tables."""

from __future__ import annotations

import collections.abc
import importlib
import inspect
from typing import Any

import markupsafe
from werkzeug.datastructures import Headers
from werkzeug.wrappers import Response

PLAIN: dict[str, type] = {
    "None": type(None),
    "bool": bool,
    "bytes": bytes,
    "complex": complex,
    "dict": dict,
    "float": float,
    "frozenset": frozenset,
    "int": int,
    "list": list,
    "Markup": markupsafe.Markup,
    "set": set,
    "str": str,
    "tuple": tuple,
}


def is_kind(value: object, kinds: str) -> bool:
    """Whether ``value`` is of one of the ``kinds``, which are joined by ``|``."""
    return any(_is_one(value, kind) for kind in kinds.split("|"))


def _is_one(value: object, kind: str) -> bool:
    if kind in {"str", "int", "bytes"}:
        return type(value) is PLAIN[kind]
    if kind in PLAIN:
        return isinstance(value, PLAIN[kind])
    if kind == "response":
        return isinstance(value, Response)
    if kind == "headers":
        return isinstance(value, Headers)
    if kind == "iterator":
        return isinstance(value, collections.abc.Iterator)
    if kind == "dict view":
        return isinstance(
            value,
            (collections.abc.KeysView, collections.abc.ValuesView, collections.abc.ItemsView),
        )
    if kind == "coroutine":
        return inspect.iscoroutine(value)
    if kind == "function":
        return inspect.isfunction(value)
    if kind == "class":
        return isinstance(value, type)
    return isinstance(value, resolve(kind))


def resolve(name: str) -> Any:
    """The object a dotted name stands for; ImportError or AttributeError when there is none."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        try:
            found: Any = importlib.import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for part in parts[length:]:
            found = getattr(found, part)
        return found
    raise ImportError(name)
