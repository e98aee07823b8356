"""Which functions are worth following for their own sake.

One that Flask calls; one that names Flask, or changes what only a response has; and one that does
more with what such a helper gives than to hand it on. All others can say nothing about responses.
They are still followed where another function calls them.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.extensions import REFUSAL_METHODS
from flake8_flask_response.knowledge.handlers import CALLS, ROLES
from flake8_flask_response.knowledge.names import BESIDE_RESPONSES
from flake8_flask_response.knowledge.responses import MISSPELLED, RESPONSE_ONLY

from ..domain.values import External, Function, Imported, Instance, LocalClass, Ref
from ..events.selection import MISTAKEN
from ..syntax.outline import DECORATED
from . import lone_wrappers

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from ..domain.values import Shape
    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit

MAX_PASSES: Final = 8
"""How many helpers of helpers count as naming Flask; real chains are two or three long."""

_ROOTS: Final = ("flask.", "werkzeug.")
_AMBIGUOUS: Final = frozenset({"text", "code", "body", "content"})
"""Names that tell only within a function that has to do with Flask."""

REGISTERING: Final = frozenset(
    {"preprocess_request", "flask", "werkzeug", DECORATED, *CALLS, *REFUSAL_METHODS}
    | {name for name in ROLES if "_" in name or name == "errorhandler"}
)
_ATTRIBUTES: Final = frozenset(
    {*RESPONSE_ONLY, *(MISSPELLED.keys() - _AMBIGUOUS - {"put"}), "cookies"}
)
_CHANGES: Final = _ATTRIBUTES - {"location", "reason", "status", "write"}
"""What is set, called or changed of a response, and of little else."""

_COMMON: Final = frozenset({*dir(dict), *dir(list), *dir(str), "add", "send", "read", "write"})
"""Method names that too many other things have."""


class Relevance:
    """The names of one module that lead to Flask."""

    def __init__(self, run: ModuleRun) -> None:
        self._led: dict[FunctionUnit, bool] = {}
        self._flask = _direct_names(run)
        self._names = self._spread({*self._flask, *_ATTRIBUTES, *_imported(run)}, run)
        self._givers = frozenset(
            u.name for u in run.units.values() if u.name in self._names and _gives(u)
        )

    def matters(self, unit: FunctionUnit) -> bool:
        """Whether a function can say anything about responses by itself.

        Flask calls it, it names Flask, it wraps views and reads the request, it changes what only a
        response has, or it does more with what a helper of that kind gives than to hand it on.
        """
        names = unit.names
        if any(role.name != "other" for role in unit.roles):
            return True
        if _holds(unit, self._flask) or not _CHANGES.isdisjoint(names.changes):
            return True
        if _holds(unit, self._givers) and (self._asks(unit) or self._uses_up(unit)):
            return True
        around = unit.outer
        if around is not None and unit.decorators and lone_wrappers.wraps_view(unit):
            return lone_wrappers.asks_for_request(unit)
        return around is not None and _holds(unit, _AMBIGUOUS) and self.matters(around)

    def leads_there(self, unit: FunctionUnit) -> bool:
        """Whether what a function gives may come from Flask."""
        found = self._led.get(unit)
        if found is None:
            found = self._led[unit] = _holds(unit, self._names)
        return found or bool(unit.roles)

    def _asks(self, unit: FunctionUnit) -> bool:
        """Whether what a helper gives is asked for something that a response has."""
        if RESPONSE_ONLY.isdisjoint(unit.names.attributes):
            return False
        held: set[str] = set()
        for node in unit.names.own:
            if isinstance(node, ast.Assign) and self._is_telling_call(node.value):
                held.update(t.id for t in node.targets if isinstance(t, ast.Name))
        return any(
            isinstance(node, ast.Attribute)
            and node.attr in RESPONSE_ONLY
            and (
                node.value.id in held
                if isinstance(node.value, ast.Name)
                else self._is_telling_call(node.value)
            )
            for node in ast.walk(unit.node)
        )

    def _uses_up(self, unit: FunctionUnit) -> bool:
        """Whether what a helper gives is thrown away, raised, or one of several."""
        loads = unit.names.loads
        for node in unit.names.own:
            match node:
                case ast.Expr(value=call) | ast.Raise(exc=call):
                    pass
                case ast.Assign(targets=[ast.Name(id=name)], value=call) if name not in loads:
                    pass
                case ast.BoolOp(values=values) if any(map(self._is_telling_call, values)):
                    return True
                case _:
                    continue
            if self._is_telling_call(call):
                return True
        return False

    def _is_telling_call(self, node: ast.expr | None) -> bool:
        if isinstance(node, ast.Await):
            node = node.value
        if not isinstance(node, ast.Call):
            return False
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        return name in self._givers

    def _spread(self, names: set[str], run: ModuleRun) -> frozenset[str]:
        waiting = [u for u in run.units.values() if u.name != "<lambda>"]
        for _ in range(MAX_PASSES):
            found = [u for u in waiting if _holds(u, names)]
            if not found:
                break
            names.update(u.name for u in found if u.owner is None or u.name not in _COMMON)
            done = set(map(id, found))
            waiting = [u for u in waiting if id(u) not in done]
        return frozenset(names)


def _holds(unit: FunctionUnit, names: Set[str]) -> bool:
    return not (names.isdisjoint(unit.names.loads) and names.isdisjoint(unit.names.attributes))


def _gives(unit: FunctionUnit) -> bool:
    """Whether a function returns something other than nothing, or literally None."""
    return isinstance(unit.node, ast.Lambda) or any(
        isinstance(node, ast.Return)
        and node.value is not None
        and not (isinstance(node.value, ast.Constant) and node.value.value is None)
        for node in unit.own
    )


def _direct_names(run: ModuleRun) -> frozenset[str]:
    names = set(REGISTERING)
    for name, what in run.world.env.items().items():
        if any(_leads_to_flask(s) for s in what.shapes):
            names.add(name)
    for pattern in run.program.options.response_functions:
        names.add(pattern.rstrip("*").rpartition(".")[2])
    return frozenset(names)


def _imported(run: ModuleRun) -> Iterator[str]:
    """Names of other modules of the project: what they give may come from Flask."""
    for name, what in run.world.env.items().items():
        if any(isinstance(shape, Imported) for shape in what.shapes):
            yield name


def _leads_to_flask(shape: Shape) -> bool:
    if isinstance(shape, External):
        return _names_flask(shape.name) or shape.name in MISTAKEN
    if isinstance(shape, Instance):
        return shape.source not in BESIDE_RESPONSES and shape.kind in _KINDS
    if isinstance(shape, LocalClass):
        return any(_leads_to_flask(s) for base in shape.unit.bases for s in base.shapes)
    if isinstance(shape, Ref):
        return shape.kind == "response"
    return isinstance(shape, Function) and any(r.name != "other" for r in shape.unit.roles)


def _names_flask(name: str) -> bool:
    return (name == "flask" or name.startswith(_ROOTS)) and name not in BESIDE_RESPONSES


_KINDS: Final = frozenset({"request", "response", "flask.Flask", "flask.Blueprint"})
