"""The modules that were followed for one linted file, kept for the next one in this process.

Only memory and time depend on it: what is kept is what following the module again would give, as
long as nothing on the disk has changed that decided what it is. A module is lent to one run at a
time, and is given back as it was.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from flake8_flask_response.modules import Modules

    from .contexts import Followed

MAX_KEPT: Final = 3_000_000
"""So many characters of source of one scope are kept, which take about 25 times as much."""

MAX_SCOPES: Final = 3
"""So many scopes: files are linted folder by folder, and few folders are projects of their own."""


class _Scope:
    """The modules of one project, with one set of options and one library.

    `evidence` is what on the disk has decided what they are.
    """

    def __init__(self) -> None:
        self.size = 0
        self.evidence: dict[str, Hashable] = {}
        self.modules: OrderedDict[Hashable, Followed] = OrderedDict()

    def forget(self, but: int = 0) -> None:
        """Forget the oldest modules, until no more than so many characters are left."""
        while self.size > but and self.modules:
            _, one = self.modules.popitem(last=False)
            self.size -= one.size
            one.dispose()
        if not self.modules:
            self.size = 0
            self.evidence.clear()

    def put(self, one: Followed) -> None:
        known = self.modules.get(one.key)
        self.pop(one)
        if known is not None and known is not one:
            known.dispose()
        self.modules[one.key] = one
        self.size += one.size

    def lend(
        self, those: Sequence[Followed], held: dict[str, Followed | None]
    ) -> list[Followed] | None:
        """Take out those that a run does not hold; None where it holds, or needs, others."""
        needed = [one for one in those if held.get(one.run.facts.path) is not one]
        if any(
            one.run.facts.path in held or self.modules.get(one.key) is not one for one in needed
        ):
            return None
        for one in needed:
            self.pop(one)
        return needed

    def pop(self, one: Followed) -> None:
        known = self.modules.pop(one.key, None)
        self.size -= 0 if known is None else known.size


class Kept:
    """The modules of the last few scopes; see `Program` for what a scope is."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._scopes: OrderedDict[Hashable, _Scope] = OrderedDict()
        self._lock = Lock()

    def open(self, name: Hashable, modules: Modules) -> None:
        """Forget what is not as it was for the project around one linted file."""
        with self._lock:
            scope = self._scopes.setdefault(name, _Scope())
            self._scopes.move_to_end(name)
            if not modules.agrees(scope.evidence):
                scope.forget()
            while len(self._scopes) > MAX_SCOPES:
                self._scopes.popitem(last=False)[1].forget()

    def take(
        self, key: Hashable, name: Hashable, held: dict[str, Followed | None]
    ) -> list[Followed]:
        """Lend a module with those that it uses, but for those in `held`; none if one is missing.

        The first of the list is the module itself. `held` are those that the run has, by path.
        """
        with self._lock:
            scope = self._scopes.get(name)
            found = None if scope is None else scope.modules.get(key)
            if scope is None or found is None:
                return []
            return scope.lend([found, *found.used], held) or []

    def take_all(
        self, those: Sequence[Followed], name: Hashable, held: dict[str, Followed | None]
    ) -> list[Followed] | None:
        """Lend those modules that the run does not hold; None if one of them is not to be had."""
        with self._lock:
            scope = self._scopes.get(name)
            return None if scope is None else scope.lend(those, held)

    def give(
        self, those: Sequence[Followed], name: Hashable, evidence: Mapping[str, Hashable]
    ) -> None:
        """Keep modules, the last ones longest; they are as they were at their own end."""
        with self._lock:
            scope = self._scopes.get(name)
            if scope is None:
                return
            if any(scope.evidence.get(path, stamp) != stamp for path, stamp in evidence.items()):
                scope.forget()
            scope.evidence.update(evidence)
            for one in those:
                scope.put(one)
            scope.forget(self._limit)

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            for scope in self._scopes.values():
                scope.forget()
            self._scopes.clear()


KEPT: Final = Kept(MAX_KEPT)
