"""What imports bind: names of other modules of the project, and all public names of one."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..domain.values import Imported, Value, value
from ..run.frame import Frame
from ..run.variables import bind
from ..syntax.dotted import canonical, listed
from ..syntax.outline import Outline
from .objects import external

if TYPE_CHECKING:
    from ..domain.state import World


def module(name: str, node: ast.Import, frame: Frame) -> Value | None:
    """What `import name` binds, None where that is no module of the project."""
    run = frame.run
    if not run.program.imports(name, 0, run.facts.path):
        return None
    return value(Imported(name, 0, run.facts.path, "", name, origin=node))


def name_of(name: str, dotted: str, node: ast.ImportFrom, frame: Frame) -> Value | None:
    """What `from module import name` binds, None where the module is none of the project.

    What the user's options say of a name holds, whatever the project says.
    """
    run = frame.run
    options = run.program.options
    if not run.program.imports(node.module or "", node.level, run.facts.path):
        return None
    if listed(dotted, options.response_functions) or listed(dotted, options.transparent_decorators):
        return None
    return value(Imported(node.module or "", node.level, run.facts.path, name, dotted, origin=node))


def everything(dotted: str, node: ast.ImportFrom, world: World, frame: Frame) -> None:
    """`from module import *`: the library's public names and those of project modules are known."""
    run = frame.run
    known = run.program.overlay.public_names(dotted)
    for name in known:
        bind(name, external(canonical(f"{dotted}.{name}"), node, world, frame), world, frame)
    if known:
        return
    modules = run.program.modules
    if modules is None or not run.program.imports(node.module or "", node.level, run.facts.path):
        return
    found = modules.find(node.module or "", node.level, run.facts.path)
    for name in public_names(found.tree) if found is not None else ():
        separator = "" if dotted.endswith(".") else "."
        what = name_of(name, canonical(f"{dotted}{separator}{name}"), node, frame)
        if what is not None:
            bind(name, what, world, frame)


def public_names(tree: ast.Module) -> frozenset[str]:
    """What a star imports: the names of a literal `__all__`, else those without an underscore.

    None where `__all__` is put together (language reference, "The import statement").
    """
    names = {name for name in Outline(tree).module.bound if not name.startswith("_")}
    for statement in tree.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        if isinstance(statement, ast.AnnAssign | ast.AugAssign):
            targets = [statement.target]
        if any(isinstance(t, ast.Name) and t.id == "__all__" for t in targets):
            return _literal(getattr(statement, "value", None))
    return frozenset(names)


def _literal(node: ast.expr | None) -> frozenset[str]:
    items = node.elts if isinstance(node, ast.List | ast.Tuple) else []
    return frozenset(
        item.value
        for item in items
        if isinstance(item, ast.Constant) and isinstance(item.value, str)
    )
