"""The disk as one linted file's project sees it: every path is asked once."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Collection, Iterable, Sequence
from typing import TypeAlias

from .files import LOOKS, Listing, Look, Parsed, listing, look, parsed
from .limits import MAX_LISTED, SETTLED_NANOSECONDS

Stamp: TypeAlias = "tuple[int, ...] | None"

_NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL})


class Disk:
    """Answers about paths; lives as long as the work on one file, and so do its answers.

    A path that cannot be asked (a folder without permission, a loop of links) is `blocked`:
    something may be there, and what it is stays unknown.
    """

    def __init__(self, beside: Disk | None = None) -> None:
        """Answers of `beside` are taken over, where there are any; they stay its own."""
        self._start = time.time_ns()
        self._states: dict[str, os.stat_result | OSError | None] = {}
        self._beside = {} if beside is None else beside._states
        self._listed: dict[str, Listing | None] = {}
        self._looks: dict[str, Sequence[Look]] = {}

    def _state(self, path: str) -> os.stat_result | OSError | None:
        if path in self._beside:
            return self._beside[path]
        if path not in self._states:
            try:
                self._states[path] = os.stat(path)
            except OSError as error:
                self._states[path] = None if error.errno in _NOT_THERE else error
            except ValueError:
                self._states[path] = None
        return self._states[path]

    def stamp(self, path: str) -> Stamp:
        """What changes with what lies at a path: size, time and inode, or the error's number."""
        state = self._state(path)
        if state is None:
            return None
        if isinstance(state, OSError):
            return (state.errno or 0,)
        return state.st_size, state.st_mtime_ns, state.st_ino

    @property
    def asked(self) -> Collection[str]:
        """The paths that were asked for so far."""
        return self._states.keys()

    def are_settled(self, paths: Iterable[str]) -> bool:
        """Whether what lies at the paths was left alone for a while before it was asked for."""
        newest = self._start - SETTLED_NANOSECONDS
        found = (self.found(path) for path in paths)
        return all(state is None or state.st_mtime_ns < newest for state in found)

    def found(self, path: str) -> os.stat_result | None:
        """The state of what a path leads to, or None."""
        state = self._state(path)
        return None if isinstance(state, OSError) else state

    def is_blocked(self, path: str) -> bool:
        """Whether it cannot be known what is there."""
        return isinstance(self._state(path), OSError)

    def exists(self, path: str) -> bool:
        """Whether something is there."""
        return self._state(path) is not None

    def is_folder(self, path: str) -> bool:
        """Whether a folder is there."""
        state = self.found(path)
        return state is not None and stat.S_ISDIR(state.st_mode)

    def is_file(self, path: str) -> bool:
        """Whether something is there that a module may be: no folder."""
        return self.exists(path) and not self.is_folder(path)

    def size(self, path: str) -> int:
        """The size of what is there, in bytes."""
        state = self.found(path)
        return state.st_size if state is not None else 0

    def parsed(self, path: str) -> Parsed | None:
        """The parsed file, or None."""
        state = self.found(path)
        return parsed(path, state) if state is not None else None

    def look(self, path: str) -> Look | None:
        """What the text of a file says, or None where none is there."""
        state = self.found(path)
        if state is None:
            return None
        known = LOOKS.peek(path, (state.st_size, state.st_mtime_ns, state.st_ino))
        return look(path, state) if known is None else known

    def lists(self, folder: str, name: str) -> bool:
        """Whether a folder has an entry with this name, in just this spelling."""
        if not self.is_folder(folder):
            return self.is_blocked(folder) and self.exists(os.path.join(folder, name))
        found = self._listing(folder)
        return self.exists(os.path.join(folder, name)) if found is None else name in found.names

    def names(self, folder: str) -> Sequence[str]:
        """The names in a folder that are no links, sorted.

        None where there are more than `MAX_LISTED`, or where it cannot be listed.
        """
        found = self._listing(folder)
        return found.own if found is not None and len(found.names) <= MAX_LISTED else ()

    def _listing(self, folder: str) -> Listing | None:
        if folder not in self._listed:
            state = self.found(folder)
            self._listed[folder] = listing(folder, state) if state is not None else None
        return self._listed[folder]

    def looks(self, folder: str) -> Sequence[Look]:
        """Looks at the modules that lie directly in a folder."""
        if folder not in self._looks:
            paths = (os.path.join(folder, n) for n in self.names(folder) if n.endswith(".py"))
            self._looks[folder] = tuple(found for found in map(self.look, paths) if found)
        return self._looks[folder]
