"""Decorators of Flask-RESTful and RESTX that send certain fields of what a method returns."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.decorators import MARSHALLERS, MARSHALLING_METHODS
from flake8_flask_response.knowledge.frameworks import DATA_ONLY_TUPLE_BASES
from flake8_flask_response.knowledge.handlers import METHOD_VIEW_METHODS

from ..domain.classes import external_bases
from ..domain.values import Unknown, kind_of

if TYPE_CHECKING:
    from ..syntax.units import Decorator, FunctionUnit

_HANDS_ON: Final = frozenset({"registers", "transparent"})
_RESTX: Final = ("flask_restx.", "flask_restplus.")


def marshaller(unit: FunctionUnit) -> ast.expr | None:
    """The decorator that gets what a view returns as it is, None without one."""
    if not unit.roles and not _answers(unit):
        return None
    for position, one in enumerate(unit.decorators):
        if _marshals(one, unit):
            below = unit.decorators[position + 1 :]
            return one.node if all(d.effect in _HANDS_ON for d in below) else None
    return None


def _answers(unit: FunctionUnit) -> bool:
    """Whether it is a method of a resource that answers requests, though its decorators hide it."""
    bases = external_bases(unit.owner) if unit.owner is not None else []
    return unit.name in METHOD_VIEW_METHODS and not DATA_ONLY_TUPLE_BASES.isdisjoint(bases)


def _marshals(decorator: Decorator, unit: FunctionUnit) -> bool:
    node, made = decorator.node, decorator.value
    if made is None or not isinstance(node, ast.Call):
        return False
    if made.every(lambda shape: kind_of(shape) in MARSHALLERS):
        return True
    named = isinstance(node.func, ast.Attribute) and node.func.attr in MARSHALLING_METHODS
    if not named or unit.owner is None or not all(isinstance(s, Unknown) for s in made.shapes):
        return False
    return any(base.startswith(_RESTX) for base in external_bases(unit.owner))
