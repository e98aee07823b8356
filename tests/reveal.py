"""Values of the interpreter as short text, and held against what Python has at run time.

The notation stands in tests/analysis/README.md.
"""

from __future__ import annotations

import inspect
import json
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from werkzeug.datastructures import Headers
from werkzeug.wrappers import Response

from flake8_flask_response.analysis.domain.state import ContainerState, ResponseState, join_objects
from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import (
    Bound,
    Const,
    Coroutine,
    DefaultStatus,
    External,
    Function,
    Instance,
    LocalClass,
    LocalInstance,
    Part,
    Partial,
    Ref,
    Shape,
    Site,
    Tuple,
    Unknown,
    Value,
)

LAST = ("None", "Unknown")


@dataclass(frozen=True)
class Shown:
    """One value with the objects it refers to."""

    value: Value
    objects: Mapping[Site, Any]

    @property
    def parts(self) -> list[str]:
        """Each shape as text, sorted; None and Unknown come last."""
        texts = {self._shape(shape) for shape in self.value.shapes}
        return sorted(texts, key=lambda text: (text in LAST, text))

    def __str__(self) -> str:
        return " | ".join(self.parts) or "Never"

    def _text(self, inner: Value) -> str:
        return str(Shown(inner, self.objects))

    def _shape(self, shape: Shape) -> str:
        match shape:
            case Unknown():
                return "Unknown"
            case Const():
                return constant(shape.value)
            case Instance(kind="http.HTTPStatus", source=source):
                return f"HTTPStatus({source})"
            case Instance(kind=kind):
                return kind
            case Tuple(items=items):
                return f"tuple({', '.join(map(self._text, items))})"
            case Ref(site=site, kind=kind):
                state = self.objects.get(site)
                return self._object(state) if state is not None else kind
            case Part(name=name):
                return f"response.{name}"
            case External(name=name):
                return name.removeprefix("builtins.")
            case Function(unit=unit):
                return f"function {unit.name}"
            case LocalClass(unit=unit):
                return f"class {unit.name}"
            case LocalInstance(unit=unit):
                return f"{unit.name}()"
            case Bound(name=name, kind=kind):
                return f"method {kind}.{name}"
            case Partial(function=function):
                return f"partial({self._text(function)})"
            case Coroutine(result=result):
                return f"coroutine({self._text(result)})"
            case DefaultStatus(code=code):
                return str(code)
            case _:
                return type(shape).__name__.lower()

    def _object(self, state: Any) -> str:
        if isinstance(state, ResponseState):
            return self._response(state)
        if isinstance(state, ContainerState):
            return self._container(state)
        return str(state.site.node)

    def _container(self, state: ContainerState) -> str:
        if not state.exact or state.shared:
            return state.kind
        entries = [
            self._text(item) if key is None else f"{self._text(key)}: {self._text(item)}"
            for key, item in state.entries
        ]
        return f"{state.kind}({', '.join(entries)})"

    def _response(self, state: ResponseState) -> str:
        said = ["outside"] if state.foreign else self._status(state)
        for kind, name in (("header", "headers"), ("cookie", "cookies")):
            changed = [
                ("-" if c.deletes else "") + c.name + ("?" if id(c.node) in state.maybe else "")
                for c in state.changes
                if c.kind == kind
            ]
            if changed:
                said.append(f"{name}=[{', '.join(changed)}]")
        if state.content_type is not None and not state.foreign:
            said.append(f"type={self._text(state.content_type)}")
        if state.shared and not state.foreign:
            said.append("shared")
        return f"Response({', '.join(said)})"

    def _status(self, state: ResponseState) -> list[str]:
        numbers = {_status_text(shape) for shape in state.status.shapes}
        return [] if numbers == {"200"} else [f"status={' | '.join(sorted(numbers))}"]


def _status_text(shape: Shape) -> str:
    number = status_number(shape)
    return "?" if number is None else str(number)


def constant(what: object) -> str:
    """A literal as text, text in double quotes."""
    if isinstance(what, str):
        return json.dumps(what, ensure_ascii=False)
    if isinstance(what, bytes):
        return "b" + json.dumps(what.decode("ascii", "backslashreplace"))
    return "..." if what is ... else repr(what)


def objects_of(states: Iterable[Any]) -> dict[Site, Any]:
    """The states of an event by object, those of several paths joined."""
    found: dict[Site, Any] = {}
    for state in states:
        known = found.get(state.site)
        found[state.site] = state if known is None else join_objects(known, state)
    return found


def matching(shown: Shown, what: object) -> list[str]:
    """The shapes, as text, that a value of a run is one of."""
    return [shown._shape(s) for s in shown.value.shapes if _is(s, what, shown)]


def _is(shape: Shape, what: Any, shown: Shown) -> bool:
    match shape:
        case Const(value=expected, type=kind):
            return type(what) is kind and what == expected
        case Instance(kind=kind, source=source):
            return _is_kind(what, kind) and (kind != "http.HTTPStatus" or str(int(what)) == source)
        case Tuple(items=items):
            fits = isinstance(what, tuple) and len(what) == len(items)
            return fits and all(
                any(_is(s, one, shown) for s in item.shapes)
                for item, one in zip(items, what, strict=True)
            )
        case Ref(site=site, kind=kind):
            state = shown.objects.get(site)
            if isinstance(state, ResponseState):
                return isinstance(what, Response) and _is_response(state, what)
            return _is_kind(what, kind) and _has_entries(state, what, shown)
        case Part(kind=kind):
            return _is_kind(what, kind)
        case External(name=name):
            return bool(what is pkgutil.resolve_name(name))
        case Function(unit=unit):
            return getattr(what, "__name__", "") == unit.name
        case LocalClass(unit=unit):
            return isinstance(what, type) and what.__name__ == unit.name
        case LocalInstance(unit=unit):
            return type(what).__name__ == unit.name
        case Bound(name=name):
            return callable(what) and getattr(what, "__name__", name) == name
        case Partial():
            return isinstance(what, partial)
        case Coroutine():
            return inspect.isawaitable(what)
        case DefaultStatus(code=code):
            return bool(what == code)
        case _:
            return True


def _is_kind(what: object, kind: str) -> bool:
    if kind == "headers":
        return isinstance(what, Headers)
    if kind in ("generator", "coroutine", "async generator"):
        return kind.replace(" ", "_") in type(what).__name__
    if "." in kind:
        return isinstance(what, pkgutil.resolve_name(kind))
    return kind in {cls.__name__ for cls in type(what).__mro__}


def _is_response(state: ResponseState, what: Response) -> bool:
    numbers = {status_number(shape) for shape in state.status.shapes}
    if None not in numbers and not state.foreign and what.status_code not in numbers:
        return False
    gone = {change.name for change in state.changes if change.deletes}
    cookies = [line.partition("=")[0] for line in what.headers.getlist("Set-Cookie")]
    for change in state.changes:
        sure = id(change.node) not in state.maybe and change.name and change.name not in gone
        if sure and change.kind == "header" and change.name not in what.headers:
            return False
        if sure and change.kind == "cookie" and change.name not in cookies:
            return False
    return True


def _has_entries(state: Any, what: Any, shown: Shown) -> bool:
    if not isinstance(state, ContainerState) or not state.exact or state.shared:
        return True
    if len(what) != len(state.entries):
        return False
    if state.kind == "set":
        return True
    items = what.values() if state.kind == "dict" else what
    return all(
        any(_is(s, one, shown) for s in item.shapes)
        for (_, item), one in zip(state.entries, items, strict=True)
    )
