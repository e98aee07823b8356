"""Connections, cursors and rows of a database."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_flask_response.knowledge.databases import (
    CONNECTION,
    DATABASE_METHODS,
    FETCHES_MANY,
    FETCHES_ONE,
    ROW,
    ROW_FACTORY,
    ROW_SOURCE,
)

from ...domain.escape import unknown_call
from ...domain.values import (
    UNKNOWN,
    Bound,
    Const,
    Elements,
    Instance,
    Missing,
    Value,
    join,
    value,
)
from ...syntax.dotted import written_name

if TYPE_CHECKING:
    from ...domain.arguments import Arguments
    from ...domain.state import World
    from ...run.frame import Frame
    from ...run.module import ModuleRun


def connect(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """sqlite3.connect(); unknown where its class is the project's own."""
    unknown_call(arguments, world)
    if "factory" in arguments.keywords or arguments.double_starred:
        return UNKNOWN
    return value(Instance(CONNECTION, name, origin=node))


def called(
    shape: Bound, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value | None:
    """What a method of a connection or cursor gives; None where it is none."""
    what = DATABASE_METHODS.get(shape.kind, {}).get(shape.name)
    if what is None:
        return None
    unknown_call(arguments, world)
    source = f"{shape.kind}.{shape.name}"
    if what == "None":
        return value(Const(None, type(None), source, origin=node))
    if shape.name in FETCHES_MANY:
        return value(Elements("list", source, element=_row(node, frame), origin=node))
    if shape.name == FETCHES_ONE:
        row = _row(node, frame)
        return UNKNOWN if row is None else join(row, value(Missing(origin=node)))
    return value(Instance(what, source, origin=node))


def _row(node: ast.AST, frame: Frame) -> Value | None:
    """A row, by what the modules that are followed set as its class; None where unknown."""
    program = frame.run.program
    runs: dict[int, ModuleRun] = {id(frame.run): frame.run}
    for run in (program.linted, *program.others()):
        if run is not None:
            runs[id(run)] = run
    setting = [run for run in runs.values() if ROW_FACTORY in run.facts.outline.stores]
    if not setting:
        return value(Instance("tuple", ROW_SOURCE, origin=node))
    factories = {written for run in setting for written in _factories(run)}
    return value(Instance(ROW, ROW, origin=node)) if factories == {ROW} else None


def _factories(run: ModuleRun) -> list[str]:
    """What a module sets as the class of rows, as it is written; "" for what is no name."""
    outline = run.facts.outline
    found: list[str] = []
    for scope in (outline.module, *outline.scopes.values()):
        for node in scope.own:
            targets = node.targets if isinstance(node, ast.Assign) else []
            if any(isinstance(t, ast.Attribute) and t.attr == ROW_FACTORY for t in targets):
                assert isinstance(node, ast.Assign)
                name = written_name(node.value)
                found.append(ROW if name in (ROW, "Row") else "")
    count = outline.stores[ROW_FACTORY]
    return found if len(found) == count else ["", *found]
