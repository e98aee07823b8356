"""What reaches Flask: the ways out of a handler that rules about returned values judge.

Lines are 1-based, as in `ast`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from flake8_flask_response.knowledge.databases import ROW_SOURCE
from flake8_flask_response.knowledge.frameworks import JSON_SETTINGS, REPRESENTING
from flake8_flask_response.knowledge.handlers import RESOURCE, SENT
from flake8_flask_response.knowledge.returning import (
    UNSUPPORTED,
    is_exception,
    is_unsupported_base,
)
from flake8_flask_response.modules import home_of

from ..domain.classes import external_bases, find_member
from ..domain.json_values import is_refused
from ..domain.state import DOUBT, WITHOUT_METHOD, World
from ..domain.values import (
    Const,
    Instance,
    LocalInstance,
    Missing,
    Ref,
    Shape,
    Site,
    Tuple,
    Value,
    is_none,
    kind_of,
)
from ..events.model import FunctionDone, Outcome, Returned
from ..syntax.units import FunctionUnit, Role

ANSWERING: Final = frozenset({"view", "errorhandler"})
"""Roles whose value Flask must be able to make a response of."""

_CALLED: Final = {
    "view": "view",
    "errorhandler": "error handler",
    "before_request": "before_request hook",
}


def must_answer(role: Role | None) -> bool:
    """Whether what the function returns has to be something Flask can answer with."""
    return role is not None and role.name in ANSWERING and role.reach != "unknown"


def is_sent(role: Role | None) -> bool:
    """Whether what the function returns is sent, None apart; a resource makes JSON of it first."""
    return role is not None and role.name in SENT and role.reach != "unknown"


def becomes_json(role: Role | None) -> bool:
    """Whether a resource makes JSON of what the function returns; no decorator comes between."""
    return role is not None and role.name == RESOURCE and role.reach == "unchanged"


def answers(role: Role | None) -> bool:
    """Whether what the function returns is sent, decorators that we cannot see or not."""
    return role is not None and role.name in _CALLED


def called(role: Role | None) -> str:
    """What a function is for Flask, in a message: "view", "error handler", "function"."""
    return "function" if role is None else _CALLED.get(role.name, "function")


def sure(outcome: Outcome) -> bool:
    """Whether the way exists and all of its value is known."""
    return outcome.value.certain and DOUBT not in outcome.world.facts


def sure_ways(event: Returned) -> Iterator[Outcome]:
    """The ways out at one place that exist and whose value is known."""
    return (outcome for outcome in event.outcomes if sure(outcome))


def found_ways(event: Returned) -> Iterator[Outcome]:
    """The same, where a look-up that is returned has found something."""
    for outcome in event.outcomes:
        found = outcome.value.only(lambda shape: not isinstance(shape, Missing))
        way = outcome if found is outcome.value else replace(outcome, value=found)
        if sure(way):
            yield way


def may_be_cut_off(way: Outcome, role: Role | None) -> bool:
    """Whether a view whose HTTP methods aren't known may never get there, by the methods tested."""
    unknown = role is not None and role.name == "view" and role.methods is None
    return unknown and any(fact.startswith(WITHOUT_METHOD) for fact in way.world.facts)


def bodies(what: Value) -> Iterator[Shape]:
    """What is to be sent as the body: each thing the value may be, tuples opened."""
    for shape in what.shapes:
        if isinstance(shape, Tuple) and len(shape.items) in (2, 3):
            yield from shape.items[0].shapes
        else:
            yield shape


def is_unsupported(shape: Shape) -> bool:
    """Whether Flask certainly cannot make a response of the shape; None apart."""
    if isinstance(shape, LocalInstance):
        return _is_plain(shape)
    if not isinstance(shape, Const | Instance | Ref):
        return False
    name = kind_of(shape)
    return name in UNSUPPORTED or is_exception(name)


def is_plain_object(shape: Shape) -> bool:
    """Whether the shape is an object that no JSON encoder of a resource takes."""
    own = ("__json__", "toDict")
    if not isinstance(shape, LocalInstance) or any(find_member(shape.unit, name) for name in own):
        return False
    return _is_plain(shape) and is_refused(shape)


def makes_own_json(event: Returned) -> bool:
    """Whether an API of the project may make JSON in a way of its own."""
    assert event.function is not None
    run = event.function.module
    return any(
        not REPRESENTING.isdisjoint(one.facts.outline.asked)
        or any(isinstance(n, ast.Constant) and n.value in JSON_SETTINGS for n in ast.walk(tree))
        for one in {run, *run.program.others()}
        for tree in (one.facts.tree,)
    )


def is_row(shape: Shape) -> bool:
    """Whether the shape is a row of a database that is a tuple."""
    return isinstance(shape, Instance) and shape.source == ROW_SOURCE


def _is_plain(shape: LocalInstance) -> bool:
    """Whether an object of the module's own class is nothing that Flask could send."""
    callable_or_iterator = ("__call__", "__next__", "__getattr__", "__new__")
    if any(find_member(shape.unit, name) is not None for name in callable_or_iterator):
        return False
    if any(k.arg == "metaclass" for k in shape.unit.node.keywords):
        return False
    return all(is_unsupported_base(base) for base in external_bases(shape.unit))


def none_of_a_method(shape: Shape) -> ast.Call | None:
    """The call of a known method or function that gives None, if the None is its."""
    if not isinstance(shape, Const) or not is_none(shape) or not shape.source:
        return None
    return shape.origin if isinstance(shape.origin, ast.Call) else None


def is_one_of_two(shape: Shape, value: Value) -> bool:
    """Whether the call that gives this None may give something else, as safe_join() does."""
    return isinstance(shape.origin, ast.Call) and any(
        other.origin is shape.origin and not is_none(other) for other in bodies(value)
    )


def is_own_none(shape: Shape) -> bool:
    """Whether the shape is a None that the module itself says or gives."""
    return is_none(shape) and not getattr(shape, "source", "")


def is_asked_for(shape: Shape, unit: FunctionUnit | None) -> bool:
    """Whether a condition asks for a None: by the same call, or for what the call is given.

    `if name not in NAMES: abort(404)` before `find(name)` tells that something is found.
    """
    call = shape.origin
    if not isinstance(call, ast.Call) or unit is None:
        return False
    text = ast.dump(call)
    given = {one.id for one in call.args if isinstance(one, ast.Name)}
    given |= {one.value.id for one in call.keywords if isinstance(one.value, ast.Name)}
    for test in _tests(unit):
        nodes = list(ast.walk(test))
        if call in nodes:
            continue
        same = any(isinstance(one, ast.Call) and ast.dump(one) == text for one in nodes)
        if same or any(isinstance(one, ast.Name) and one.id in given for one in nodes):
            return True
    return False


def _tests(unit: FunctionUnit) -> Iterator[ast.AST]:
    for node in ast.walk(unit.node):
        if isinstance(node, ast.If | ast.IfExp | ast.While | ast.Assert):
            yield node.test
        elif isinstance(node, ast.BoolOp):
            yield node
        elif isinstance(node, ast.Match):
            yield node.subject


def gives_none_only(event: FunctionDone) -> bool:
    """Whether a function never returns anything but None."""
    ways = [o for one in event.returns for o in one.outcomes]
    return bool(ways) and all(o.value.every(is_none) for o in ways)


def name_of(site: Site, world: World) -> str:
    """A variable that holds the object made at `site`, "" where none does."""
    for name, what in world.env.items().items():
        only = what.single
        if isinstance(only, Ref) and only.site == site and name.isascii():
            return name
    return ""


def stands_in(node: ast.AST, outer: ast.AST) -> bool:
    """Whether a node is on the lines of a function, in the same module."""
    first, last = line_of(outer), getattr(outer, "end_lineno", 0) or 0
    return home_of(node) == home_of(outer) and first <= line_of(node) <= last


def line_of(node: ast.AST) -> int:
    """The line a node begins on, 0 where it has none."""
    line: int = getattr(node, "lineno", 0)
    return line
