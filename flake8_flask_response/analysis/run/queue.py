"""The functions that wait to be followed."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..syntax.units import FunctionUnit


class Waiting:
    """A queue of functions, each in it once; taking one costs the same however long it is."""

    def __init__(self) -> None:
        self._inside: set[FunctionUnit] = set()
        self._all: deque[FunctionUnit] = deque()
        self._helpers: deque[FunctionUnit] = deque()

    def __bool__(self) -> bool:
        return bool(self._inside)

    def add(self, unit: FunctionUnit) -> None:
        """Put a function at the end, unless it waits already."""
        if unit not in self._inside:
            self._inside.add(unit)
            self._all.append(unit)
            if not unit.roles:
                self._helpers.append(unit)

    def take(self) -> FunctionUnit:
        """The first function that no library is known to call, else the first of all."""
        while self._helpers:
            unit = self._helpers.popleft()
            if unit in self._inside and not unit.roles:
                break
        else:
            unit = self._all.popleft()
            while unit not in self._inside:
                unit = self._all.popleft()
        self._inside.remove(unit)
        return unit
