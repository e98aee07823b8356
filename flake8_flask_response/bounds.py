"""What was not followed to its end: bounds that were met, and recursion that was swallowed.

Where the analysis, or the reading of a project, stops at one of its named constants, it says so
here. Nobody listens but the tests, the corpus command, and who sets the debug variable.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .modules import home_of

if TYPE_CHECKING:
    import ast

RECURSION: Final = "too deep for Python's stack"
CALL_DEPTH: Final = "calls one inside the other"
CALL_COST: Final = "statements in what is called"
ALLOWANCE: Final = "statements of one function"
ASIDE: Final = "long function without Flask"
LOOP_DEPTH: Final = "loops one inside the other"
LOOP_ROUNDS: Final = "rounds of a loop"
WORLDS: Final = "paths apart"
WIDTH: Final = "things that a value may be"
ENTRIES: Final = "entries of a dict or list"
CHANGES: Final = "changes of a response"
SNAPSHOTS: Final = "surroundings of a nested function"
CALLERS: Final = "callers apart"
ROUTES: Final = "routes of one view"
RAISES: Final = "ways to raise"
MODULES: Final = "modules of the project"
BYTES: Final = "size of a file"
LISTED: Final = "files of a folder"
MEMORY: Final = "memory"

TOLD: Final = "bound met: "
"""How a line begins that tells of one."""


@dataclass(frozen=True)
class Bound:
    """A bound that was met: its kind, and the line (from 1) in the module `home` where, if known.

    `home` is a path for messages, "" for the linted module; the line is 0 where it is not known.
    """

    kind: str
    line: int = 0
    home: str = ""


_listening: ContextVar[list[Bound] | None] = ContextVar("_listening", default=None)


def met(kind: str, node: ast.AST | None = None) -> None:
    """Say that a bound of this kind was met, at a node where there is one."""
    listening = _listening.get()
    if listening is not None:
        line = getattr(node, "lineno", 0)
        listening.append(Bound(kind, line, home_of(node) if node is not None else ""))


@contextmanager
def heard() -> Iterator[list[Bound]]:
    """The bounds that are met inside the `with` block, in their order."""
    found: list[Bound] = []
    token = _listening.set(found)
    try:
        yield found
    finally:
        _listening.reset(token)


def tell(met: Iterable[Bound], path: str) -> None:
    """Write a line for each bound to standard error: `bound met: PATH:LINE: KIND`.

    `path` is that of the linted file; a bound met in another module has that module's.
    """
    for bound in met:
        print(f"{TOLD}{bound.home or path}:{bound.line}: {bound.kind}", file=sys.stderr)
