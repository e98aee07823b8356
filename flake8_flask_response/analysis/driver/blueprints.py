"""Error handlers of blueprints for a status that nothing of the blueprint ever raises.

Flask asks a blueprint's own handlers only where one of its views or hooks was running: an unknown
address and a wrong method belong to no blueprint (Flask.handle_http_exception, Flask 3.1).
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.http import EXCEPTION_STATUS
from flake8_flask_response.knowledge.raising import PLAIN_BLUEPRINT
from flake8_flask_response.modules import home_of

from ..domain.statuses import status_number
from ..domain.values import External, Instance, Value
from ..events.model import NeverHandled
from .may_raise import may_raise

if TYPE_CHECKING:
    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit, Role

_ROUTING: Final = frozenset({404, 405})
"""What Flask raises itself before it knows the blueprint."""

_HOOKS: Final = frozenset({"before_request", "after_request"})
_OWN: Final = frozenset({"errorhandler", "register_error_handler"})


def never_handled(run: ModuleRun) -> tuple[NeverHandled, ...]:
    """The handlers for 404 and 405 that Flask never calls, as far as all code for it is seen."""
    found: list[NeverHandled] = []
    for unit in _units(run):
        for role in unit.roles:
            status = _status(role) if not home_of(role.node) else None
            made = _blueprint(role.owner)
            if status is None or made is None or not _is_seen(made, run):
                continue
            handlers = _functions_of(made, run)
            if handlers and not any(may_raise(one, status) for one in handlers):
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
    """Whether all views of a blueprint are in modules that are seen, and it serves no files."""
    program = run.program
    if id(made) in program.noted.blueprints_unseen:
        return False
    if any(k.arg not in PLAIN_BLUEPRINT for k in made.keywords) or len(made.args) > 2:
        return False
    home = _home(made, run)
    if home is None:
        return False
    if program.modules is None:
        return home is run and not _imports_later(made, run)
    places = program.modules.users(home.facts.path)
    return places is not None and all(program.run_of(place) is not None for place in places)


def _home(made: ast.Call, run: ModuleRun) -> ModuleRun | None:
    """The module that makes a blueprint, None where that is not one that was followed."""
    runs = (run, *run.program.others())
    return next((one for one in runs if made in set(ast.walk(one.facts.tree))), None)


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
    """The views and hooks of a blueprint, and the hooks of apps; none where it has no view."""
    found: dict[FunctionUnit, None] = {}
    views = False
    for unit in _units(run):
        for role in unit.roles:
            own = _blueprint(role.owner) is made
            if role.name in _HOOKS or (own and role.name != "errorhandler"):
                found[unit] = None
                views = views or (own and role.name == "view")
    return list(found) if views else []
