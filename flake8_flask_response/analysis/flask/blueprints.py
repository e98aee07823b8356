"""Error handlers of blueprints for a status that nothing of the blueprint ever raises.

Flask asks a blueprint's own handlers only where one of its views or hooks was running: an unknown
address and a wrong method belong to no blueprint (Flask.handle_http_exception, Flask 3.1).
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.decorators import TRANSPARENT
from flake8_flask_response.knowledge.http import ABORTS, EXCEPTION_STATUS
from flake8_flask_response.knowledge.names import ROOTS
from flake8_flask_response.knowledge.raising import (
    HARMLESS_METHODS,
    MAY_RAISE_NOT_FOUND,
    PLAIN_BLUEPRINT,
    SAFE_ROOTS,
)

from ..domain.statuses import status_number
from ..domain.values import External, Imported, Instance, ProjectModule, Value
from ..events.model import NeverHandled, Raised

if TYPE_CHECKING:
    from ..domain.values import Shape
    from ..events.model import Call
    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit, Role

_ROUTING: Final = frozenset({404, 405})
"""What Flask raises itself before it knows the blueprint."""

_OWN: Final = frozenset({"errorhandler", "register_error_handler"})


def never_handled(run: ModuleRun) -> tuple[NeverHandled, ...]:
    """The handlers for 404 and 405 that Flask never calls, as far as all code for it is seen."""
    found: list[NeverHandled] = []
    for unit in _units(run):
        for role in unit.roles:
            status = _status(role)
            made = _blueprint(role.owner)
            if status is None or made is None or not _is_seen(made, run):
                continue
            handlers = _functions_of(made, run)
            if handlers and not any(_may_raise(one, status, run) for one in handlers):
                found.append(NeverHandled(role.node, unit, role, status))
    return tuple(found)


def _status(role: Role) -> int | None:
    """The 404 or 405 that a handler of a blueprint, or of an app, is for; else None."""
    called = role.node.func if isinstance(role.node, ast.Call) else None
    if role.name != "errorhandler" or not isinstance(called, ast.Attribute):
        return None
    only = role.detail.single if role.detail is not None and called.attr in _OWN else None
    if only is None:
        return None
    number = EXCEPTION_STATUS.get(only.name) if isinstance(only, External) else status_number(only)
    return number if number in _ROUTING else None


def _blueprint(owner: Value | None) -> ast.Call | None:
    """The call that makes the blueprint that something is registered with."""
    only = owner.single if owner is not None else None
    if not isinstance(only, Instance) or only.kind != "flask.Blueprint":
        return None
    return only.origin if isinstance(only.origin, ast.Call) else None


def _is_seen(made: ast.Call, run: ModuleRun) -> bool:
    """Whether all views of a blueprint are in this module, and it serves no files."""
    program = run.program
    if run.facts.is_package or id(made) in program.noted.blueprints_unseen:
        return False
    if any(k.arg not in PLAIN_BLUEPRINT for k in made.keywords) or len(made.args) > 2:
        return False
    if program.modules is not None:
        for place in program.modules.importers(run.facts.path):
            program.run_of(place)
    here = set(ast.walk(run.facts.tree))
    roles = [role for unit in _units(run) for role in unit.roles]
    if any(_blueprint(role.owner) is made and role.node not in here for role in roles):
        return False
    return made in here and not _imports_later(made, run)


def _units(run: ModuleRun) -> list[FunctionUnit]:
    """The functions of all modules that were followed."""
    return [unit for one in (run, *run.program.others()) for unit in one.units.values()]


def _imports_later(made: ast.Call, run: ModuleRun) -> bool:
    """Whether the module imports others of its package after it has made the blueprint."""
    return any(
        isinstance(one, ast.ImportFrom) and one.level and one.lineno > made.lineno
        for one in run.facts.tree.body
    )


def _functions_of(made: ast.Call, run: ModuleRun) -> list[FunctionUnit]:
    """The views and hooks of a blueprint; none where it has no view."""
    found: dict[FunctionUnit, None] = {}
    views = False
    for unit in _units(run):
        for role in unit.roles:
            if role.name != "errorhandler" and _blueprint(role.owner) is made:
                found[unit] = None
                views = views or role.name == "view"
    return list(found) if views else []


def _may_raise(unit: FunctionUnit, status: int, run: ModuleRun) -> bool:
    """Whether a function, or what it calls, may raise the status: also what is not seen."""
    waiting = [unit]
    for one in waiting:
        if one not in run.record.events or one.module is not run:
            return True
        if any(not _is_harmless_decorator(d.effect, d.name) for d in one.decorators):
            return True
        for node in one.own:
            if isinstance(node, ast.Raise) and _raises_any(node, one, run):
                return True
            if not isinstance(node, ast.Call):
                continue
            event = run.record.call_events.get(id(node))
            if event is not None and event.local is not None:
                if event.local not in waiting:
                    waiting.append(event.local)
            elif _call_may_raise(node, event, status, run):
                return True
    return False


def _is_harmless_decorator(effect: str, name: str) -> bool:
    return effect == "registers" or (effect == "transparent" and name in TRANSPARENT)


def _raises_any(node: ast.Raise, unit: FunctionUnit, run: ModuleRun) -> bool:
    """Whether a raise statement may raise an HTTP error."""
    events = run.record.events[unit].values()
    raised = [e.value for e in events if isinstance(e, Raised) and e.node is node]
    return not raised or not raised[0].every(_is_python_error)


def _is_python_error(shape: Shape) -> bool:
    name = shape.name if isinstance(shape, External) else getattr(shape, "kind", "")
    return name.startswith("builtins.")


def _call_may_raise(node: ast.Call, event: Call | None, status: int, run: ModuleRun) -> bool:
    name = event.callee if event is not None else ""
    if name in ABORTS or name.endswith(".abort"):
        number = event.args[0].constant if event is not None and event.args else None
        return not isinstance(number, int) or number == status
    if name in MAY_RAISE_NOT_FOUND:
        return True
    if name.partition(".")[0] in SAFE_ROOTS | ROOTS:
        return False
    if not isinstance(node.func, ast.Attribute) or node.func.attr not in HARMLESS_METHODS:
        return True
    return _is_from_elsewhere(node.func, run)


def _is_from_elsewhere(node: ast.expr, run: ModuleRun) -> bool:
    """Whether a method is one of an object that another module has made, or of that module."""
    while isinstance(node, ast.Attribute | ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    what = run.world.env.get(node.id) if isinstance(node, ast.Name) else None
    return what is not None and what.some(_is_outside)


def _is_outside(shape: Shape) -> bool:
    if isinstance(shape, External):
        root = shape.name.partition(".")[0]
        return root not in ROOTS and root not in sys.stdlib_module_names
    return isinstance(shape, Imported | ProjectModule)
