"""The arguments of a call."""

from __future__ import annotations

from .record import record
from .values import HOLDING, Value


@record
class Arguments:
    """The arguments of one call, evaluated: see `events.Call`."""

    args: tuple[Value, ...]
    keywords: dict[str, Value]
    starred: bool = False
    double_starred: bool = False

    @property
    def all(self) -> tuple[Value, ...]:
        """Every value handed over."""
        return (*self.args, *self.keywords.values())

    @property
    def plain(self) -> bool:
        """Whether nothing handed over is an object of ours, or holds one."""
        return not any(type(s) in HOLDING for one in self.all for s in one.shapes)

    def get(self, position: int, name: str) -> Value | None:
        """One argument by position or name, None where it is left out or not known."""
        if position < len(self.args):
            return self.args[position]
        return self.keywords.get(name)
