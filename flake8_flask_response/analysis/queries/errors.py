"""What exceptions have: those of Python's own, and those of the project."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.returning import is_exception

from ..domain.classes import external_bases
from ..domain.values import LocalClass

if TYPE_CHECKING:
    from ..run.module import ModuleRun
    from ..syntax.units import ClassUnit

_SETTING: Final = ("setattr", "__dict__", "vars")
_COMPUTED: Final = frozenset({"__getattr__", "__getattribute__"})


def python_error_has(name: str, attribute: str) -> bool:
    """Whether an exception of Python's own may have an attribute; all others may have any."""
    if not is_exception(name):
        return True
    return hasattr(getattr(builtins, name.rpartition(".")[2]), attribute)


def lacks(unit: ClassUnit, attribute: str) -> bool:
    """Whether an object of just this class certainly has no attribute of that name.

    Bases from outside are judged by `python_error_has`. Code of the followed modules that sets an
    attribute of that name on anything but `self` counts, and so does what sets attributes by names
    that are computed.
    """
    own = with_bases(unit)
    if any(_may_have(one, attribute) for one in own):
        return False
    if any(python_error_has(base, attribute) for base in external_bases(unit)):
        return False
    program = unit.module.program
    runs = {unit.module, *program.others(), *((program.linted,) if program.linted else ())}
    return not any(_sets(run, attribute) for run in runs)


def with_bases(unit: ClassUnit) -> list[ClassUnit]:
    """A class and those of the project that it derives from."""
    found = [unit]
    for one in found:
        bases = [s.unit for b in one.bases for s in b.shapes if isinstance(s, LocalClass)]
        found.extend(base for base in bases if base not in found)
    return found


def _may_have(unit: ClassUnit, attribute: str) -> bool:
    if unit.node.decorator_list or any(k.arg == "metaclass" for k in unit.node.keywords):
        return True
    if attribute in unit.declared or attribute in unit.members:
        return True
    if attribute in unit.instance_attributes:
        return True
    if not unit.declared.isdisjoint(_COMPUTED):
        return True
    if any(not is_exception(base) for base in external_bases(unit)):
        return True
    names = unit.names
    return any(name in names.loads or name in names.attributes for name in _SETTING)


def _sets(run: ModuleRun, attribute: str) -> bool:
    """Whether code of a module sets an attribute of that name on something but `self`."""
    return bool(run.facts.outline.stores.get(attribute, 0)) and any(
        isinstance(node, ast.Attribute)
        and node.attr == attribute
        and not isinstance(node.ctx, ast.Load)
        and not (isinstance(node.value, ast.Name) and node.value.id == "self")
        for node in ast.walk(run.facts.tree)
    )
