"""What the module's own calls hand to its helpers.

A helper without annotations is followed once more with what its callers pass, where every use of
its name in the module is a call that we saw.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ..domain.arguments import Arguments
from ..domain.state import ObjectState, World, join_objects
from ..domain.values import UNKNOWN, LocalInstance, Ref, Site, Unknown, Value, is_response, join
from ..events.model import Call
from ..interpreter import functions
from ..run.frame import Frame
from ..syntax.outline import parameters

if TYPE_CHECKING:
    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit

MAX_PASSES: Final = 2
"""A helper of a helper learns its arguments in the second pass; deeper chains are left unknown."""


@dataclass(frozen=True, slots=True)
class Given:
    """What all calls of a helper together hand over: values by parameter, and their objects."""

    values: dict[str, Value]
    states: dict[Site, ObjectState]

    def bind(self, world: World) -> None:
        """Give the parameters their values in the world in which the helper starts."""
        for name, what in self.values.items():
            world.env[name] = what
        for site, state in self.states.items():
            world.heap[site] = state

    @property
    def has_response(self) -> bool:
        """Whether a parameter is a response in at least one call."""
        return any(what.some(is_response) for what in self.values.values())


def handed_over(run: ModuleRun) -> dict[FunctionUnit, Given]:
    """For each helper, the join of what its parameters get; only helpers that learn something."""
    found: dict[FunctionUnit, Given] = {}
    for unit, calls in calls_of_helpers(run).items():
        if run.facts.mentions(unit.name) == len(calls):
            given = given_by(unit, calls, run)
            if given is not None:
                found[unit] = given
    return found


def calls_of_helpers(run: ModuleRun, *, elsewhere: bool = False) -> dict[FunctionUnit, list[Call]]:
    """The calls that were seen of each function of the module that Flask does not call.

    With `elsewhere` those of the functions of other modules.
    """
    calls: dict[FunctionUnit, dict[int, Call]] = {}
    for events in run.record.events.values():
        for event in events.values():
            if isinstance(event, Call) and event.local is not None:
                calls.setdefault(event.local, {})[id(event.node)] = event
    return {
        unit: list(seen.values())
        for unit, seen in calls.items()
        if (unit.module is not run) is elsewhere and not unit.roles
    }


def given_by(unit: FunctionUnit, calls: list[Call], run: ModuleRun) -> Given | None:
    """What these calls hand over, joined; None where it tells nothing."""
    keywords: dict[Site, ObjectState] = {}
    given = _joined(unit, calls, run, keywords)
    if not any(_tells(what, unit) for what in given.values()):
        return None
    return Given(given, {**_states(calls), **keywords})


def _states(calls: list[Call]) -> dict[Site, ObjectState]:
    """The objects handed over, as they are before the calls; others may hold them as well."""
    found: dict[Site, ObjectState] = {}
    for call in calls:
        for state in call.states:
            known = found.get(state.site)
            joined = state if known is None else join_objects(known, state)
            found[state.site] = replace(joined, shared=True)
    return found


def captured_responses(unit: FunctionUnit) -> dict[Site, ObjectState]:
    """The responses that a nested function finds around it, as they are when that call ends."""
    found: dict[Site, ObjectState] = {}
    closure = unit.closure
    while closure is not None:
        for name in unit.reads.keys() & closure.owner.names.bound:
            what = closure.world.env.get(name) or UNKNOWN
            for shape in what.shapes:
                if isinstance(shape, Ref) and (state := closure.world.response(shape.site)):
                    found.setdefault(shape.site, replace(state, shared=True))
        closure = closure.parent
    return found


def _tells(what: Value, unit: FunctionUnit) -> bool:
    """Whether anything is known of a value but that it is an object of the method's own class."""
    return what.some(
        lambda s: (
            not isinstance(s, Unknown)
            and not (isinstance(s, LocalInstance) and s.unit is unit.owner and not s.fields)
        )
    )


def _joined(
    unit: FunctionUnit, calls: list[Call], run: ModuleRun, keywords: dict[Site, ObjectState]
) -> dict[str, Value]:
    """What each parameter gets; the dicts that `**options` becomes are put into `keywords`."""
    result: dict[str, Value] = {}
    for call in calls:
        world = World(heap=run.world.heap.start())
        frame = Frame(run, unit, closure=unit.closure, recording=False)
        given = Arguments(call.args, call.keywords, call.starred, call.double_starred)
        if not functions.bind_parameters(unit, given, world, frame):
            return {}
        for parameter in parameters(unit.node.args):
            name = parameter.arg
            what = world.env.get(name) or UNKNOWN
            result[name] = join(result[name], what) if name in result else what
        _add_keywords(unit, world, keywords)
    return result


def _add_keywords(unit: FunctionUnit, world: World, keywords: dict[Site, ObjectState]) -> None:
    """Add the dict of a call's other keyword arguments to those of the calls before it."""
    rest = unit.node.args.kwarg
    only = (world.env.get(rest.arg) or UNKNOWN).single if rest is not None else None
    state = world.container(only.site) if isinstance(only, Ref) else None
    if state is not None:
        known = keywords.get(state.site)
        keywords[state.site] = state if known is None else join_objects(known, state)
