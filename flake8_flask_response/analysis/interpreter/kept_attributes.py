"""Responses that an object of the module keeps: `self.response = make_response(...)`.

Only an attribute whose name the whole module assigns once is known, and only by that it holds a
response: other methods may have customised it before.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_flask_response.knowledge.responses import KEPT_MAKERS

from ..domain.classes import external_bases
from ..domain.state import World
from ..domain.values import External, LocalClass
from ..run.frame import Frame
from ..run.variables import lookup
from ..syntax.dotted import canonical

if TYPE_CHECKING:
    from ..syntax.units import ClassUnit


def response_kept(name: str, unit: ClassUnit, world: World, frame: Frame) -> ast.Call | None:
    """The call that makes the response which `self.name` holds, None where that is not known."""
    if unit.module is not frame.run:
        return None
    call = unit.module.facts.stored_calls.get(name)
    return call if call is not None and _called(call.func, world, frame) in KEPT_MAKERS else None


def is_of_own_class(call: ast.Call, unit: ClassUnit, world: World) -> bool:
    """Whether a call makes an object of a class of the project that derives from nothing unseen."""
    if not isinstance(call.func, ast.Name):
        return False
    found = lookup(call.func.id, World(heap=world.heap), Frame(unit.module, None, recording=False))
    only = found.single
    return isinstance(only, LocalClass) and not external_bases(only.unit)


def _called(node: ast.expr, world: World, frame: Frame) -> str:
    """The canonical name of a function by its written name, "" where unknown."""
    if isinstance(node, ast.Name):
        only = lookup(node.id, world, frame).single
        return canonical(only.name) if isinstance(only, External) else ""
    if isinstance(node, ast.Attribute) and (owner := _called(node.value, world, frame)):
        return canonical(f"{owner}.{node.attr}")
    return ""
