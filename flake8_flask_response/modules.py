"""Other modules of the linted file's project, as the analysis sees them.

The analysis asks a `Modules`; `project/` is what answers from the disk. Nothing here opens a file.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """Where a module lies: a file, or the folder of a namespace package; both paths are absolute.

    `root` is the folder at which the import starts.
    """

    path: str
    root: str
    is_namespace: bool = False


@dataclass(frozen=True, eq=False)
class Module:
    """A module of the project; there is one object for each path in each linted file's project.

    `path` is absolute. `shown` is the path for messages, with "/" and from the folder that the
    import starts at (`shop/helpers.py`). `lines` keep their ends, as flake8 hands lines over. A
    namespace package (a folder without `__init__.py`) has the folder as its path, no lines, and
    an empty tree. The tree is shared and must not be changed.
    """

    path: str
    name: str
    shown: str
    is_package: bool
    tree: ast.Module
    lines: Sequence[str]

    @property
    def source(self) -> str:
        """The text of the module."""
        return "".join(self.lines)


def top_statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """The statements outside of functions and classes, those in `if` and `try` included, in order.

    What stands in `finally` is left out.
    """
    waiting = list(reversed(tree.body))
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, ast.If | ast.Try):
            handlers = node.handlers if isinstance(node, ast.Try) else ()
            inner = [*node.body, *node.orelse, *(each for one in handlers for each in one.body)]
            waiting += reversed(inner)


_HOME: Final = "home"
"""Where the nodes of another module's tree say which module that is, as a path for messages."""


def say_home(module: Module) -> None:
    """Have the nodes of another module's tree say which module they belong to.

    The tree is the plugin's own: nobody else has it.
    """
    if home_of(module.tree) == module.shown:
        return
    for node in ast.walk(module.tree):
        setattr(node, _HOME, module.shown)


def home_of(node: ast.AST) -> str:
    """The module that a node belongs to, as a path for messages; "" for the linted one."""
    home: str = getattr(node, _HOME, "")
    return home


def once(tree: ast.Module, make: Callable[[ast.Module], T]) -> T:
    """What a function makes of another module's tree, which is kept with the tree.

    The tree is the plugin's own, and shared by all linted files that import the module.
    """
    key = f"made by {make.__module__}.{make.__qualname__}"
    if not hasattr(tree, key):
        setattr(tree, key, make(tree))
    made: T = getattr(tree, key)
    return made


class Modules(Protocol):
    """What can be asked about the project around one linted file."""

    @property
    def here(self) -> Module:
        """The linted file itself, with the tree that flake8 has parsed."""

    def find(self, name: str, level: int, importing: str) -> Module | None:
        """Give the module that an import names, or None where it is unknown.

        `name` and `level` are those of the import statement: `from ..a import b` has the name
        "a" and the level 2, `from . import b` the name "" and the level 1. `importing` is the
        path of the module in which the import stands.
        """

    def where(self, name: str, level: int, importing: str) -> Place | None:
        """Tell where the module lies that an import names (see `find`); it is not read for that."""

    def read(self, place: Place) -> Module | None:
        """Give the module that lies in a place, or None where it cannot be read."""

    def has(self, name: str, level: int, importing: str) -> bool:
        """Whether an import names a module of the project; it is not read for that."""

    def importers(self, of: str) -> Sequence[Place]:
        """Modules of the project that import the module with this path and register something.

        Only those that call or decorate with a method that gives Flask a function
        (`add_url_rule`, `before_request`, ...), by path.
        """

    def users(self, of: str) -> Sequence[Place] | None:
        """All modules of the project that import the module with this path; None for too many."""

    def sets_responses(self) -> bool:
        """Whether an app of the project may make its responses with a class of its own."""

    def factories(self, of: str) -> Sequence[Place]:
        """Modules of the project that import the module with this path and make an app, by path."""

    @property
    def scope(self) -> Hashable:
        """What else than the disk decides which module an import means."""

    def evidence(self) -> Mapping[str, Hashable] | None:
        """What on the disk has decided so far which modules the imports mean, by path.

        None where that was not found out in full, or where something may still be changing.
        """

    def agrees(self, evidence: Mapping[str, Hashable]) -> bool:
        """Whether what another linted file found on the disk is so for this one."""

    def leads_to_flask(self) -> bool:
        """Whether a module that the linted file imports has to do with Flask."""
