"""Immutable records: dataclasses with slots, compared and hashed by their fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_: object):
        """Only the type checker needs it."""
        return lambda decorated: decorated


T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a class a record: nobody may set its fields once it is made.

    The type checker sees to that. At run time nothing does, because a frozen dataclass takes
    three times as long to make, and the analysis makes hundreds for each function.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def unique_record(cls: type[T]) -> type[T]:
    """Make a class a record that is equal to itself only."""
    return dataclass(slots=True, eq=False)(cls)
