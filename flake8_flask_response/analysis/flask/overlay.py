"""Flask's answers to what the interpreter asks."""

from __future__ import annotations

import ast
from collections.abc import Collection

from flake8_flask_response.knowledge.apps import APP_KINDS
from flake8_flask_response.knowledge.decorators import TRANSPARENT_METHODS
from flake8_flask_response.knowledge.extensions import (
    RESPONSE_CHANGERS,
    WITHOUT_ERROR_HANDLERS,
    WITHOUT_JSON_PROVIDERS,
)
from flake8_flask_response.knowledge.functions import RETURNS
from flake8_flask_response.knowledge.handlers import FUNCTIONS
from flake8_flask_response.knowledge.methods import JSON_PROVIDER
from flake8_flask_response.knowledge.names import PUBLIC_NAMES
from flake8_flask_response.knowledge.responses import HEADERS_CHANGING, STATUS_ATTRIBUTES

from ..domain import contents, escape
from ..domain.arguments import Arguments
from ..domain.classes import external_bases, find_member
from ..domain.escape import note_copied, share
from ..domain.state import ResponseState, World
from ..domain.values import (
    UNKNOWN,
    Bound,
    Instance,
    LocalClass,
    Part,
    Ref,
    Registration,
    Shape,
    Value,
    kind_of,
    value,
)
from ..interpreter import calls
from ..interpreter.objects import is_response_class
from ..run.frame import Frame
from ..run.module import ModuleRun
from ..run.overlay import Overlay
from ..syntax.units import ClassUnit, FunctionUnit
from . import attributes, creators, decorators, effects, parameters, registration, streams
from .relevance import Relevance

_APP = "flask.Flask"
_UNBOUND_MAKE_RESPONSE = "flask.Flask.make_response"


class FlaskOverlay(Overlay):
    """The overlay of every run that looks for mistakes with responses."""

    def relevance(self, run: ModuleRun) -> Relevance:
        """See `Relevance`."""
        return Relevance(run)

    def knows(self, name: str) -> bool:
        """Extensions' functions that change a response."""
        return name in RESPONSE_CHANGERS

    def call(
        self, name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """The response that a function of Flask's makes, or what keeps a request for later."""
        created = creators.create(name, arguments, node, world, frame)
        if created is not None:
            return created
        if name in RESPONSE_CHANGERS:
            return effects.set_cookies_by(name, arguments, node, world)
        if name in FUNCTIONS:
            return registration.hook(name, arguments, node, world, frame)
        if name == streams.WITH_CONTEXT:
            return streams.with_context(arguments, node)
        return streams.call_kept(arguments, node, world, frame) if name == streams.KEPT else None

    def call_unbound(
        self, name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """`Flask.make_response(app, ...)`."""
        if name != _UNBOUND_MAKE_RESPONSE:
            return None
        given = Arguments(arguments.args[1:], arguments.keywords, arguments.starred)
        return creators.make_response(given, node, world, frame)

    def call_method(
        self, method: Bound, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """`app.make_response(...)`, `app.redirect(...)`, `app.json.response(...)`."""
        if method.kind not in (_APP, JSON_PROVIDER):
            return None
        return creators.create(f"{method.kind}.{method.name}", arguments, node, world, frame)

    def method_result(
        self, method: Bound, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """The content of a response, the response itself, or the one of an exception."""
        owner, name = method.owner, method.name
        if attributes.is_config(owner) and name == "get" and arguments.args:
            return self.item(value(owner), arguments.args[0], frame)
        if name in TRANSPARENT_METHODS.get(method.kind, ()):
            return decorators.applied(method, arguments)
        if method.kind == "response" and isinstance(owner, Ref):
            if name == "get_data":
                as_text = arguments.get(0, "as_text")
                text = as_text is not None and as_text.constant is True
                kind = "str" if text else "bytes"
                return value(Part(owner.site, "get_data()", kind, origin=node))
            if name == "get_json":
                return value(Part(owner.site, "get_json()", "json", origin=node))
            if name == "make_conditional":
                return value(owner)
        if name == "get_response" and method.kind != "requests.Response":
            return creators.from_exception(owner, node, world, frame)
        return None

    def item(self, owner: Value, key: Value, frame: Frame) -> Value | None:
        """A setting of the app."""
        name = key.constant
        if not isinstance(name, str) or not owner.every(attributes.is_config):
            return None
        return attributes.setting(name, frame)

    def method_called(
        self, method: Bound, arguments: Arguments, node: ast.Call, world: World
    ) -> None:
        """`response.set_cookie(...)`, `response.headers.set(...)`, `response.vary.add(...)`."""
        owner, name = method.owner, method.name
        args, keywords = arguments.args, arguments.keywords
        if isinstance(owner, Ref):
            effects.call_response_method(owner.site, name, args, keywords, node, world)
        elif isinstance(owner, Part) and method.kind != "headers":
            effects.change_part(owner, name, None, node, world)
        elif isinstance(owner, Part) and name in HEADERS_CHANGING:
            effects.call_headers_method(owner.site, name, args, keywords, node, world)
        else:
            note_copied(value(owner), world)

    def instantiate(
        self, cls: LocalClass, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """An instance of a subclass of Response, Flask or Blueprint."""
        for given in arguments.all:
            for shape in given.shapes:
                if kind_of(shape) == "flask.Blueprint" and shape.origin is not None:
                    frame.run.program.noted.blueprints_unseen.add(id(shape.origin))
        if is_response_class(cls):
            return _response_of(cls.unit, arguments, node, world, frame)
        bases = external_bases(cls.unit)
        kind = next((base for base in bases if base in APP_KINDS), None)
        if kind is None:
            return None
        for one in arguments.all:
            share(one, world)
        mixed = any(b not in RETURNS and not b.startswith("builtins.") for b in bases)
        if not mixed:
            kind = _APP if _APP in bases else kind
        return value(Instance(kind, "subclass" if mixed else cls.unit.name, origin=node))

    def attribute(
        self, owner: Shape, name: str, node: ast.AST, world: World, frame: Frame
    ) -> Value | None:
        """What reading an attribute of an app, blueprint or response gives."""
        return attributes.attribute(owner, name, node, world, frame)

    def attribute_set(
        self, owner: Shape, node: ast.Attribute, what: Value, world: World, frame: Frame
    ) -> None:
        """`response.status_code = 404`, `response.cache_control.max_age = 5`."""
        if isinstance(owner, Ref):
            effects.set_attribute(owner.site, node.attr, what, node, world)
            if node.attr == "response":
                streams.note_sent(what, node, world, frame)
        elif isinstance(owner, Part):
            effects.change_part(owner, node.attr, what, node, world)
        elif isinstance(owner, Instance) and node.attr == "response_class":
            frame.run.program.noted.custom_response_class = True

    def attribute_changed(
        self, owner: Shape, name: str, what: Value | None, node: ast.AST, world: World
    ) -> None:
        """`response.status_code += 1`, `setattr(response, "status_code", 404)`."""
        if isinstance(owner, Ref):
            assigned = UNKNOWN if what is None else what
            effects.set_attribute(owner.site, name, assigned, node, world)
        elif isinstance(owner, Part):
            effects.change_part(owner, name, what, node, world)

    def attribute_called(self, owner: Value, node: ast.Attribute, world: World) -> None:
        """`response.status_code(404)`."""
        if node.attr in STATUS_ATTRIBUTES:
            effects.call_status(owner, node, world)

    def item_set(
        self, part: Part, key: Value, what: Value | None, mode: str, node: ast.AST, world: World
    ) -> None:
        """`response.headers[key] = what`."""
        if part.name == "headers":
            deletes = mode == "delete"
            effects.set_header(part.site, key, what, node, world, deletes=deletes)
        elif mode == "write":
            effects.change_part(part, "", what, node, world)

    def public_names(self, module: str) -> Collection[str]:
        """`from flask import *`."""
        return PUBLIC_NAMES if module == "flask" else ()

    def context_entered(self, node: ast.expr, frame: Frame) -> None:
        """`with app.test_request_context():`."""
        streams.note_context(node, frame)

    def delegated(self, what: Value, node: ast.AST, frame: Frame) -> None:
        """`yield from rows()`, or `for row in rows():` in a generator."""
        streams.note_delegated(what, node, frame)

    def register(
        self,
        node: ast.Call,
        func: ast.Attribute,
        receiver: Value,
        arguments: Arguments,
        world: World,
        frame: Frame,
    ) -> Value | None:
        """`app.add_url_rule(...)`, `app.route("/")`, `app.after_request(close)`."""
        return registration.registration(node, func, receiver, arguments, world, frame)

    def apply_registration(
        self,
        shape: Registration,
        arguments: Arguments,
        node: ast.Call,
        world: World,
        frame: Frame,
    ) -> Value:
        """`app.route("/")(view)`."""
        return registration.apply_registration(shape, arguments, node, world, frame)

    def registers(
        self,
        node: ast.FunctionDef | ast.AsyncFunctionDef,
        position: int,
        reach: str,
        result: Value,
        unit: FunctionUnit,
        world: World,
        frame: Frame,
    ) -> bool:
        """`@app.route("/")`, `@app.errorhandler(404)`, `@after_this_request`."""
        return decorators.registers(node, position, reach, result, unit, world, frame)

    def defined(self, unit: FunctionUnit, reach: str) -> None:
        """Decorators above one that only marks the function are applied, too."""
        decorators.reach_all(unit, reach)

    def decorate(
        self, node: ast.expr, names: list[str], current: Value, world: World, frame: Frame
    ) -> tuple[str, Value] | None:
        """`@login_required`, `@cache.cached()`, `@stream_with_context`."""
        return decorators.decorate(node, names, current, world, frame)

    def decorator_effect(self, wrapper: FunctionUnit, sent: ResponseState | None = None) -> str:
        """What a wrapper does to the answers of a view."""
        return decorators.effect(wrapper, sent)

    def handed_out(self, callee: str, arguments: Arguments, frame: Frame) -> None:
        """An app or a blueprint that others get may get views and error handlers there."""
        program = frame.run.program
        for shape in (shape for one in arguments.all for shape in one.shapes):
            kind = kind_of(shape)
            if kind == "flask.Blueprint" and shape.origin is not None:
                program.noted.blueprints_unseen.add(id(shape.origin))
            elif kind in APP_KINDS:
                package = callee.partition(".")[0]
                program.noted.app_unseen |= package not in WITHOUT_ERROR_HANDLERS
                program.noted.json_unseen |= package not in WITHOUT_JSON_PROVIDERS

    def class_followed(self, unit: ClassUnit, world: World, frame: Frame) -> None:
        """A class view, a resource, or a subclass of Flask."""
        decorators.class_followed(unit, world, frame)

    def class_decorated(self, unit: ClassUnit, world: World, frame: Frame) -> None:
        """A class with its decorators."""
        decorators.class_decorated(unit, world, frame)

    def parameter(
        self, parameter: ast.arg, position: int, unit: FunctionUnit, world: World, frame: Frame
    ) -> Value | None:
        """What Flask calls views, error handlers and hooks with."""
        return parameters.parameter_value(parameter, position, unit, world, frame)


def _response_of(
    unit: ClassUnit, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    custom = find_member(unit, "__init__") or find_member(unit, "__new__")
    if custom is not None:
        escape.unknown_call(arguments, world)
        return creators.custom_response(unit, node, world, frame)
    made = creators.from_class(unit, arguments, node, world, frame)
    if creators.adds_nothing(unit):
        states = contents.objects_among(arguments.all, world) if frame.recording else ()
        calls.note_call("flask.Response", arguments, node, world, frame, None, made, states)
    return made
