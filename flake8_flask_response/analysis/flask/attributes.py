"""What reading an attribute of an app, blueprint or response gives."""

from __future__ import annotations

import ast
from dataclasses import replace

from flake8_flask_response.knowledge.apps import APP_METHODS
from flake8_flask_response.knowledge.decorators import TRANSPARENT_METHODS
from flake8_flask_response.knowledge.functions import NEVER_RETURNING_METHODS
from flake8_flask_response.knowledge.methods import ATTRIBUTES
from flake8_flask_response.knowledge.responses import (
    ASKING,
    CONTENT,
    RESPONSE_ATTRIBUTES,
    RESPONSE_CLASSES,
    RESPONSE_METHODS,
)

from ..domain.escape import share
from ..domain.state import World
from ..domain.statuses import status_numbers
from ..domain.values import (
    NOTHING,
    UNKNOWN,
    Bound,
    External,
    Instance,
    Part,
    Ref,
    Shape,
    Value,
    kind_of,
    value,
)
from ..run.frame import Frame


def attribute(shape: Shape, name: str, node: ast.AST, world: World, frame: Frame) -> Value:
    """What `shape.name` is; `NOTHING` where reading it certainly raises AttributeError."""
    if isinstance(shape, Ref):
        return _response_attribute(shape, name, node, world)
    return _app_attribute(shape, kind_of(shape), name, node, frame)


def _app_attribute(shape: Shape, kind: str, name: str, node: ast.AST, frame: Frame) -> Value:
    if name == "response_class" and kind == "flask.Flask":
        custom = frame.run.custom_response_class
        return UNKNOWN if custom else value(External("flask.Response", origin=node))
    if name in TRANSPARENT_METHODS.get(kind, ()):
        return value(Bound(shape, kind, name, origin=node))
    of_app = name in APP_METHODS and kind not in TRANSPARENT_METHODS
    if of_app or name in NEVER_RETURNING_METHODS.get(kind, ()):
        return value(Bound(shape, kind, name, origin=node))
    found = ATTRIBUTES.get(kind, {}).get(name)
    return UNKNOWN if found is None else value(Instance(found, f"{kind}.{name}", origin=node))


def _response_attribute(shape: Ref, name: str, node: ast.AST, world: World) -> Value:
    state = world.response(shape.site)
    if name in ASKING and state is not None and not state.asked:
        state = replace(state, asked=True)
        world.heap[shape.site] = state
    if name in CONTENT and state is not None and not state.opened:
        world.heap[shape.site] = replace(state, opened=True)
    if name in RESPONSE_METHODS:
        return value(Bound(shape, "response", name, origin=node))
    if name == "status_code" and state is not None:
        return status_numbers(state.status, node)
    kind = ATTRIBUTES["response"].get(name)
    if kind is not None:
        if "|" in kind:
            return UNKNOWN
        return value(Part(shape.site, name, kind, origin=node))
    if name in RESPONSE_ATTRIBUTES:
        return value(Part(shape.site, name, f"response.{name}", origin=node))
    if name.startswith("__") or (state is not None and state.cls not in RESPONSE_CLASSES):
        share(value(shape), world)
        return UNKNOWN
    if state is not None and any(c.kind == "attribute" and c.name == name for c in state.changes):
        return UNKNOWN
    return NOTHING
