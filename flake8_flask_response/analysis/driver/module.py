"""One module from its first statement to its last function."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response import bounds
from flake8_flask_response.knowledge.apps import PLAIN_APP
from flake8_flask_response.knowledge.extensions import OWN_JSON_ATTRIBUTES, OWN_JSON_PACKAGES
from flake8_flask_response.knowledge.frameworks import KNOWN_APP_CLASSES
from flake8_flask_response.modules import once

from ..domain.classes import external_bases
from ..domain.state import ContainerState, World, join_many
from ..domain.values import UNKNOWN, Ref
from ..events import discarded, lost, one_path, unreached
from ..events.model import (
    AttributeUse,
    ByCaller,
    Call,
    Event,
    FunctionDone,
    ItemUse,
    ModuleDone,
    NotJson,
    Outcome,
    Raised,
    Returned,
    Yielded,
)
from ..flask import (
    aborters,
    import_time,
    parameters,
    streams,
    threads,
    wrapped_views,
)
from ..flask.relevance import REGISTERING
from ..interpreter import functions, statements
from ..interpreter.kept_attributes import item_kept
from ..run.frame import Exit, Frame
from ..run.module import ModuleRun
from ..run.overlay import Overlay, Relevance
from ..run.program import Options, Program
from ..run.variables import bind
from ..syntax.handed_on import names_handed_on
from ..syntax.units import ClassUnit, FunctionUnit, Role, bound_in, caught_returns
from . import blueprints, callers, each_caller, known_apps, never_run
from .raised_classes import raised_classes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flake8_flask_response.modules import Modules


_APPS: Final = KNOWN_APP_CLASSES | {PLAIN_APP}
MAX_ROUTES: Final = 4
"""Routes of one view that are followed apart; with more of them, they are followed together."""


def follow_module(
    tree: ast.Module,
    options: Options,
    overlay: Overlay,
    modules: Modules | None = None,
    *,
    only_handlers: bool = False,
) -> list[Event]:
    """All events of a module that rules are told of, in source order; the whole module last.

    `overlay` says what the library means; the other arguments are those of `analysis.analyse`.
    """
    program = Program(modules, options, overlay, _follow_other, _observe, item_kept)
    run = ModuleRun(tree, program, None if modules is None else modules.here)
    program.hold(run)
    _follow_top(run, recording=True)
    _follow_importers(run)
    if not only_handlers or any(unit.roles for unit in run.units.values()):
        _follow_functions(run)
    return _in_order(run)


def _follow_other(run: ModuleRun) -> None:
    """Another module of the project: what it binds is wanted, nothing of it is recorded."""
    _follow_top(run, recording=False)


def _observe(unit: FunctionUnit) -> None:
    """A function of another module is followed for its own sake; its events stay there."""
    stack = [*unit.module.program.stack]
    _follow_safely(unit, unit.module)
    unit.module.program.stack[:] = stack


def _follow_importers(run: ModuleRun) -> None:
    """Modules that import this one may give its functions to Flask, also in a factory."""
    program = run.program
    names = _not_registered(run)
    if program.modules is None or not names:
        return
    for place in program.modules.importers(run.facts.path):
        module = program.modules.read(place)
        if module is None or names.isdisjoint(once(module.tree, names_handed_on)):
            continue
        other = program.run_of(place)
        for unit in list(other.units.values()) if other is not None else ():
            if unit.outer is None and not REGISTERING.isdisjoint(unit.names.changes):
                try:
                    known_apps.follow(unit)
                except RecursionError:
                    bounds.met(bounds.RECURSION, unit.node)
    program.stack.clear()


def _not_registered(run: ModuleRun) -> frozenset[str]:
    """The names of the classes, and of the functions at the top that Flask isn't known to call."""
    free = {unit.name for unit in run.units.values() if unit.outer is None and not unit.roles}
    return frozenset(free | {unit.node.name for unit in run.classes.values()})


def forget(events: Iterable[object]) -> None:
    """Let go of what the events hold, when nobody needs them any more.

    Modules that were followed beside the linted one are kept for the next file.
    """
    for event in events:
        if isinstance(event, ModuleDone) and event.run is not None:
            event.run.program.close()


def _follow_top(run: ModuleRun, *, recording: bool) -> None:
    frame = Frame(run, None, recording=recording)
    run.world = World()
    for statement in run.facts.tree.body:
        run.world.ended = False
        frame.cost.called = 0
        try:
            ends = statements.follow_block([statement], [run.world], frame)
        except RecursionError:
            bounds.met(bounds.RECURSION, statement)
            run.program.note_bound()
            _forget(statement, run.world, frame)
            continue
        if ends:
            run.world = join_many(ends)
    run.finished = True
    _loosen_globals(run)


def _forget(statement: ast.stmt, world: World, frame: Frame) -> None:
    """A statement too deep to follow: what it binds is unknown."""
    try:
        names = bound_in([statement])
    except RecursionError:
        return
    for name in names:
        bind(name, UNKNOWN, world, frame)


def _loosen_globals(run: ModuleRun) -> None:
    """A module's dict or list that some code changes is not known to its last entry."""
    for name, what in run.world.env.items().items():
        for shape in what.shapes:
            if isinstance(shape, Ref):
                state = run.world.heap.get(shape.site)
                if isinstance(state, ContainerState) and name in run.facts.outline.mutated:
                    each = item_kept(name, run)
                    loose = replace(state, exact=False, shared=True, each=each)
                    run.world.heap[shape.site] = loose


def _follow_functions(run: ModuleRun) -> None:
    """Helpers and factories first: they may give roles to functions that stand before them."""
    relevance = run.own_relevance()
    _follow_queue(run, relevance)
    followed: dict[FunctionUnit, callers.Given] = {}
    for _ in range(callers.MAX_PASSES):
        news = {u: g for u, g in callers.handed_over(run).items() if followed.get(u) != g}
        for unit, given in news.items():
            if relevance.matters(unit) or given.has_response:
                _follow_safely(unit, run, given)
        followed.update(news)
        _follow_queue(run, relevance)
    for unit in streams.unseen(run):
        if unit.module is not run:
            run.program.observe(unit)
            continue
        _follow_safely(unit, run)
        _follow_queue(run, relevance)
    for unit in threads.unseen(run):
        _follow_safely(unit, run)
        _follow_queue(run, relevance)
    try:
        wrapped_views.note_wrappers(run, lost.lost_responses)
        wrapped_views.note_forgotten(run)
    except RecursionError:
        bounds.met(bounds.RECURSION)
    run.record.by_caller.extend(each_caller.events_by_caller(run, relevance))


def _follow_queue(run: ModuleRun, relevance: Relevance) -> None:
    while run.queue:
        unit = run.queue.take()
        run.record.events.pop(unit, None)
        if relevance.matters(unit):
            _follow_safely(unit, run)


def _follow_safely(unit: FunctionUnit, run: ModuleRun, given: callers.Given | None = None) -> None:
    """Follow a function; one too deep for Python's stack is left out."""
    try:
        _follow_unit(unit, run, given)
    except RecursionError:
        bounds.met(bounds.RECURSION, unit.node)
        run.record.events.pop(unit, None)
        run.program.stack.clear()


def _follow_unit(unit: FunctionUnit, run: ModuleRun, given: callers.Given | None) -> None:
    frame = Frame(run, unit, closure=unit.closure)
    start = World(heap=run.world.heap.start(), methods=_methods(unit))
    functions.bind_unknown(unit, start, frame)
    for site, state in callers.captured_responses(unit).items():
        start.heap[site] = state
    if given is not None:
        given.bind(start)
    frame.created.clear()
    functions.run_body(frame, *_by_route(unit, start, frame))
    ends = [e.world for e in frame.exits.returns]
    if frame.own is not None:
        if ends:
            frame.own.world = join_many(ends)
        frame.own.active = False
    discarded.note_unread(frame)
    _emit_returns(frame)


def _registered(unit: FunctionUnit) -> list[Role]:
    """The roles by registrations; those of a class view's declaration where there are no others."""
    found = [r for r in unit.roles if not isinstance(r.node, ast.ClassDef)]
    return found or unit.roles


def _by_route(unit: FunctionUnit, start: World, frame: Frame) -> list[World]:
    """A world for each route of a view: each has its own methods and parameters."""
    roles = _registered(unit)
    plain = all(r.name == "view" and r.methods and r.rule and not r.given for r in roles)
    if plain and len(roles) > MAX_ROUTES:
        bounds.met(bounds.ROUTES, unit.node)
    several = 1 < len(roles) <= MAX_ROUTES or (len(roles) == 1 and roles[0].filled)
    if not plain or not several or isinstance(unit.node, ast.Lambda):
        return [start]
    worlds: list[World] = []
    for role in roles:
        world = start.fork()
        world.methods = role.methods
        for name, what in parameters.filled_in(unit, role, world, frame).items():
            world.env[name] = what
        worlds.append(world)
    return worlds


def _methods(unit: FunctionUnit) -> frozenset[str] | None:
    """The HTTP methods that reach a view, None where not known."""
    found: set[str] = set()
    for role in _registered(unit):
        if role.name != "view" or role.methods is None:
            return None
        found |= role.methods
    return frozenset(found) if found else None


def _emit_returns(frame: Frame) -> None:
    unit = frame.unit
    assert unit is not None
    generator = unit.is_generator
    captured = lost.captured_names(unit)
    outcomes: dict[int, list[Outcome]] = {}
    nodes: dict[int, Exit] = {}
    for leaving in frame.exits.returns:
        losses = () if generator else lost.lost_responses(leaving, frame, captured)
        outcomes.setdefault(id(leaving.statement), []).append(
            Outcome(leaving.node, leaving.value, leaving.world, losses, leaving.implicit)
        )
        nodes[id(leaving.statement)] = leaving
    streams.note_returned(frame.exits.returns, frame)
    dead = unreached.first_statements(unit, frame.run)
    never_run.note_customising(dead, frame)
    caught = caught_returns(unit) if unit.roles else frozenset()
    roles: list[Role | None] = [wrapped_views.as_sent(r, frame.run) for r in unit.roles] or [None]
    for role in roles:
        returns = tuple(
            Returned(nodes[k].statement, unit, role, tuple(found), nodes[k].implicit, k in caught)
            for k, found in outcomes.items()
        )
        detail = "" if role is None else f"{role.name}{id(role.node)}"
        if not generator:
            for one in returns:
                frame.emit(one, detail)
        frame.emit(FunctionDone(unit.node, unit, role, returns, dead, generator), detail)


def _in_order(run: ModuleRun) -> list[Event]:
    events = [e for found in run.record.events.values() for e in found.values()]
    events = aborters.without_own_codes(events, run)
    events.sort(key=_position)
    calls = tuple(e for e in events if isinstance(e, Call))
    returns = tuple(e for e in events if isinstance(e, Returned))
    uses = tuple(e for e in events if isinstance(e, AttributeUse | ItemUse))
    sent = streams.sent_in(events, run)
    app_seen = known_apps.is_seen(run, events)
    whole = ModuleDone(
        run.facts.tree,
        None,
        returns,
        calls,
        uses,
        sent,
        run.custom_response_class,
        tuple(e for e in events if isinstance(e, Yielded)) if sent else (),
        tuple(e for e in events if isinstance(e, Raised)),
        _error_roles(run),
        tuple(e for e in events if isinstance(e, NotJson)),
        frozenset(run.record.own_contexts),
        any(_has_own_json(one) for one in (run, *run.program.others())),
        run.program.noted.app_unseen,
        run.program.noted.json_unseen,
        app_seen,
        raised_classes(run, events),
        run,
    )
    paths = (e for use in uses if isinstance(use, AttributeUse) for e in one_path.failing_uses(use))
    by_path = [ByCaller(e.node, e.function, replace(e, alone=True), None) for e in paths]
    late = (*blueprints.never_handled(run), *import_time.called_at_import(run))
    return [*(e for e in events if e.told), *late, *run.record.by_caller, *by_path, whole]


def _has_own_json(run: ModuleRun) -> bool:
    """Whether a module sets what makes JSON for an app, or imports a package that does."""
    return not (run.facts.outline.roots.isdisjoint(OWN_JSON_PACKAGES)) or any(
        name in run.facts.outline.stores
        or any(name in c.declared and _may_be_for_app(name, c) for c in run.classes.values())
        for name in OWN_JSON_ATTRIBUTES
    )


def _may_be_for_app(name: str, unit: ClassUnit) -> bool:
    """Whether a class of this attribute may tell an app how to make JSON.

    Models have a method `json` of their own.
    """
    return name != "json" or any(base in _APPS for base in external_bases(unit))


def _error_roles(run: ModuleRun) -> tuple[Role, ...]:
    """The registrations of error handlers, in all modules that were followed."""
    units = (u for one in (run, *run.program.others()) for u in one.units.values())
    return tuple(role for u in units for role in u.roles if role.name == "errorhandler")


def _position(event: Event) -> tuple[int, int]:
    return getattr(event.node, "lineno", 0), getattr(event.node, "col_offset", 0)
