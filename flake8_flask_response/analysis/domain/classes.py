"""What is known of the classes of a project: their members and bases."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_flask_response.knowledge.models import COLUMN, OWN_DUMPS, PYDANTIC, TABLE_BASES

from .values import External, Function, LocalClass, LocalInstance, Shape, Value

if TYPE_CHECKING:
    from ..syntax.units import ClassUnit


def is_set_elsewhere(instance: LocalInstance, name: str) -> bool:
    """Whether an object may have another `name` than its class says.

    Code sets it on the object; or, where the object may be of a derived class, that has its own.
    A method whose annotation says what it gives holds for derived classes, too.
    """
    unit = instance.unit
    if isinstance(instance.origin, ast.Call):
        return _is_assigned(unit, name)
    found = find_member(unit, name)
    only = found.single if found is not None else None
    overridden = not is_promised(only) and _is_overridden(unit, name)
    return overridden or _is_assigned(unit, name)


def is_promised(shape: Shape | None) -> bool:
    """Whether a function's annotation says what it gives."""
    node = shape.unit.node if isinstance(shape, Function) else None
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is not None


def _is_assigned(unit: ClassUnit, name: str) -> bool:
    owners = [unit]
    for owner in owners:
        bases = [s.unit for b in owner.bases for s in b.shapes if isinstance(s, LocalClass)]
        owners.extend(base for base in bases if base not in owners)
    return any(name in owner.instance_attributes for owner in owners)


def _is_overridden(unit: ClassUnit, name: str) -> bool:
    below = list(unit.derived)
    for one in below:
        if name in one.members or name in one.instance_attributes:
            return True
        below.extend(d for d in one.derived if d not in below)
    return False


def find_member(unit: ClassUnit, name: str, seen: int = 0) -> Value | None:
    """A class attribute or method, looked for in the class and then in its bases, depth first."""
    if name in unit.members:
        return unit.members[name]
    if seen > 20:
        return None
    for base in unit.bases:
        for shape in base.shapes:
            if isinstance(shape, LocalClass):
                found = find_member(shape.unit, name, seen + 1)
                if found is not None:
                    return found
    return None


def dump_of(unit: ClassUnit) -> str:
    """The method that gives the fields of an object as a dict, "" where there is none."""
    own = next((name for name in OWN_DUMPS if find_member(unit, name) is not None), "")
    return own or ("model_dump" if PYDANTIC in external_bases(unit) else "")


def is_member(unit: ClassUnit) -> bool:
    """Whether the objects of a class are members of an enumeration, and of no other type."""
    return external_bases(unit) == ["enum.Enum"]


def is_table(unit: ClassUnit) -> bool:
    """Whether the objects of a class are rows of a database's table."""
    return any(base in TABLE_BASES for base in external_bases(unit))


def columns_of(unit: ClassUnit) -> list[str]:
    """The columns that a model class declares itself."""
    made = ((name, what.single) for name, what in unit.members.items())
    return [name for name, only in made if getattr(only, "kind", "") == COLUMN]


def declares(unit: ClassUnit, name: str, seen: int = 0) -> bool:
    """Whether a class or a base of it in the file binds a name in its body, not only later."""
    bases = [s.unit for base in unit.bases for s in base.shapes if isinstance(s, LocalClass)]
    if name in unit.declared:
        return True
    return seen < 20 and any(declares(base, name, seen + 1) for base in bases)


def external_bases(unit: ClassUnit, seen: int = 0) -> list[str]:
    """The canonical names of the classes from outside that a class derives from."""
    names: list[str] = []
    for base in unit.bases:
        for shape in base.shapes:
            if isinstance(shape, External):
                names.append(shape.name)
            elif isinstance(shape, LocalClass) and seen < 20:
                names.extend(external_bases(shape.unit, seen + 1))
            elif not isinstance(shape, LocalClass):
                names.append("")
    return names
