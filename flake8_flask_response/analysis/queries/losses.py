"""Which ways out of a function lose what was set on a response."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ..domain.state import DOUBT, Change, ResponseState
from ..domain.statuses import status_number
from ..domain.values import Site, Tuple, Unknown, Value, is_none
from ..events.lost import handed_out
from .replies import replies

if TYPE_CHECKING:
    from ..events.model import FunctionDone, Outcome

_CUSTOMISING: Final = frozenset({"header", "cookie", "status", "content_type"})


@dataclass(frozen=True, slots=True)
class Loss:
    """One way out that loses a response: `changes` are what nobody gets of what was set on it.

    `same` says that the way returns the very content that the response was made from.
    """

    way: Outcome
    state: ResponseState
    changes: tuple[Change, ...]
    same: bool


def losses(event: FunctionDone) -> list[Loss]:
    """The ways out of a function that lose a customised response for certain.

    A response that another way returns, raises or hands on was prepared early, and leaving by
    another answer is deliberate; then only a change that no way delivers counts, or a way that
    returns the content the response was made from.
    """
    ways = [o for one in event.returns for o in one.outcomes]
    if not any(o.lost for o in ways):
        return []
    delivered = _delivered(ways)
    unclear = any(_is_opaque(o.node, o.value) for o in ways)
    found: list[Loss] = []
    for way in ways:
        if DOUBT in way.world.facts or _is_opaque(way.node, way.value):
            continue
        for state in way.lost:
            if unclear and state.site not in delivered:
                continue
            loss = _loss(way, _left_open(state, event), delivered.get(state.site))
            if loss is not None:
                found.append(loss)
    return _told_once(found)


def _left_open(state: ResponseState, event: FunctionDone) -> ResponseState:
    """The response without what a helper set on it, where only its content was wanted."""
    if not (state.opened and state.site.path) or event.function is None:
        return state
    own = set(map(id, event.function.own))
    return replace(state, changes=tuple(c for c in state.changes if id(c.node) in own))


def _delivered(ways: Iterable[Outcome]) -> dict[Site, set[int]]:
    """For each object that some way hands out: what had been done to it by then."""
    found: dict[Site, set[int]] = {}
    for way in ways:
        for site in handed_out(way.value, way.world):
            state = way.world.response(site)
            changes = state.changes if state is not None else ()
            found.setdefault(site, set()).update(id(c.node) for c in changes)
        for state in way.lost:
            escaped = way.world.heap.escapes.get(state.site)
            if escaped is not None:
                found.setdefault(state.site, set()).update(escaped)
    return found


def _loss(way: Outcome, state: ResponseState, delivered: set[int] | None) -> Loss | None:
    changes = [c for c in state.changes if c.kind in _CUSTOMISING]
    if way.value.single is not None and _sends_status_of(way, state):
        changes = [c for c in changes if c.kind != "status"]
    changes = [c for c in changes if not _is_set_anew(way, c)]
    if delivered is not None and _is_explicit(way):
        changes = [c for c in changes if c.kind != "status"]
    same = not _is_deliberate(way) and _returns_its_content(way, state)
    if state.asked and not same:
        return None
    if delivered is not None and not same:
        changes = [c for c in changes if id(c.node) not in delivered]
    return Loss(way, state, tuple(changes), same) if changes else None


def _is_set_anew(way: Outcome, change: Change) -> bool:
    """Whether every response that the way sends instead has had the very same header set on it."""
    sent = [reply.response for reply in replies(way)]
    named = change.kind == "header" and change.name
    return bool(sent and named) and all(
        state is not None
        and any(c.kind == "header" and c.name.lower() == change.name.lower() for c in state.changes)
        for state in sent
    )


def _is_explicit(way: Outcome) -> bool:
    """Whether the way says itself which status it answers with."""
    sent = replies(way)
    return bool(sent) and all(r.explicit for r in sent)


def _sends_status_of(way: Outcome, state: ResponseState) -> bool:
    """Whether the way answers with the status that the lost response has."""
    sent = replies(way)
    return bool(sent) and all(r.explicit and r.status == state.status for r in sent)


def _is_opaque(node: ast.AST, what: Value) -> bool:
    """Whether what is returned may be anything that a variable holds."""
    if isinstance(node, ast.Tuple):
        tuples = [s.items for s in what.shapes if isinstance(s, Tuple)]
        pairs = [(e, t[i]) for t in tuples for i, e in enumerate(node.elts) if i < len(t)]
        return not tuples or any(_is_opaque(e, item) for e, item in pairs)
    parts = [what, *(i for s in what.shapes if isinstance(s, Tuple) for i in s.items[:1])]
    unknown = any(part.some(lambda s: isinstance(s, Unknown)) for part in parts)
    return unknown and not isinstance(node, ast.Call | ast.Attribute | ast.Subscript)


def _returns_its_content(way: Outcome, state: ResponseState) -> bool:
    """Whether the way returns what the response was made from, or the same response made anew."""
    made = state.site.node
    node = way.node
    if isinstance(node, ast.Tuple) and node.elts:
        node = node.elts[0]
    if state.site.path or not isinstance(made, ast.Call) or not isinstance(node, ast.expr):
        return False
    sources = {ast.unparse(n) for n in (made, *made.args[:1])}
    if ast.unparse(node) in sources:
        return True
    again = isinstance(node, ast.Call) and node.args and any(r.response for r in replies(way))
    return bool(again) and ast.unparse(node.args[0]) in sources  # type: ignore[attr-defined]


def _told_once(found: list[Loss]) -> list[Loss]:
    """For each response the ways that tell most: those that return its content, then the plain.

    Another way is told, too, where it loses what those have not got.
    """
    told: list[Loss] = []
    for site in dict.fromkeys(loss.state.site for loss in found):
        own = [loss for loss in found if loss.state.site == site]
        same = [loss for loss in own if loss.same]
        plain = [loss for loss in own if not _is_deliberate(loss.way)]
        first = same or plain or own
        told.extend(first)
        known = {id(c.node) for loss in first for c in loss.changes}
        for loss in (*plain, *own):
            news = tuple(c for c in loss.changes if id(c.node) not in known)
            if news:
                told.append(replace(loss, changes=news))
                known.update(id(c.node) for c in news)
    return told


def _is_deliberate(way: Outcome) -> bool:
    """Whether the way says nothing, or that something went wrong: an early exit on purpose."""
    if way.value.every(is_none):
        return True
    numbers = [status_of(r.status) for r in replies(way)]
    return bool(numbers) and all(n is not None and n >= 300 for n in numbers)


def status_of(status: Value) -> int | None:
    """The number that a status certainly is."""
    only = status.single
    return None if only is None else status_number(only)
