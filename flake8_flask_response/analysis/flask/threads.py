"""Functions that are started in a thread of their own: no request reaches them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_flask_response.knowledge.contexts import STARTS_THREAD

from ..domain.contents import functions_in
from ..domain.values import Partial, Value
from ..events.model import Call

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit


def started(call: Call) -> list[FunctionUnit]:
    """The functions of the project that a call starts in a thread."""
    where = STARTS_THREAD.get(call.callee)
    given = call.argument(*where) if where is not None else None
    return [] if given is None or not given.certain else _units(given)


def _units(what: Value) -> list[FunctionUnit]:
    inner = [s.function for s in what.shapes if isinstance(s, Partial)]
    return [s.unit for one in (what, *inner) for s in functions_in(one)]


def with_callees(unit: FunctionUnit, calls: Iterable[Call]) -> list[FunctionUnit]:
    """A function and those of the project that it calls, directly or not."""
    own = [call for call in calls if call.local is not None]
    found = [unit]
    for one in found:
        callees = (call.local for call in own if call.function is one)
        found.extend(callee for callee in callees if callee is not None and callee not in found)
    return found


def unseen(run: ModuleRun) -> Iterator[FunctionUnit]:
    """The functions of a thread that were not worth following until then.

    Each is to be followed before the next is asked for: it may call others.
    """
    seen: set[FunctionUnit] = set()
    while True:
        events = [e for found in run.record.events.values() for e in found.values()]
        calls = [e for e in events if isinstance(e, Call)]
        roots = [unit for call in calls for unit in started(call)]
        units = {unit: None for root in roots for unit in with_callees(root, calls)}
        news = [
            u for u in units if u not in run.record.events and u not in seen and u.module is run
        ]
        if not news:
            return
        seen.update(news)
        yield from news
