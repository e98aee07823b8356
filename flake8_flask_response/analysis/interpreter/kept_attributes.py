"""What objects of the project keep in attributes.

A response, as in `self.response = make_response(...)`: only an attribute whose name the whole
module assigns once is known, and only by that it holds a response, because other methods may have
customised it before. A dict or list of objects of one class: see `syntax.tables`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_flask_response.knowledge.responses import KEPT_MAKERS

from ..domain.classes import external_bases, find_member
from ..domain.state import World
from ..domain.values import Elements, External, LocalClass, LocalInstance, Value, value
from ..run.frame import Frame
from ..run.variables import lookup
from ..syntax.dotted import canonical, written_name
from ..syntax.units import bound_in, own_nodes

if TYPE_CHECKING:
    from ..run.module import ModuleRun
    from ..syntax.tables import Stored
    from ..syntax.units import ClassUnit


def response_kept(name: str, unit: ClassUnit, world: World, frame: Frame) -> ast.Call | None:
    """The call that makes the response which `self.name` holds, None where that is not known."""
    if unit.module is not frame.run:
        return None
    call = unit.module.facts.stored_calls.get(name)
    return call if call is not None and _called(call.func, world, frame) in KEPT_MAKERS else None


def objects_kept(name: str, unit: ClassUnit, frame: Frame) -> Value | None:
    """The dict or list in an attribute all of whose items are objects of one class; else None."""
    program = frame.run.program
    if not program.follows_linted:
        return None
    family = [unit]
    for one in family:
        bases = [s.unit for b in one.bases for s in b.shapes if isinstance(s, LocalClass)]
        family.extend(base for base in bases if base not in family)
    made = [one for one in family if (one.name, name) in one.module.facts.displayed]
    if not made or not _is_plain(unit):
        return None
    made = [one for one in made if (one.name, name) in one.module.facts.tables.made]
    if len(made) != 1:
        return None
    run = made[0].module
    table = run.facts.tables.made[made[0].name, name]
    linted = program.linted
    if linted is not None and linted is not run and name in linted.facts.tables.changed:
        return None
    classes = {_class_of(one.node, one, run) for one in table.stored}
    only = classes.pop() if len(classes) == 1 else None
    if only is None or not _is_usual(only):
        return None
    return value(Elements(table.kind, "attribute", element=value(LocalInstance(only))))


def _is_usual(unit: ClassUnit) -> bool:
    """Whether calling the class makes an object of it."""
    keywords = any(k.arg == "metaclass" for k in unit.node.keywords)
    return _is_plain(unit) and not (keywords or find_member(unit, "__new__"))


def _is_plain(unit: ClassUnit) -> bool:
    """Whether a class derives from nothing out of sight."""
    return all(base == "builtins.object" for base in external_bases(unit))


def _class_of(node: ast.expr, stored: Stored, run: ModuleRun) -> ClassUnit | None:
    """The class of what is put into a table: `self`, or what calling a class has made."""
    function, cls = stored.function, stored.cls
    first = function.args.args[0].arg if function is not None and function.args.args else ""
    own = run.classes.get(id(cls)) if cls is not None and function in cls.body else None
    decorated = {written_name(d) for d in function.decorator_list} if function is not None else ()
    match node:
        case ast.Name(id=name) if name == first and not decorated:
            return own
        case ast.Name(id=name) if function is not None and (made := _only_call(name, function)):
            return _class_of(made, stored, run)
        case ast.Call(func=ast.Name(id=name)) if name == first and "classmethod" in decorated:
            return own
        case ast.Call(func=ast.Name(id=name)):
            frame = Frame(run, None, recording=False)
            only = lookup(name, World(heap=run.world.heap), frame).single
            return only.unit if isinstance(only, LocalClass) else None
        case _:
            return None


def _only_call(name: str, function: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.Call | None:
    """The call that a variable of a function gets, if nothing else is bound to it."""
    binds = [n for n in own_nodes(function.body) if name in bound_in([n]) and _is_binding(n)]
    match binds:
        case [ast.Assign(targets=[ast.Name()], value=ast.Call() as made)]:
            return made
        case _:
            return None


def _is_binding(node: ast.AST) -> bool:
    return isinstance(node, ast.stmt | ast.NamedExpr | ast.ExceptHandler)


def is_of_own_class(call: ast.Call, unit: ClassUnit, world: World) -> bool:
    """Whether a call makes an object of a class of the project that derives from nothing unseen."""
    if not isinstance(call.func, ast.Name):
        return False
    found = lookup(call.func.id, World(heap=world.heap), Frame(unit.module, None, recording=False))
    only = found.single
    return isinstance(only, LocalClass) and not external_bases(only.unit)


def _called(node: ast.expr, world: World, frame: Frame) -> str:
    """The canonical name of a function by its written name, "" where unknown."""
    if isinstance(node, ast.Name):
        only = lookup(node.id, world, frame).single
        return canonical(only.name) if isinstance(only, External) else ""
    if isinstance(node, ast.Attribute) and (owner := _called(node.value, world, frame)):
        return canonical(f"{owner}.{node.attr}")
    return ""
