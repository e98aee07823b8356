"""What a class view's own `dispatch_request` does with what its methods return.

`MethodView.dispatch_request` returns it as it is (flask/views.py, 2.2 to 3.1). A class of the
project that overrides it may make something else of it, such as an answer of None.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_flask_response.knowledge.handlers import VIEW_METHOD

if TYPE_CHECKING:
    from ..syntax.units import FunctionUnit


def returns_as_it_is(unit: FunctionUnit) -> bool:
    """Whether what a method gives is returned and not looked at; the function may answer first."""
    calls = {id(node) for node in unit.own if isinstance(node, ast.Call) and _dispatches(node)}
    returned = [node.value for node in unit.own if isinstance(node, ast.Return)]
    kept = {
        node.targets[0].id: node.value
        for node in unit.own
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        if id(node.value) in calls and len(node.targets) == 1
    }
    names = [node.id for node in returned if isinstance(node, ast.Name)]
    only_returned = {name for name in kept if unit.reads.get(name, 0) == names.count(name) > 0}
    handed_on = {id(node) for node in returned} | {id(kept[name]) for name in only_returned}
    return bool(calls) and calls <= handed_on


def _dispatches(call: ast.Call) -> bool:
    """Whether a call is `super().dispatch_request(...)` or `getattr(self, method)(...)`."""
    match call.func:
        case ast.Attribute(attr=name):
            return name == VIEW_METHOD
        case ast.Call(func=ast.Name(id="getattr")):
            return True
        case _:
            return False
