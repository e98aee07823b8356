"""Helpers that nothing in their module calls: what they give is for other modules' views."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.frameworks import TESTING
from flake8_flask_response.modules import once

from ..domain.classes import external_bases

if TYPE_CHECKING:
    from ..events.model import ModuleDone, Returned
    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit

_SIGNS: Final = ("content-type", "content_type", "mimetype")


def handed_out(event: ModuleDone) -> Iterator[Returned]:
    """The ways out of helpers whose answers only other modules can use.

    None in a module that has to do with tests, where a response is made to be looked at.
    """
    run = event.run
    if run is None or not run.facts.outline.roots.isdisjoint(TESTING):
        return
    for returned in event.returns:
        unit = returned.function
        if returned.role is None and unit is not None and _is_for_others(unit, run):
            yield returned


def _is_for_others(unit: FunctionUnit, run: ModuleRun) -> bool:
    """Whether a function stands at the top or in a plain class, undecorated and never named."""
    if unit.outer is not None or isinstance(unit.node, ast.Lambda) or unit.name.startswith("__"):
        return False
    plain = all(ast.unparse(d) in ("classmethod", "staticmethod") for d in unit.node.decorator_list)
    if not plain or unit.is_generator or run.facts.mentions(unit.name):
        return False
    return unit.owner is None or not (external_bases(unit.owner) or unit.owner.node.keywords)


def may_be_typed_elsewhere(run: ModuleRun) -> bool:
    """Whether a module that imports this one and gives Flask functions speaks of a content type."""
    modules = run.program.modules
    if modules is None:
        return False
    found = map(modules.read, modules.importers(run.facts.path))
    return any(one is not None and once(one.tree, _speaks_of_type) for one in found)


def _speaks_of_type(tree: ast.Module) -> bool:
    return any(
        sign in text.lower() for node in ast.walk(tree) for text in _words(node) for sign in _SIGNS
    )


def _words(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)) | ast.Attribute(attr=text) | ast.keyword(arg=str(text)):
            yield text
        case _:
            pass
