"""Error handlers as rules ask for them: what they are for, and whose errors they get."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.http import EXCEPTION_STATUS

from ..domain.classes import external_bases
from ..domain.statuses import status_number
from ..domain.values import External, LocalClass, Unknown, kind_of

if TYPE_CHECKING:
    from ..domain.values import Shape
    from ..syntax.units import FunctionUnit, Role

_APP: Final = "flask.Flask"
_BLUEPRINT: Final = "flask.Blueprint"
_FOR_APP: Final = "app_errorhandler"


def method_of(role: Role) -> str:
    """The method that registered a function: "errorhandler", "register_error_handler"."""
    called = role.node.func if isinstance(role.node, ast.Call) else role.node
    return called.attr if isinstance(called, ast.Attribute) else ""


def is_for_whole_app(role: Role) -> bool:
    """Whether a handler gets the errors of the whole app: an app's, or a blueprint's for it.

    A parameter that is used as an app counts as one.
    """
    if method_of(role) == _FOR_APP:
        return True
    owner = role.owner
    return owner is not None and all(
        kind_of(s) == _APP or (type(s) is Unknown and s.origin is None) for s in owner.shapes
    )


def is_for_blueprint(role: Role) -> bool:
    """Whether a handler certainly gets only the errors of one blueprint's views and hooks."""
    owner = role.owner.single if role.owner is not None else None
    return method_of(role) != _FOR_APP and kind_of(owner or Unknown()) == _BLUEPRINT


def handles_http_errors(role: Role) -> bool:
    """Whether a handler of an app may be for Werkzeug's exceptions, or for one of their numbers.

    Those of a blueprint don't get the errors of unknown URLs and methods.
    """
    if is_for_blueprint(role):
        return False
    return role.detail is None or any(_may_be_http(shape) for shape in role.detail.shapes)


def _may_be_http(shape: Shape) -> bool:
    if isinstance(shape, LocalClass):
        return any(base in EXCEPTION_STATUS or not base for base in external_bases(shape.unit))
    if isinstance(shape, External):
        return shape.name in EXCEPTION_STATUS
    number = status_number(shape)
    return number is not None or isinstance(shape, Unknown)


def parameter_name(unit: FunctionUnit, role: Role | None) -> str:
    """The name under which a handler gets the error, "" where it has no parameter of its own."""
    spec = unit.node.args
    given = 0 if role is None else role.given
    skipped = given + (unit.owner is not None and unit.kind != "staticmethod")
    return next((p.arg for p in [*spec.posonlyargs, *spec.args][skipped:]), "")
