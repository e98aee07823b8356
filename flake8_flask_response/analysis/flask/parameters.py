"""What Flask hands to the parameters of a handler: by its route, or by its role."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.frameworks import OTHER_WORLDS
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS
from flake8_flask_response.knowledge.names import ROOTS
from flake8_flask_response.knowledge.responses import (
    COOKIE_METHODS,
    RESPONSE_METHODS,
    RESPONSE_NAMES,
)
from flake8_flask_response.knowledge.returning import is_exception

from ..domain.statuses import status_number
from ..domain.values import (
    NOTHING,
    UNKNOWN,
    External,
    Handled,
    Instance,
    LocalClass,
    LocalInstance,
    Value,
    join,
    value,
)
from ..interpreter.objects import foreign_response
from ..syntax.units import bound_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..domain.state import World
    from ..run.frame import Frame
    from ..syntax.units import FunctionUnit, Role

CONVERTER: Final = re.compile(r"<(?:(\w+)(?:\([^<>]*\))?:)?(\w+)>")
"""A variable part of a rule: its converter, and its name."""

_CONVERTED: Final = {"int": "int", "float": "float", "uuid": "uuid.UUID", "": "str"}
_TEXT_CONVERTERS: Final = frozenset({None, "string", "path", "any", "default"})


def parameter_value(
    parameter: ast.arg, index: int, unit: FunctionUnit, world: World, frame: Frame
) -> Value | None:
    """What Flask hands to a handler's parameter; None where it hands it nothing we know."""
    index -= max((role.given for role in unit.roles), default=0)
    names = {role.name for role in unit.roles}
    if names == {"after_request"} and index == 0:
        return foreign_response(parameter, world, frame, "parameter")
    if names == {"errorhandler"} and index == 0:
        return _error(unit, parameter, frame)
    if names == {"view"}:
        return _converted(parameter, unit)
    if not names and _is_used_as_response(parameter, unit):
        return foreign_response(parameter, world, frame, "parameter")
    return None


def _is_used_as_response(parameter: ast.arg, unit: FunctionUnit) -> bool:
    """Whether only a response can be what a helper of other modules gets.

    The helper sets or deletes cookies on it, as only responses and test clients can, and does more
    with it that only a response can; or it is called one.
    """
    facts = unit.module.facts
    if parameter.annotation is not None or not facts.worlds & ROOTS or facts.worlds & OTHER_WORLDS:
        return False
    if facts.mentions(unit.name) or parameter.arg in bound_in(unit.body):
        return False
    used = {
        node.attr
        for call in unit.own
        for node in (call.func if isinstance(call, ast.Call) else None,)
        if isinstance(node, ast.Attribute) and _is_name(node.value, parameter.arg)
    }
    if used.isdisjoint(COOKIE_METHODS) or not used <= RESPONSE_METHODS:
        return False
    returned = (node.value for node in unit.own if isinstance(node, ast.Return))
    return parameter.arg in RESPONSE_NAMES or any(_is_name(n, parameter.arg) for n in returned)


def _is_name(node: ast.expr | None, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def filled_in(unit: FunctionUnit, role: Role, world: World, frame: Frame) -> dict[str, Value]:
    """The parameters by name, as one route fills them, as far as that is known.

    What comes from its path is text that is never empty, or what its converter gives; the others
    have the route's `defaults`, or their own.
    """
    if role.filled is None:
        return {}
    given = {name: kind or None for kind, name in CONVERTER.findall(role.rule or "")}
    filled = dict(role.filled)
    found: dict[str, Value] = {}
    for parameter, default in _parameters(unit.node.args):
        kind = given.get(parameter.arg)
        known = "str" if kind in _TEXT_CONVERTERS else _CONVERTED.get(kind or "")
        if parameter.arg in filled:
            found[parameter.arg] = filled[parameter.arg]
        elif parameter.arg not in given and isinstance(default, ast.Constant):
            found[parameter.arg] = frame.run.facts.constant(default)
        elif parameter.arg in given and known is not None:
            found[parameter.arg] = value(Instance(known, "route", origin=parameter))
    return found


def _parameters(spec: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr | None]]:
    """The parameters of a function with their defaults."""
    positional = [*spec.posonlyargs, *spec.args]
    without: list[None] = [None] * (len(positional) - len(spec.defaults))
    yield from zip(positional, [*without, *spec.defaults], strict=True)
    yield from zip(spec.kwonlyargs, spec.kw_defaults, strict=True)


def _error(unit: FunctionUnit, parameter: ast.arg, frame: Frame) -> Value:
    result = NOTHING
    for role in unit.roles:
        for shape in (role.detail or UNKNOWN).shapes:
            code = status_number(shape)
            if code is not None:
                result = join(result, _exception_for(code, parameter))
            elif isinstance(shape, External) and shape.name in EXCEPTION_STATUS:
                result = join(result, value(Instance(shape.name, origin=parameter)))
            elif isinstance(shape, LocalClass):
                result = join(result, value(LocalInstance(shape.unit, origin=parameter)))
            elif isinstance(shape, External) and is_exception(shape.name):
                frame.run.program.noted.handles_any = True
                result = join(result, value(Handled(shape.name, origin=parameter)))
            else:
                return UNKNOWN
    return result if result.shapes else UNKNOWN


def _exception_for(code: int, node: ast.AST) -> Value:
    for name, status in EXCEPTION_STATUS.items():
        if status == code and name.startswith("werkzeug.exceptions."):
            return value(Instance(name, origin=node))
    return UNKNOWN


def _converted(parameter: ast.arg, unit: FunctionUnit) -> Value | None:
    """The type that the rule's converter gives; None where a rule is not known or has defaults."""
    result = NOTHING
    for role in unit.roles:
        if role.rule is None:
            return None
        found = {name: kind or None for kind, name in CONVERTER.findall(role.rule)}
        if parameter.arg not in found:
            return None
        kind = found[parameter.arg]
        known = "str" if kind in _TEXT_CONVERTERS else _CONVERTED.get(kind or "")
        if known is None:
            return None
        result = join(result, value(Instance(known, "route", origin=parameter)))
    return result if result.shapes else None
