"""What exceptions have: those of Python's own, and those of the project."""

from __future__ import annotations

import builtins

from flake8_flask_response.knowledge.returning import is_exception

from ..domain.classes import declares, external_bases, find_member
from ..domain.values import LocalClass
from ..syntax.units import ClassUnit

_SETTING = ("setattr", "__dict__", "vars")


def python_error_has(name: str, attribute: str) -> bool:
    """Whether an exception of Python's own may have an attribute; all others may have any."""
    if not is_exception(name):
        return True
    return hasattr(getattr(builtins, name.rpartition(".")[2]), attribute)


def may_have(unit: ClassUnit, attribute: str) -> bool:
    """Whether an object of a class, or of one derived from it, may have an attribute.

    Bases from outside are judged by `python_error_has`. Code of the module that sets an attribute
    of that name on anything counts, and so does what sets attributes by names that are computed.
    """
    family = [unit]
    for one in family:
        bases = [s.unit for b in one.bases for s in b.shapes if isinstance(s, LocalClass)]
        family.extend(c for c in (*one.derived, *bases) if c not in family)
    return any(_may_have_itself(one, attribute) for one in family)


def _may_have_itself(unit: ClassUnit, attribute: str) -> bool:
    if unit.node.decorator_list or any(k.arg == "metaclass" for k in unit.node.keywords):
        return True
    if declares(unit, attribute) or attribute in unit.instance_attributes:
        return True
    if any(find_member(unit, name) is not None for name in ("__getattr__", "__getattribute__")):
        return True
    if any(not is_exception(base) for base in external_bases(unit)):
        return True
    if unit.module.facts.outline.stores.get(attribute, 0):
        return True
    names = unit.names
    return any(name in names.loads or name in names.attributes for name in _SETTING)
