"""What Flask calls hooks and error handlers with, and what it does with what they give."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_flask_response.knowledge.responses import STATUS_ATTRIBUTES

from ..syntax.units import FunctionUnit

if TYPE_CHECKING:
    from ..domain.values import Function
    from ..syntax.units import Role


def is_hook(role: Role | None, name: str) -> bool:
    """Whether what the function returns reaches Flask as a hook of that role, as it is."""
    return role is not None and role.name == name and role.reach == "unchanged"


def hook_name(unit: FunctionUnit | None) -> str:
    """A function's name in quotes, "(a lambda)" for a lambda."""
    if unit is None or isinstance(unit.node, ast.Lambda) or not unit.name.isascii():
        return "(a lambda)"
    return f"'{unit.name}'"


def first_parameter(unit: FunctionUnit | None) -> str:
    """The name of what Flask hands over, "" where the function takes nothing by position."""
    if unit is None:
        return ""
    names = [a.arg for a in (*unit.node.args.posonlyargs, *unit.node.args.args)]
    if unit.owner is not None and unit.kind != "staticmethod":
        names = names[1:]
    return names[0] if names and names[0].isascii() else ""


def takes_nothing(unit: FunctionUnit | None) -> bool:
    """Whether a function has no place for what Flask hands over: the call itself fails."""
    return unit is not None and not first_parameter(unit) and unit.node.args.vararg is None


def is_stub(unit: FunctionUnit | None) -> bool:
    """Whether a method is there to be overridden: nothing but pass, `...` or a docstring."""
    if unit is None or unit.owner is None:
        return False
    return all(
        isinstance(s, ast.Pass) or (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))
        for s in unit.body
    )


def writes_status(unit: FunctionUnit) -> bool:
    """Whether a wrapper or hook writes the status of anything, the view's answer among it."""
    changed = not STATUS_ATTRIBUTES.isdisjoint(unit.names.changes)
    return changed or "setattr" in unit.names.loads


def misfit(function: Function, given: int) -> str | None:
    """How many arguments a function takes, in words, if a call with `given` ones cannot work.

    None where the call fits.
    """
    spec = function.unit.node.args
    positional = [*spec.posonlyargs, *spec.args]
    bound = 1 if function.receiver is not None else 0
    missing_keyword = any(default is None for default in spec.kw_defaults)
    most = len(positional) - bound
    least = max(most - len(spec.defaults), 0)
    if least <= given and (given <= most or spec.vararg is not None) and not missing_keyword:
        return None
    if missing_keyword and least <= given <= most:
        return "an argument that can only be passed by name"
    if most == 0:
        return "no arguments"
    number = str(most) if least == most else f"{least} to {most}"
    return f"{number} argument" if most == 1 else f"{number} arguments"
