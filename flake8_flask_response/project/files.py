"""Reading files with care, and what is remembered of them in one process.

Every path is asked for its state before it is opened, so that nothing waits for a FIFO or a device,
and what is remembered holds only as long as size, time and inode are the same.
"""

from __future__ import annotations

import ast
import io
import os
import re
import stat
import time
import tokenize
import warnings
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from threading import Lock
from typing import Final, Generic, TypeVar

from .. import bounds
from .limits import (
    CACHE_BYTES,
    MAX_ENTRIES,
    MAX_FILE_BYTES,
    MAX_LOOKS,
    MAX_NAMES,
    SETTLED_NANOSECONDS,
    TREE_BYTES_PER_BYTE,
)

T = TypeVar("T")
State = tuple[int, int, int]

_OPENING: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOCTTY", 0)
)


@dataclass(frozen=True)
class Parsed:
    """The tree of a file and its lines, with their ends."""

    tree: ast.Module
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Import:
    """An import as the text says it: `from ..a import b` is "a", 2, ("b",)."""

    module: str
    level: int
    names: tuple[str, ...]


@dataclass(frozen=True)
class Look:
    """What the text of a file says without being parsed."""

    imports: tuple[Import, ...]
    says_flask: bool
    registers: bool
    sets_responses: bool = False
    makes_app: bool = False

    @cached_property
    def words(self) -> frozenset[str]:
        """The parts of all names in the imports."""
        named = (part for each in self.imports for part in each.module.split("."))
        return frozenset(named).union(*(each.names for each in self.imports))

    @cached_property
    def names_package(self) -> bool:
        """Whether an import names a package by dots alone."""
        return any(not each.module for each in self.imports)


@dataclass(frozen=True)
class Listing:
    """All names in a folder, and those that are no links, sorted."""

    names: frozenset[str]
    own: tuple[str, ...]


NOTHING: Final = Look((), False, False)


class _Remembered(Generic[T]):
    """What was made of files, by path, dropped in the order of use above a size."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._spent = 0
        self._kept: OrderedDict[str, tuple[State, int, T]] = OrderedDict()
        self._lock = Lock()

    def peek(self, path: str, state: State) -> T | None:
        """What was made of a file in this state, if it is remembered; leaves the order of use."""
        kept = self._kept.get(path)
        return kept[2] if kept is not None and kept[0] == state else None

    def get(self, path: str, state: State, make: Callable[[str], T], cost: Callable[[T], int]) -> T:
        with self._lock:
            kept = self._kept.get(path)
            if kept is not None and kept[0] == state:
                self._kept.move_to_end(path)
                return kept[2]
        start = time.time_ns()
        made = make(path)
        if abs(start - state[1]) < SETTLED_NANOSECONDS:
            return made
        self._keep(path, state, made, cost(made))
        return made

    def _keep(self, path: str, state: State, made: T, cost: int) -> None:
        with self._lock:
            self._drop(path)
            self._kept[path] = (state, cost, made)
            self._spent += cost
            while self._spent > self._limit and self._kept:
                self._drop(next(iter(self._kept)))

    def _drop(self, path: str) -> None:
        kept = self._kept.pop(path, None)
        if kept is not None:
            self._spent -= kept[1]

    @property
    def spent(self) -> int:
        return self._spent

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
            self._spent = 0


PARSED: Final = _Remembered["Parsed | None"](CACHE_BYTES)
LOOKS: Final = _Remembered[Look](MAX_LOOKS)
LISTINGS: Final = _Remembered["Listing | None"](MAX_NAMES)


def forget_all() -> None:
    """Forget what is remembered in this process; only memory and time depend on it."""
    PARSED.clear()
    LOOKS.clear()
    LISTINGS.clear()


def readable_state(found: os.stat_result) -> State | None:
    """Size, time and inode of a regular file that is not too large, else None."""
    if not stat.S_ISREG(found.st_mode):
        return None
    if found.st_size > MAX_FILE_BYTES:
        bounds.met(bounds.BYTES)
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino


def parsed(path: str, found: os.stat_result) -> Parsed | None:
    """Parse a file whose state is known, or give None for what cannot be read as Python."""
    state = readable_state(found)
    if state is None:
        return None
    cost = state[0] * TREE_BYTES_PER_BYTE
    return PARSED.get(path, state, _parse, lambda _: cost)


def look(path: str, found: os.stat_result) -> Look:
    """Look at the text of a file whose state is known; one that cannot be read says nothing."""
    state = readable_state(found)
    return NOTHING if state is None else LOOKS.get(path, state, _look, lambda _: 1)


def listing(path: str, found: os.stat_result) -> Listing | None:
    """List a folder whose state is known, or give None for one that cannot be listed."""
    state = (0, found.st_mtime_ns, found.st_ino)
    return LISTINGS.get(path, state, _list, lambda made: len(made.names) if made else 1)


def _list(path: str) -> Listing | None:
    try:
        with os.scandir(path) as entries:
            some = list(islice(entries, MAX_ENTRIES + 1))
            own = sorted(entry.name for entry in some if not entry.is_symlink())
    except OSError:
        return None
    if len(some) > MAX_ENTRIES:
        bounds.met(bounds.LISTED)
        return None
    return Listing(frozenset(entry.name for entry in some), tuple(own))


def _read(path: str) -> bytes | None:
    """All bytes of a regular file, or None; never waits."""
    try:
        opened = os.open(path, _OPENING)
    except (OSError, ValueError):
        return None
    try:
        if readable_state(os.fstat(opened)) is None:
            return None
        with open(opened, "rb", closefd=False) as file:
            content = file.read(MAX_FILE_BYTES + 1)
    except OSError:
        return None
    finally:
        os.close(opened)
    return content if len(content) <= MAX_FILE_BYTES else None


def _parse(path: str) -> Parsed | None:
    content = _read(path)
    if content is None:
        return None
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
        text = io.TextIOWrapper(io.BytesIO(content), encoding)
        lines = tuple(text.readlines())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse("".join(lines))
    except (SyntaxError, ValueError, LookupError, RecursionError, MemoryError):
        return None
    return Parsed(tree, lines)


REGISTERING: Final = (
    "add_resource",
    "add_namespace",
    "add_url_rule",
    "after_app_request",
    "after_request",
    "app_errorhandler",
    "before_app_request",
    "before_request",
    "endpoint",
    "errorhandler",
    "register_error_handler",
    "register_view",
    "route",
    "teardown_app_request",
    "teardown_appcontext",
    "teardown_request",
    "view_functions",
)
"""Methods and attributes by which a module gives Flask a function of another one."""

_REGISTERS = re.compile(
    rf"\.(?:{'|'.join(REGISTERING)})\b|@[\w.]+\.(?:get|post|put|patch|delete)\("
).search
_SETS_RESPONSES = re.compile(
    r"^[ \t]*(?:[\w.]+\.)?response_class[ \t]*(?::[^=\n]+)?[ \t]=(?!=)", re.MULTILINE
).search
_MAKES_APP = re.compile(r"\bFlask\(").search
_IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]*(?P<dots>\.*)[ \t]*(?P<module>[\w.]*)[ \t]+import[ \t]*"
    r"(?P<names>\([^)]*\)|[^\n;#(]+)|import[ \t]+(?P<modules>[^\n;#]+))",
    re.MULTILINE,
)
_COMMENT = re.compile(r"#[^\n]*")


def _look(path: str) -> Look:
    content = _read(path)
    return NOTHING if content is None else look_at(content.decode("utf-8", "replace"))


def look_at(text: str) -> Look:
    """What a text says. It may take a line of a docstring for an import."""
    return Look(
        tuple(_imports(text)),
        "flask" in text or "werkzeug" in text,
        _REGISTERS(text) is not None,
        "response_class" in text and _SETS_RESPONSES(text) is not None,
        _MAKES_APP(text) is not None,
    )


def _imports(text: str) -> list[Import]:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\\n", " ")
    found = []
    for match in _IMPORT.finditer(text):
        if match["modules"] is not None:
            found += [Import(name, 0, ()) for name in _names(match["modules"])]
        elif match["dots"] or match["module"]:
            names = _COMMENT.sub("", match["names"]).strip("() \t\n")
            found.append(Import(match["module"], len(match["dots"]), _names(names)))
    return found


def _names(text: str) -> tuple[str, ...]:
    """The names before their `as` in a list with commas."""
    parts = (part.split() for part in text.split(","))
    return tuple(words[0] for words in parts if words)
