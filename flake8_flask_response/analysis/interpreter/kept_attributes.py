"""What objects of the project keep in attributes.

A plain value or an object of a class of the project, where all that is assigned is of one kind.

A response, as in `self.response = make_response(...)`: only an attribute whose name the whole
module assigns once is known, and only by that it holds a response, because other methods may have
customised it before. A dict or list of objects of one class: see `syntax.tables`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.databases import CONNECT, CONNECTION
from flake8_flask_response.knowledge.functions import RETURNS
from flake8_flask_response.knowledge.responses import KEPT_MAKERS

from ..domain.classes import external_bases, find_member, is_member
from ..domain.state import World
from ..domain.values import (
    NONE,
    UNKNOWN,
    Elements,
    External,
    Instance,
    LocalClass,
    LocalInstance,
    Shape,
    Value,
    is_none,
    join_all,
    kind_of,
    value,
)
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


def value_kept(name: str, unit: ClassUnit, world: World, frame: Frame) -> Value | None:
    """What `self.name` holds, by its kind; None where something that is assigned is not known."""
    if "" in external_bases(unit):
        return None
    family = _family(unit)
    if _is_set_by_others(name, family, frame):
        return None
    found = [what for one in family for what in _assigned(name, one, world)]
    if not found:
        return None
    members = [one.members[name] for one in family if name in one.members]
    found.extend(_of_shape(shape) for member in members for shape in member.shapes)
    held = join_all(found)
    return held if held.certain and not held.every(is_none) else None


def constructed(instance: LocalInstance, name: str, frame: Frame) -> Value | None:
    """What an attribute holds since the object was made; None where that is not known."""
    held = next((what for known, what in instance.fields if known == name), None)
    if held is None or is_member(instance.unit):
        return held
    return held if is_only_constructed(name, instance.unit, frame) else None


def is_only_constructed(name: str, unit: ClassUnit, frame: Frame) -> bool:
    """Whether nothing in sight but `__init__` sets an attribute of the objects of a class."""
    family = _family(unit)
    if _is_set_by_others(name, family, frame):
        return False
    return not any(name in _set_later(one) for one in family)


def _is_set_by_others(name: str, family: list[ClassUnit], frame: Frame) -> bool:
    """Whether code in sight may set an attribute of these classes other than on `self`."""
    modules = {one.module: None for one in family}
    if frame.run.program.linted is not None:
        modules[frame.run.program.linted] = None
    return any(
        "__dict__" in run.facts.outline.asked
        or "setattr" in run.facts.outline.module.loads
        or "vars" in run.facts.outline.module.loads
        or any(not _is_self(owner) for owner, _ in run.facts.stored_values.get(name, ()))
        for run in modules
    )


def _set_later(unit: ClassUnit) -> set[str]:
    """The attributes that a class's methods other than `__init__` set on `self`."""
    scopes = unit.module.facts.outline.scopes
    found: set[str] = set()
    for node in unit.node.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name != "__init__":
            found |= scopes[id(node)].self_attributes
    return found


def declared_fields(unit: ClassUnit) -> tuple[str, ...]:
    """The fields that a dataclass's or model's constructor takes, in their order."""
    names: dict[str, None] = {}
    for one in reversed(_family_above(unit)):
        is_model = one.node.decorator_list or external_bases(one)
        for statement in one.node.body if is_model else ():
            match statement:
                case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                    if "ClassVar" not in ast.dump(annotation):
                        names[name] = None
                case _:
                    pass
    return tuple(names)


def _family_above(unit: ClassUnit) -> list[ClassUnit]:
    family = [unit]
    for one in family:
        bases = [s.unit for b in one.bases for s in b.shapes if isinstance(s, LocalClass)]
        family.extend(base for base in bases if base not in family)
    return family


def _family(unit: ClassUnit) -> list[ClassUnit]:
    """A class with its bases and with those derived from it, as far as they are in sight."""
    family = _family_above(unit)
    below = [unit]
    for one in below:
        below.extend(derived for derived in one.derived if derived not in below)
    return [*family, *below[1:]]


def _is_self(owner: ast.expr) -> bool:
    return isinstance(owner, ast.Name) and owner.id == "self"


def _assigned(name: str, unit: ClassUnit, world: World) -> list[Value]:
    """What the methods of a class assign to an attribute of `self`."""
    if name not in unit.names.self_attributes:
        return []
    stored = unit.module.facts.stored_in(unit.node).get(name, ())
    return [UNKNOWN if v is None else kind_of_node(v, unit.module, world) for v in stored]


def _of_shape(shape: Shape) -> Value:
    """A class attribute of the same name, by its kind."""
    kind = kind_of(shape)
    if is_none(shape):
        return NONE
    return value(Instance(kind)) if kind in PLAIN_KINDS else UNKNOWN


def kind_of_node(node: ast.expr, run: ModuleRun, world: World) -> Value:
    """What an expression gives, by its form alone; UNKNOWN for most."""
    match node:
        case ast.Constant(value=None):
            return NONE
        case ast.Constant(value=constant):
            kind = type(constant).__name__
            return value(Instance(kind, origin=node)) if kind in PLAIN_KINDS else UNKNOWN
        case ast.Call():
            return _made_by(node, run, world)
        case _:
            kind = _FORMS.get(type(node), "")
            return value(Instance(kind, origin=node)) if kind else UNKNOWN


def _made_by(node: ast.Call, run: ModuleRun, world: World) -> Value:
    frame = Frame(run, None, recording=False)
    here = World(heap=world.heap)
    if isinstance(node.func, ast.Name):
        only = lookup(node.func.id, here, frame).single
        if isinstance(only, LocalClass):
            usual = not only.unit.node.decorator_list and _is_usual(only.unit)
            return value(LocalInstance(only.unit)) if usual else UNKNOWN
    name = _called(node.func, here, frame)
    kind = CONNECTION if name == CONNECT else RETURNS.get(name, "")
    known = kind == CONNECTION or kind in PLAIN_KINDS
    return value(Instance(kind, name, origin=node)) if known else UNKNOWN


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


PLAIN_KINDS: Final = frozenset(
    {"bool", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str"}
)
_FORMS: Final[dict[type[ast.expr], str]] = {
    ast.Compare: "bool",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.JoinedStr: "str",
    ast.List: "list",
    ast.ListComp: "list",
    ast.Set: "set",
    ast.SetComp: "set",
}


def item_kept(name: str, run: ModuleRun, others: ModuleRun | None = None) -> Value | None:
    """What each item of a module's dict or list is, None where they differ or are not known.

    `others` is another module of the project that puts something into it, too.
    """
    table = run.facts.named_table(name)
    if table is None:
        return None
    found = [_item(one.node, one, run) for one in table.stored]
    if others is not None:
        more = others.facts.named_table(name, imported=True)
        if more is None:
            return None
        own = {getattr(statement, "name", "") for statement in others.facts.tree.body}
        for one in more.stored:
            # A class that it imports is asked of the table's module, where it stands, too.
            found.append(_item(one.node, one, others if _called_name(one) in own else run))
    first = next((one for one in found if one is not _JSON), None)
    if first is None or any(one != first and one is not _JSON for one in found):
        return None
    if _JSON in found and (not isinstance(first, Instance) or first.kind != "dict"):
        return None
    return value(first)


def _called_name(stored: Stored) -> str:
    node: ast.expr | None = stored.node
    if isinstance(node, ast.Name) and stored.function is not None:
        node = _only_value(node.id, stored.function)
    func = node.func if isinstance(node, ast.Call) else None
    return func.id if isinstance(func, ast.Name) else ""


_JSON: Final = Instance("JSON of a request")
_KINDS: Final[dict[type, str]] = {
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.JoinedStr: "str",
    ast.List: "list",
    ast.ListComp: "list",
}


def _item(node: ast.expr, stored: Stored, run: ModuleRun) -> Shape | None:
    """What is put into a table, as far as all its items may have it in common."""
    if isinstance(node, ast.Name) and stored.function is not None:
        made = _only_value(node.id, stored.function)
        if made is not None:
            return _item(made, stored, run)
    cls = _class_of(node, stored, run)
    if cls is not None:
        return LocalInstance(cls, origin=node) if _is_usual(cls) else None
    if type(node) in _KINDS:
        return Instance(_KINDS[type(node)], origin=node)
    match node:
        case ast.Constant(value=str() | int() | float() as literal) if type(literal) is not bool:
            return Instance(type(literal).__name__, origin=node)
        case ast.Call(func=ast.Name(id="dict")):
            return Instance("dict", origin=node)
        case ast.Call(func=ast.Attribute(value=ast.Name(id="request"), attr="get_json")):
            return _JSON
        case ast.Attribute(value=ast.Name(id="request"), attr="json"):
            return _JSON
        case _:
            return None


def _only_value(name: str, function: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.expr | None:
    """What a variable of a function gets, if nothing else is bound to it."""
    binds = [n for n in own_nodes(function.body) if name in bound_in([n]) and _is_binding(n)]
    match binds:
        case [ast.Assign(targets=[ast.Name()], value=made)] if not isinstance(made, ast.Name):
            return made
        case _:
            return None


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


def held_by_g(name: str, owner: str, world: World, frame: Frame) -> Value | None:
    """What an attribute of an open object such as `g` holds, if one place of the module sets it."""
    stores = frame.run.facts.stored_values.get(name, [])
    here = World(heap=world.heap)
    if len(stores) != 1 or _called(stores[0][0], here, Frame(frame.run, None)) != owner:
        return None
    what = stores[0][1]
    found = kind_of_node(what, frame.run, world) if isinstance(what, ast.Call) else UNKNOWN
    return found if found.certain else None
