"""Which functions answer requests, and in which role.

A decorator or call counts when its receiver is an app or blueprint: made from Flask's classes, or
a parameter, import or attribute that is used as one and could be no other framework's.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.extensions import REFUSAL_METHODS, REFUSALS
from flake8_flask_response.knowledge.frameworks import (
    DATA_ONLY_TUPLE_BASES,
    DECORATING_WORLDS,
    EXPOSING,
    KNOWN_APP_CLASSES,
    OTHER_WORLDS,
)
from flake8_flask_response.knowledge.handlers import (
    APP_ATTRIBUTE_ENDINGS,
    CALL_ARGUMENT,
    CALLS,
    DEFAULT_METHODS,
    FUNCTIONS,
    METHOD_VIEW_CLASSES,
    METHOD_VIEW_METHODS,
    ROLES,
    SHORT_REGISTRATIONS,
    VIEW_CLASSES,
    VIEW_METHOD,
    WITH_ARGUMENTS,
)

from ..domain import contents, escape
from ..domain.arguments import Arguments
from ..domain.classes import external_bases, find_member
from ..domain.contents import functions_in
from ..domain.state import HOOKED, World
from ..domain.values import (
    UNKNOWN,
    Bound,
    Const,
    External,
    Function,
    Instance,
    LocalClass,
    LocalInstance,
    Partial,
    Registration,
    Shape,
    Unknown,
    Value,
    kind_of,
    value,
)
from ..events.model import Registered
from ..interpreter import calls, expressions
from ..run.changes import role_added
from ..run.frame import Frame
from ..syntax.units import ClassUnit, FunctionUnit, Role, furthest
from .dispatching import returns_as_it_is
from .hooks import writes_status
from .parameters import CONVERTER

if TYPE_CHECKING:
    from ..domain.arguments import Arguments
    from ..run.module import ModuleRun

_APPS: Final = frozenset({"flask.Flask", "flask.Blueprint"}) | KNOWN_APP_CLASSES
_EXPOSING: Final = frozenset(name.rpartition(".")[2] for name in EXPOSING)
_NESTS: Final = "register_blueprint"
_FILLING: Final = frozenset({"defaults", "host", "subdomain"})
_METHODS: Final = frozenset({"function", "staticmethod", "classmethod"})


def is_app(receiver: Value, name: str, frame: Frame) -> bool:
    """Whether `receiver.name` registers a handler with Flask."""
    run = frame.run
    answers = [_is_app(s, name, run) for s in receiver.shapes]
    return bool(answers) and all(answers)


def _is_app(shape: Shape, name: str, run: ModuleRun) -> bool:
    if isinstance(shape, Instance):
        return shape.kind in _APPS
    if isinstance(shape, LocalInstance):
        bases = external_bases(shape.unit)
        return any(b in _APPS for b in bases)
    if isinstance(shape, External):
        root = shape.name.partition(".")[0]
        if root in OTHER_WORLDS or root in sys.stdlib_module_names:
            return False
        return _may_be_app(name, run)
    if isinstance(shape, Unknown):
        return shape.origin is None and _may_be_app(name, run)
    return False


def _may_be_app(name: str, run: ModuleRun) -> bool:
    """Whether an app out of sight can be Flask's: the file's imports speak for it.

    `get`, `post` and the like are what many frameworks and clients have; they need an
    import of Flask in the file.
    """
    if run.facts.worlds & DECORATING_WORLDS:
        return False
    return name not in SHORT_REGISTRATIONS or any(
        r.startswith(("flask", "werkzeug")) for r in run.facts.worlds
    )


def decorator_role(
    node: ast.expr,
    reach: str,
    world: World,
    frame: Frame,
    function: ast.FunctionDef | ast.AsyncFunctionDef | None = None,
) -> Role | None:
    """The role a decorator gives, None for a decorator that registers nothing with Flask.

    The arguments of a registering decorator are evaluated here. `function` is what it decorates:
    an app that is not seen counts as one only where the function fits the rule.
    """
    called = isinstance(node, ast.Call)
    target = node.func if isinstance(node, ast.Call) else node
    if isinstance(target, ast.Attribute) and target.attr in ROLES:
        if called is not (target.attr in WITH_ARGUMENTS) and ROLES[target.attr] != "other":
            return None
        recording, frame.recording = frame.recording, False
        receiver = expressions.evaluate(target.value, world, frame)
        frame.recording = recording
        if not is_app(receiver, target.attr, frame) or not _may_hook(target, receiver):
            return None
        arguments = Arguments((), {})
        if isinstance(node, ast.Call):
            arguments = calls.evaluate_arguments(node, world, frame)
        if not _can_be_rule(arguments, target.attr, receiver):
            return None
        if function is not None and not _fits(function, arguments, target.attr):
            return None
        role = _role(ROLES[target.attr], target.attr, node, arguments, reach, world)
        return replace(role, owner=receiver)
    if isinstance(target, ast.Attribute) and target.attr in REFUSAL_METHODS and not called:
        recording, frame.recording = frame.recording, False
        receiver = expressions.evaluate(target.value, world, frame)
        frame.recording = recording
        return _refusal(target.attr, receiver, node, reach)
    if isinstance(node, ast.Call):
        return _exposed(node, reach, world, frame)
    if isinstance(target, ast.Name | ast.Attribute):
        what = expressions.evaluate(target, world, frame).single
        if isinstance(what, External) and what.name in FUNCTIONS:
            world.facts[HOOKED] = True
            return Role(FUNCTIONS[what.name], node, reach=reach)
    return None


def _exposed(node: ast.Call, reach: str, world: World, frame: Frame) -> Role | None:
    """The role of a view by the function of an extension that registers methods of classes."""
    target = node.func
    name = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
    if name not in _EXPOSING:
        return None
    recording, frame.recording = frame.recording, False
    what = expressions.evaluate(target, world, frame).single
    frame.recording = recording
    if not isinstance(what, External) or what.name not in EXPOSING:
        return None
    arguments = calls.evaluate_arguments(node, world, frame)
    return _role("view", "route", node, arguments, reach, world)


def _refusal(name: str, receiver: Value, node: ast.AST, reach: str = "unchanged") -> Role | None:
    """The role of a function that answers where an extension refuses a request.

    Its `detail` is the object of the extension that it is given to.
    """
    known = receiver.every(lambda s: name in REFUSALS.get(kind_of(s), ()))
    return Role("refusal", node, detail=receiver, reach=reach) if known else None


def _can_be_rule(arguments: Arguments, name: str, receiver: Value) -> bool:
    """Whether the first argument may be a URL rule, where the app itself is not seen.

    A rule begins with a slash, or in a blueprint with a converter; other objects have methods
    called `delete` or `route` that take a key or a name.
    """
    if ROLES[name] != "view" or _is_seen(receiver):
        return True
    return contents.text_of(arguments.get(0, "rule"))[:1] in ("/", "<", "")


def _fits(
    function: ast.FunctionDef | ast.AsyncFunctionDef, arguments: Arguments, name: str
) -> bool:
    """Whether the rule fills every parameter that has no default.

    If it does not, Flask cannot call the function: it is no view, but stands where one should, or
    its decorator is not Flask's. Another decorator may fill one, and so may `defaults`, a host or a
    subdomain.
    """
    rule = contents.text_of(arguments.get(0, "rule"))
    if ROLES[name] != "view" or not rule or arguments.double_starred:
        return True
    if len(function.decorator_list) > 1 or not _FILLING.isdisjoint(arguments.keywords):
        return True
    spec = function.args
    positional = [*spec.posonlyargs, *spec.args]
    required = positional[: len(positional) - len(spec.defaults)]
    filled = {parameter for _, parameter in CONVERTER.findall(rule)}
    return all(parameter.arg in filled for parameter in required)


def _is_seen(receiver: Value) -> bool:
    return receiver.every(lambda s: isinstance(s, Instance | LocalInstance))


def _role(
    role: str, name: str, node: ast.AST, arguments: Arguments, reach: str, world: World
) -> Role:
    methods: frozenset[str] | None = None
    rule: str | None = None
    if role == "view":
        rule = contents.text_of(arguments.get(0, "rule")) or None
        methods = _methods(name, arguments, world)
    detail = arguments.get(0, "code_or_exception") if role == "errorhandler" else None
    filled = _filled(arguments, world) if role == "view" else ()
    return Role(role, node, methods, detail, reach, rule, filled=filled)


def _filled(arguments: Arguments, world: World) -> tuple[tuple[str, Value], ...] | None:
    """The literal `defaults` that a route fills parameters with; None for other ones."""
    given = arguments.keywords.get("defaults")
    if given is None:
        return ()
    state = contents.container_of(given, world)
    if state is None or not state.exact:
        return None
    pairs = [(contents.text_of(key) if key else "", item) for key, item in state.entries]
    plain = all(name and isinstance(item.single, Const) for name, item in pairs)
    return tuple(pairs) if plain else None


def _methods(name: str, arguments: Arguments, world: World) -> frozenset[str] | None:
    given = arguments.keywords.get("methods")
    if given is None:
        if arguments.double_starred or name not in DEFAULT_METHODS:
            return None
        return frozenset(DEFAULT_METHODS[name])
    return _method_names(given, world)


def _method_names(given: Value, world: World) -> frozenset[str] | None:
    names: set[str] = set()
    only = given.single
    state = contents.container_of(given, world)
    items = getattr(only, "items", None)
    values = [v for _, v in state.entries] if state is not None and state.exact else items
    if values is None:
        return None
    for one in values:
        text = contents.text_of(one)
        if not text:
            return None
        names.add(text.upper())
    return frozenset(names)


def registration(
    node: ast.Call,
    func: ast.Attribute,
    receiver: Value,
    arguments: Arguments,
    world: World,
    frame: Frame,
) -> Value | None:
    """Note the handlers that a call such as `app.add_url_rule(...)` registers.

    Gives a value only for a decorator factory of a certain app that is not used as a decorator
    (`app.route("/")(view)`).
    """
    name = func.attr
    if name in REFUSAL_METHODS:
        refusal = _refusal(name, receiver, node)
        if refusal is not None and arguments.args:
            register(arguments.args[0], refusal, name, world, frame)
        return None
    if name == _NESTS and is_app(receiver, name, frame):
        given = arguments.get(0, "blueprint") or UNKNOWN
        if not given.every(lambda s: kind_of(s) in _APPS or isinstance(s, LocalInstance)):
            noted = frame.run.program.noted
            noted.app_unseen = noted.json_unseen = True
        nests = (s.origin for s in receiver.shapes if kind_of(s) == "flask.Blueprint")
        frame.run.program.noted.blueprints_unseen.update(
            id(one) for one in nests if one is not None
        )
        return None
    if name in CALLS:
        if CALLS[name] != "other" and is_app(receiver, name, frame):
            _register_call(node, name, receiver, arguments, world, frame)
        return None
    if name not in ROLES or ROLES[name] == "other":
        return None
    if name in WITH_ARGUMENTS:
        seen = receiver.every(lambda s: isinstance(s, Instance) and s.kind in _APPS)
        if seen or (name not in SHORT_REGISTRATIONS and is_app(receiver, name, frame)):
            role = _role(ROLES[name], name, node, arguments, "unchanged", world)
            return value(Registration(ROLES[name], replace(role, owner=receiver), origin=node))
        return None
    handler = arguments.get(0, "f")
    if handler is None or not _takes(receiver, handler) or not _may_hook(func, receiver):
        return None
    if is_app(receiver, name, frame):
        register(handler, Role(ROLES[name], node, owner=receiver), name, world, frame)
        return handler
    return None


def _may_hook(func: ast.Attribute, receiver: Value) -> bool:
    """Whether hooks of an object out of sight are Flask's: as an attribute, it is called an app.

    Job queues, recorders and buses have methods of the same names.
    """
    if (
        ROLES[func.attr] == "view"
        or _is_seen(receiver)
        or not isinstance(func.value, ast.Attribute)
    ):
        return True
    return func.value.attr.lower().endswith(APP_ATTRIBUTE_ENDINGS)


def _takes(receiver: Value, handler: Value) -> bool:
    """Whether a call registers what it is handed: an app out of sight is one that gets functions.

    An extension's own `after_request(response)` works on the response and gives another.
    """
    certain = receiver.every(lambda s: isinstance(s, Instance | LocalInstance))
    return certain or handler.every(lambda s: kind_of(s) == "function")


def _register_call(
    node: ast.Call, name: str, receiver: Value, arguments: Arguments, world: World, frame: Frame
) -> None:
    position, keyword = CALL_ARGUMENT[name]
    handler = arguments.get(position, keyword)
    if handler is None:
        return
    role = CALLS[name]
    detail = arguments.get(0, "code_or_exception") if role == "errorhandler" else None
    rule = contents.text_of(arguments.get(0, "rule")) or None if role == "view" else None
    methods = _methods(name, arguments, world) if role == "view" else None
    filled = _filled(arguments, world)
    made = Role(role, node, methods, detail, rule=rule, filled=filled, owner=receiver)
    register(handler, made, name, world, frame)


def apply_registration(
    shape: Registration, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    """`app.route("/")(view)`."""
    handler = arguments.args[0] if arguments.args else UNKNOWN
    role = shape.detail
    assert isinstance(role, Role)
    register(handler, role, shape.role, world, frame)
    return handler


def register(handler: Value, role: Role, name: str, world: World, frame: Frame) -> None:
    """Give the functions that `handler` may be their role."""
    target: FunctionUnit | ClassUnit | None = None
    for shape in handler.shapes:
        if isinstance(shape, Function):
            target = shape.unit
            add_role(shape.unit, _by_attribute(role, name, frame), frame)
        elif isinstance(shape, Partial):
            for inner in functions_in(shape.function):
                target = inner.unit
                add_role(inner.unit, replace(role, given=len(shape.args)), frame)
        elif (
            isinstance(shape, Bound)
            and shape.kind == "view"
            and isinstance(shape.owner, LocalClass)
        ):
            target = shape.owner.unit
            view_class_roles(shape.owner.unit, role, frame, declared=False)
    states = contents.responses_among((handler,), world)
    frame.emit(Registered(role.node, frame.place, name, role.name, handler, target, (), states))


def _by_attribute(role: Role, name: str, frame: Frame) -> Role:
    """The role of a view whose methods may stand in its attribute `methods`.

    Flask asks it where add_url_rule() is given none (flask.sansio.app.App.add_url_rule, Flask 3.1).
    """
    asked = name == "add_url_rule" and role.methods == frozenset(DEFAULT_METHODS[name])
    stored = asked and frame.run.facts.outline.stores.get("methods", 0)
    return replace(role, methods=None) if stored else role


def add_role(unit: FunctionUnit, role: Role, frame: Frame) -> None:
    """Add a role to a function once; one that was followed already is followed again."""
    if any(r.node is role.node and r.name == role.name for r in unit.roles):
        return
    unit.module.program.change(unit.module, role_added(unit, role))
    if role.name == "after_request" and writes_status(unit):
        frame.run.program.noted.status_hooked = True
    unit.module.enqueue(unit)


def view_class_roles(unit: ClassUnit, role: Role, frame: Frame, *, declared: bool) -> None:
    """Give the methods of a class view their roles; a plain View answers in dispatch_request."""
    bases = external_bases(unit)
    method_view = any(b in METHOD_VIEW_CLASSES for b in bases)
    for name in unit.members:
        answers = name == VIEW_METHOD or (
            name in METHOD_VIEW_METHODS
            and (method_view or not any(b in VIEW_CLASSES for b in bases))
        )
        if not answers:
            continue
        methods = None
        if name == VIEW_METHOD:
            methods = _methods_of(unit, role, frame, declared=declared)
        if name in METHOD_VIEW_METHODS:
            methods = frozenset({name.upper()})
        for method in _methods_named(name, unit):
            if method.kind in _METHODS:
                add_role(
                    method,
                    Role(
                        "view",
                        role.node,
                        methods,
                        reach=_reach(unit, method, role),
                        rule=role.rule,
                        filled=role.filled,
                        owner=role.owner,
                    ),
                    frame,
                )


def _methods_of(
    unit: ClassUnit, role: Role, frame: Frame, *, declared: bool
) -> frozenset[str] | None:
    """The methods that reach a plain View: those of its registration, else of the class.

    None where they are not known: a class that is only declared may be registered with others.

    Flask asks the class attribute `methods` where add_url_rule() is given none
    (flask.sansio.app.App.add_url_rule, Flask 3.1).
    """
    if not declared and role.methods != frozenset(DEFAULT_METHODS["add_url_rule"]):
        return role.methods
    given = find_member(unit, "methods")
    if given is None:
        return role.methods
    return _method_names(given, unit.module.world)


def resource_roles(unit: ClassUnit, frame: Frame) -> None:
    """Give the HTTP methods of a Flask-RESTful or RESTX resource the role "resource"."""
    if not any(b in DATA_ONLY_TUPLE_BASES for b in external_bases(unit)):
        return
    for name in sorted(METHOD_VIEW_METHODS & unit.members.keys()):
        for method in _methods_named(name, unit):
            if method.kind in _METHODS:
                role = Role("resource", unit.node, frozenset({name.upper()}))
                add_role(method, replace(role, reach=_reach(unit, method, role)), frame)


def _methods_named(name: str, unit: ClassUnit) -> list[FunctionUnit]:
    """The functions of a class that its member may be, one below unknown decorators included."""
    found = [s.unit for s in functions_in(unit.members[name]) if s.unit.owner is unit]
    if found:
        return found
    stored = [one for one in unit.node.body if getattr(one, "name", "") == name]
    method = unit.module.units.get(id(stored[0])) if len(stored) == 1 else None
    return [method] if method is not None and method.decorators else []


def _reach(unit: ClassUnit, method: FunctionUnit, role: Role) -> str:
    dispatched = "unchanged" if method.name == VIEW_METHOD else _dispatch_reach(unit)
    return furthest((role.reach, class_reach(unit), method_reach(method), dispatched))


def _dispatch_reach(unit: ClassUnit) -> str:
    """What a `dispatch_request` of the project does to what the class's methods return."""
    own = find_member(unit, VIEW_METHOD)
    if own is None:
        return "unchanged"
    functions = functions_in(own)
    known = functions and all(returns_as_it_is(each.unit) for each in functions)
    return "unchanged" if known else "unknown"


def method_reach(unit: FunctionUnit) -> str:
    """What the decorators of a method do to what it returns."""
    return furthest(d.effect for d in unit.decorators)


def class_reach(unit: ClassUnit) -> str:
    """What the `decorators` of a class view, or of its base, do to what its methods return."""
    bases = (s.unit for base in unit.bases for s in base.shapes if isinstance(s, LocalClass))
    return unit.reach if unit.reach is not None else furthest(map(class_reach, bases))


def is_view_class(unit: ClassUnit) -> bool:
    """Whether a class derives from Flask's View or MethodView."""
    return any(b in VIEW_CLASSES for b in external_bases(unit))


def hook(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """after_this_request(function), as a call."""
    handler = arguments.get(0, "f")
    if handler is None:
        return escape.unknown_call(arguments, world)
    world.facts[HOOKED] = True
    method = name.rpartition(".")[2]
    register(handler, Role(FUNCTIONS[name], node), method, world, frame)
    return handler
