"""What a call gives, and what it does to its arguments.

The module's own functions are followed into their bodies, with the arguments at hand; `knowledge`
says what the functions of Python and of the known libraries give; everything else is unknown, and
what it is handed may be seen and changed there.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.frameworks import APP_CLASS_ENDINGS, KNOWN_APP_CLASSES
from flake8_flask_response.knowledge.functions import (
    NEVER_RETURNING_METHODS,
    NEVER_RETURNS,
    RETURNS,
    RETURNS_FOR_ONE_ARGUMENT,
    WITH_LINE_BREAK,
)
from flake8_flask_response.knowledge.handlers import VIEW_MAKER
from flake8_flask_response.knowledge.methods import JSON_PROVIDER, METHODS, METHODS_AS_TEXT
from flake8_flask_response.knowledge.names import EXTENSION_PREFIX
from flake8_flask_response.knowledge.responses import NEEDS_APP_CONTEXT
from flake8_flask_response.knowledge.returning import is_exception

from ..domain import contents, escape, state
from ..domain.arguments import Arguments
from ..domain.classes import external_bases, find_member
from ..domain.escape import share, unknown_call
from ..domain.state import ContainerState, ObjectState, World
from ..domain.values import (
    UNKNOWN,
    Bound,
    Const,
    External,
    Function,
    Instance,
    Lines,
    LocalClass,
    LocalInstance,
    Marker,
    NamedTupleClass,
    Part,
    Partial,
    Ref,
    Registration,
    Shape,
    Tuple,
    Unknown,
    Value,
    is_none,
    is_response,
    is_text,
    join_all,
    value,
)
from ..events import nested
from ..events.model import Call, Outcome, Raised
from ..events.selection import is_call_heard, is_known_root
from ..run.frame import Frame, Raise
from ..syntax.dotted import listed
from . import attributes, construction, functions, recursion, stand_ins
from .library import buffers, containers, databases, lookups, models, named_tuples
from .library.builtin_calls import LOOKS_ONLY, SPECIAL
from .objects import foreign_response, of_kind
from .type_hints import TYPED_DICTS

if TYPE_CHECKING:
    from collections.abc import Iterable


_ABORTER: Final = "werkzeug.exceptions.Aborter"
_PURE_METHODS: Final = frozenset({"append", "add", "insert"})


def evaluate_call(node: ast.Call, world: World, frame: Frame) -> Value:
    """The value of a call expression."""
    func = node.func
    if isinstance(func, ast.Attribute):
        receiver = recursion.evaluate(func.value, world, frame)
        callee = attributes.read_attribute(func, receiver, world, frame, "call", node)
        frame.run.program.overlay.attribute_called(receiver, func, world)
    else:
        receiver = None
        callee = recursion.evaluate(func, world, frame)
    arguments = evaluate_arguments(node, world, frame)
    if world.ended:
        return UNKNOWN
    if receiver is not None and isinstance(func, ast.Attribute):
        registered = frame.run.program.overlay.register(
            node, func, receiver, arguments, world, frame
        )
        if registered is not None:
            return registered
    return call(callee, arguments, node, world, frame, receiver)


def evaluate_arguments(node: ast.Call, world: World, frame: Frame) -> Arguments:
    """The arguments of a call; unpacked tuples and dicts that are known count as written out."""
    args: list[Value] = []
    starred = False
    for arg in node.args:
        if isinstance(arg, ast.Starred):
            inner = recursion.evaluate(arg.value, world, frame)
            only = inner.single
            if isinstance(only, Tuple) and not starred:
                args.extend(only.items)
            else:
                starred = True
                share(inner, world)
        elif starred:
            share(recursion.evaluate(arg, world, frame), world)
        else:
            args.append(recursion.evaluate(arg, world, frame))
    keywords: dict[str, Value] = {}
    double_starred = False
    for keyword in node.keywords:
        what = recursion.evaluate(keyword.value, world, frame)
        if keyword.arg is not None:
            keywords[keyword.arg] = what
            continue
        state = contents.container_of(what, world)
        if state is None or not state.exact or not _named_entries(state, keywords):
            double_starred = True
    return Arguments(tuple(args), keywords, starred, double_starred)


def _named_entries(state: ContainerState, keywords: dict[str, Value]) -> bool:
    for key, item in state.entries:
        name = contents.text_of(key)
        if not name:
            return False
        keywords[name] = item
    return True


def call(
    callee: Value,
    arguments: Arguments,
    node: ast.Call,
    world: World,
    frame: Frame,
    receiver: Value | None = None,
) -> Value:
    """The value of calling `callee`, which may be several things."""
    result = _called(callee, arguments, node, world, frame)
    if not frame.run.program.probing:
        return result
    handed = arguments.all if receiver is None else (receiver, *arguments.all)
    return stand_ins.given_to(callee, handed, result, frame)


def _called(
    callee: Value, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    if len(callee.shapes) == 1:
        return _call_shape(callee.shapes[0], arguments, node, world, frame)
    if all(_changes_response(shape, world) for shape in callee.shapes):
        return join_all(_call_shape(s, arguments, node, world, frame) for s in callee.shapes)
    results: list[Value] = []
    ends: list[World] = []
    for shape in callee.shapes:
        fork = world.fork()
        what = _call_shape(shape, arguments, node, fork, frame)
        if not fork.ended:
            results.append(what)
            ends.append(fork)
    state.replace_world(world, ends)
    return join_all(results) if results else UNKNOWN


def _changes_response(shape: Shape, world: World) -> bool:
    """Whether it is a method of a response: whichever it is of several, that one is changed."""
    if not isinstance(shape, Bound) or not isinstance(shape.owner, Ref | Part):
        return False
    return world.response(shape.owner.site) is not None


def _call_shape(
    shape: Shape, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    match shape:
        case External(name=name):
            return call_external(name, arguments, node, world, frame)
        case Function():
            return _call_function(shape, arguments, node, world, frame)
        case Bound():
            return _call_bound(shape, arguments, node, world, frame)
        case LocalClass():
            return _instantiate(shape, arguments, node, world, frame)
        case NamedTupleClass():
            return named_tuples.make(shape, arguments, node, world)
        case Partial():
            merged = Arguments(
                (*shape.args, *arguments.args),
                {**dict(shape.keywords), **arguments.keywords},
                arguments.starred,
                arguments.double_starred,
            )
            return call(shape.function, merged, node, world, frame)
        case Registration():
            overlay = frame.run.program.overlay
            return overlay.apply_registration(shape, arguments, node, world, frame)
        case Marker(name=name):
            if name == "mixed":
                return value(shape)
            return value(Marker("ran" if name == "ensured" else "result"))
        case LocalInstance(unit=unit):
            method = find_member(unit, "__call__")
            if method is not None and (only := method.single) and isinstance(only, Function):
                bound = Function(only.unit, value(shape), only.closure)
                return _call_function(bound, arguments, node, world, frame)
            if method is None and _ABORTER in external_bases(unit):
                never_returns("abort", node, world, frame)
            return unknown_call(arguments, world)
        case Instance(kind=kind) if kind == _ABORTER:
            never_returns("abort", node, world, frame)
            return UNKNOWN
        case Part(kind=kind):
            note_call(f"{kind}()", arguments, node, world, frame, value(shape), UNKNOWN)
            return unknown_call(arguments, world)
        case Unknown() if buffers.saved(arguments, node, world):
            return UNKNOWN
        case Unknown():
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            frame.run.program.overlay.handed_out(name, arguments, frame)
            return unknown_call(arguments, world)
        case Ref():
            # A response is a WSGI application, too: `response(environ, start_response)` sends it.
            share(value(shape), world)
            return unknown_call(arguments, world)
        case _:
            return unknown_call(arguments, world)


def call_external(
    name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    """The value of calling something from outside the module by its canonical name."""
    strangers = frame.run.strangers
    stranger = strangers.get(name)
    if stranger is None:
        stranger = strangers[name] = is_stranger(name, frame)
    if stranger and arguments.plain and not frame.run.program.options.response_functions:
        frame.run.program.overlay.handed_out(name, arguments, frame)
        return _of_stranger(name, node)
    overlay = frame.run.program.overlay
    unbound = overlay.call_unbound(name, arguments, node, world, frame)
    if unbound is not None:
        return unbound
    states = contents.objects_among(arguments.all, world) if frame.recording else ()
    sent = _sent(arguments, node, world, frame) if name in NEVER_RETURNS else ()
    result = _external_result(name, arguments, node, world, frame)
    note_call(name, arguments, node, world, frame, None, result, states)
    if name in NEVER_RETURNS:
        never_returns(name, node, world, frame, sent)
    return result


def _sent(arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> tuple[Outcome, ...]:
    """The response that abort() is given, as it is then."""
    given = arguments.get(0, "code")
    if given is None or not frame.recording or not given.every(is_response):
        return ()
    return (Outcome(node, given, world.fork()),)


def _of_stranger(name: str, node: ast.Call) -> Value:
    """What nothing is known of; an object of a class that is no app's keeps the call of it.

    The project's own `ShopBlueprint` is taken for the library's. Those of extensions have handlers
    of another kind (`flask_jsonrpc.JSONRPCBlueprint`).
    """
    last = name.rpartition(".")[2]
    own = last.endswith(APP_CLASS_ENDINGS) and not name.startswith(EXTENSION_PREFIX)
    own = own or name in KNOWN_APP_CLASSES
    return value(Unknown(origin=node)) if last[:1].isupper() and not own else UNKNOWN


def is_stranger(name: str, frame: Frame) -> bool:
    """Whether nothing at all is known of a callable outside the module."""
    known = (SPECIAL, RETURNS, RETURNS_FOR_ONE_ARGUMENT, NEVER_RETURNS, LOOKS_ONLY)
    if frame.run.program.overlay.knows(name):
        return False
    return not (is_known_root(name) or is_exception(name) or any(name in table for table in known))


def never_returns(
    name: str, node: ast.Call, world: World, frame: Frame, sent: tuple[Outcome, ...] = ()
) -> None:
    """The call ends the path: `abort` and its like raise, `sys.exit` too.

    `sent` is the response that abort() is given.
    """
    world.ended = True
    if name.endswith("abort") and name != "os.abort":
        raised = value(External("werkzeug.exceptions.HTTPException"))
        frame.emit(Raised(node, frame.place, raised, frame.exits.raises is not None, sent))
    if frame.exits.raises is not None and name != "os._exit":
        leaves = "builtins.SystemExit" if name.endswith("exit") else "builtins.Exception"
        kind = value(External("werkzeug.exceptions.HTTPException"))
        if not name.endswith("abort"):
            kind = value(External(leaves))
        ended = world.fork()
        ended.ended = False
        frame.exits.raises.append(Raise(ended, kind, nodes=(node,)))


def _external_result(
    name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    if name not in LOOKS_ONLY:
        for one in arguments.all:
            escape.note_copied(one, world)
    nested.note_call(name, arguments, node, world, frame)
    known = frame.run.program.overlay.call(name, arguments, node, world, frame)
    if known is not None:
        return known
    special = SPECIAL.get(name)
    if special is not None:
        return special(name, arguments, node, world, frame)
    if buffers.saved(arguments, node, world):
        return UNKNOWN
    buffers.lose(arguments.all, world)
    if listed(name, frame.run.program.options.response_functions):
        unknown_call(arguments, world)
        return foreign_response(node, world, frame, name, fresh=True)
    kind = RETURNS.get(name)
    if kind is None and len(arguments.args) == 1 and not arguments.keywords:
        kind = RETURNS_FOR_ONE_ARGUMENT.get(name)
    if kind is None:
        if name not in LOOKS_ONLY:
            frame.run.program.overlay.handed_out(name, arguments, frame)
        unknown_call(arguments, world)
        if is_exception(name):
            return value(Instance(name, name, origin=node))
        return _of_stranger(name, node)
    if kind in ("arg0", "arg1"):
        position = int(kind[3:])
        return arguments.args[position] if position < len(arguments.args) else UNKNOWN
    if name in WITH_LINE_BREAK and "newline" not in arguments.keywords:
        return value(Lines(kind, name, origin=node))
    if kind == "response" or "." in kind:
        unknown_call(arguments, world)
    elif kind == "None":
        _loosen(arguments, world)
    return of_kind(kind, node, world, frame, name)


def _loosen(arguments: Arguments, world: World) -> None:
    """A function that gives nothing may have changed a list or dict it was handed (shuffle)."""
    for one in arguments.all:
        for shape in one.shapes:
            state = world.container(shape.site) if isinstance(shape, Ref) else None
            if state is not None:
                world.heap[state.site] = replace(state, exact=False)


def _call_function(
    shape: Function, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    if shape.receiver is not None:
        given = Arguments(
            (shape.receiver, *arguments.args),
            arguments.keywords,
            arguments.starred,
            arguments.double_starred,
        )
    else:
        given = arguments
    states = contents.objects_among(arguments.all, world) if frame.recording else ()
    result = _none_from(node, functions.enter_function(shape, given, node, world, frame))
    if frame.recording:
        event = Call(
            node,
            frame.place,
            "",
            given.args,
            given.keywords,
            given.starred,
            given.double_starred,
            None,
            states,
            result,
            shape.unit,
        )
        frame.emit(event)
    return result


def _none_from(node: ast.Call, result: Value) -> Value:
    """The result, where a None says that it comes from this call."""
    if not result.some(is_none):
        return result
    none = Const(None, type(None), origin=node)
    return Value(tuple(none if is_none(s) else s for s in result.shapes))


def _call_bound(
    shape: Bound, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    owner, kind, name = shape.owner, shape.kind, shape.name
    callee = f"{kind}.{name}"
    if kind == VIEW_MAKER:
        unknown_call(arguments, world)
        return value(Bound(owner, "view", name, origin=node))
    given = contents.objects_among(arguments.all, world) if frame.recording else ()
    overlay = frame.run.program.overlay
    created = overlay.call_method(shape, arguments, node, world, frame)
    if created is not None:
        note_call(callee, arguments, node, world, frame, value(owner), created, given)
        return created
    states = contents.objects_among((value(owner), *arguments.all), world)
    result = _bound_result(shape, arguments, node, world, frame)
    note_call(callee, arguments, node, world, frame, value(owner), result, states)
    if isinstance(owner, Part) or (isinstance(owner, Ref) and kind == "response"):
        overlay.method_called(shape, arguments, node, world)
    elif isinstance(owner, Ref) and kind == buffers.KIND:
        buffers.call_method(owner, name, arguments, world)
    elif isinstance(owner, Ref):
        _change_container(owner, name, arguments, world)
    if name in NEVER_RETURNING_METHODS.get(kind, ()):
        never_returns("abort", node, world, frame)
    return result


def _bound_result(
    shape: Bound, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    owner, kind, name = contents.as_table(shape.owner, world), shape.kind, shape.name
    known = frame.run.program.overlay.method_result(shape, arguments, node, world, frame)
    if known is not None:
        return known
    as_text = arguments.get(0, "as_text")
    if as_text is not None and as_text.constant is True and name in METHODS_AS_TEXT.get(kind, ()):
        return of_kind(METHODS_AS_TEXT[kind][name], node, world, frame)
    if isinstance(owner, Ref) and kind == "dict" and name in ("get", "setdefault", "pop"):
        return containers.dict_item(owner, arguments, node, world)
    if (found_in := containers.of_table(owner, name, arguments, node)) is not None:
        return found_in
    if (of_model := models.called(shape, arguments, node, world, frame)) is not None:
        return of_model
    if (of_database := databases.called(shape, arguments, node, world, frame)) is not None:
        return of_database
    if (view := containers.dict_view(owner, name, node, world, frame)) is not None:
        return view
    if (found_by := lookups.of_request(owner, name, arguments, node)) is not None:
        return found_by
    if kind == JSON_PROVIDER and name == "dumps":
        return containers.json_text(arguments.get(0, "obj"), "json.dumps", node, world, frame)
    if kind == "datetime.datetime" and lookups.keeps_zone(name, arguments):
        return value(owner)
    if isinstance(owner, Const) and owner.type is str and name == "format":
        return value(Instance("str", "str.format", origin=node))
    found = METHODS.get(kind, {}).get(name)
    if isinstance(owner, Lines) and name in ("decode", "encode") and found is not None:
        return value(Lines(found, owner.source, origin=node))
    if found is None:
        if not is_text(owner):
            unknown_call(arguments, world)
        return UNKNOWN
    if found == "self":
        return value(owner)
    if found in ("arg0", "arg1"):
        return _handed_back(int(found[3:]), name, arguments)
    if name in _PURE_METHODS or kind == "headers":
        for one in arguments.all:
            share(one, world)
    source = getattr(owner, "source", "")
    return of_kind(found, node, world, frame, source if kind == found else f"{kind}.{name}")


def _handed_back(position: int, method: str, arguments: Arguments) -> Value:
    """The argument at a position; ensure_sync() gives an async function back as a plain one."""
    what = arguments.args[position] if position < len(arguments.args) else UNKNOWN
    if method != "ensure_sync":
        return what
    if isinstance(what.single, Marker):
        return value(Marker("ensured"))
    is_async = what.some(lambda s: isinstance(s, Function) and s.unit.is_async)
    return UNKNOWN if is_async else what


def _change_container(owner: Ref, name: str, arguments: Arguments, world: World) -> None:
    state = world.container(owner.site)
    if state is None:
        return
    if state.kind == "dict" and name == "update" and not arguments.starred:
        pairs = contents.header_pairs(arguments.args[0], world) if arguments.args else []
        if pairs is not None and not arguments.double_starred:
            for key, item in (*pairs, *arguments.keywords.items()):
                state = state.with_entry(value(Const(key, str)), item)
            world.heap[owner.site] = state
            return
    if state.kind == "list" and name == "append" and len(arguments.args) == 1:
        world.heap[owner.site] = state.with_entry(None, arguments.args[0])
        return
    if name in ("copy", "get", "keys", "values", "items", "index", "count"):
        return
    world.heap[owner.site] = replace(state, exact=False)


def _instantiate(
    shape: LocalClass, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    unit = shape.unit
    known = frame.run.program.overlay.instantiate(shape, arguments, node, world, frame)
    if known is not None:
        return known
    for one in arguments.all:
        share(one, world)
    row = named_tuples.of_unit(unit)
    if row is not None:
        return named_tuples.make(row, arguments, node, world)
    bases = external_bases(unit)
    if TYPED_DICTS.intersection(bases):
        exact = not (arguments.args or arguments.starred or arguments.double_starred)
        return containers.of_keywords(arguments.keywords, exact, node, world, frame)
    metaclass = any(k.arg == "metaclass" for k in unit.node.keywords)
    if metaclass or find_member(unit, "__new__") is not None:
        return UNKNOWN
    if _is_enum(bases):
        return UNKNOWN
    fields = construction.fields_of(unit, arguments, node, frame)
    return value(LocalInstance(unit, fields, origin=node))


def _is_enum(bases: Iterable[str]) -> bool:
    return any(base.startswith(("enum.", "builtins.tuple", "typing.NamedTuple")) for base in bases)


def note_call(
    callee: str,
    arguments: Arguments,
    node: ast.Call,
    world: World,
    frame: Frame,
    receiver: Value | None,
    result: Value,
    states: tuple[ObjectState, ...] = (),
) -> None:
    """Record a call, where a rule may have something to say about it."""
    if not frame.recording or not is_call_heard(callee, result):
        return
    place = frame.place
    at_import = (
        place is None
        and callee in NEEDS_APP_CONTEXT
        and id(node) in frame.run.facts.calls_at_import
    )
    frame.emit(
        Call(
            node,
            place,
            callee,
            arguments.args,
            arguments.keywords,
            arguments.starred,
            arguments.double_starred,
            receiver,
            states,
            result,
            at_import=at_import,
            doubt=state.DOUBT in world.facts,
        ),
        callee,
    )
