"""Where absolute imports of a module start, told from where the module lies.

All of it follows from the module's own path and the folders above it, so that a whole run, one
file alone and an editor see the same. The folder that flake8 runs in is only a further place to
look, and only for files below it. docs/how-it-works.md ("Other modules of the project") tells why.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from .disk import Disk
from .limits import MAX_CLIMB, MAX_EVIDENCE_CLIMB

REPOSITORIES: Final = (".git", ".hg")
"""What lies at the top of a repository."""

MARKERS: Final = (
    "pyproject.toml",
    "setup.py",
    "setup.cfg",
    "tox.ini",
    ".flake8",
    "requirements.txt",
    "Pipfile",
    "Procfile",
    ".flaskenv",
    "manage.py",
    "wsgi.py",
)
"""What lies at the top of a project."""

INSTALLED: Final = frozenset({"site-packages", "dist-packages"})
_BELOW_THE_TOP: Final = frozenset({"src", "test", "tests"})


@dataclass(frozen=True)
class Surroundings:
    """The places of one folder's modules.

    `package_root` is the folder above the outermost package that the folder belongs to, or the
    folder itself. `top` is that of the whole project. `roots` are the folders in which an absolute
    import may start, nearest first, without those two: `package_root` and the folder itself.
    """

    folder: str
    package_root: str
    top: str
    roots: tuple[str, ...]
    only: str | None = None
    """In a folder of installed packages: the one whose modules are followed."""

    @property
    def is_package(self) -> bool:
        """Whether the folder has an `__init__.py`."""
        return self.folder != self.package_root


def surroundings(disk: Disk, folder: str, cwd: str | None) -> Surroundings:
    """Tell the places of a folder, an absolute path; `cwd` is above the linted file, or None."""
    package_root = _package_root(disk, folder)
    if os.path.basename(package_root) in INSTALLED:
        own = os.path.relpath(folder, package_root).split(os.sep)[0]
        return Surroundings(folder, package_root, package_root, (), own)
    above = list(_above(package_root))
    top = _top(disk, above)
    searched = [root for root in above if is_below(root, top)]
    if cwd is not None:
        searched.append(cwd)
    roots = [place for root in searched for place in (root, os.path.join(root, "src"))]
    others = (root for root in dict.fromkeys(roots) if root not in {package_root, folder})
    return Surroundings(folder, package_root, top, tuple(others))


def tells_a_root(name: str) -> bool:
    """Whether a name in a folder can decide where a project begins."""
    return name.endswith(".py") or name in REPOSITORIES or name in MARKERS


def is_below(path: str, folder: str) -> bool:
    """Whether a path is the folder or lies below it, by their texts."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _package_root(disk: Disk, folder: str) -> str:
    for _ in range(MAX_CLIMB):
        above = os.path.dirname(folder)
        if above == folder or not disk.lists(folder, "__init__.py"):
            break
        folder = above
    return folder


def _above(folder: str) -> Iterator[str]:
    """The folder and those above it, as far as they can belong to the same project."""
    home = os.path.expanduser("~")
    yield folder
    for _ in range(MAX_CLIMB):
        above = os.path.dirname(folder)
        at_the_end = above in {folder, home} or os.path.dirname(above) == above
        if at_the_end or os.path.basename(above) in INSTALLED:
            return
        yield above
        folder = above


def _top(disk: Disk, above: list[str]) -> str:
    for markers in (REPOSITORIES, MARKERS):
        for folder in above:
            if any(disk.lists(folder, marker) for marker in markers):
                return folder
    top = above[0]
    for folder in above[1:MAX_EVIDENCE_CLIMB]:
        is_step = folder == os.path.dirname(top) and os.path.basename(top) in _BELOW_THE_TOP
        if is_step or _is_imported_from(disk, above[0], folder):
            top = folder
    return top


def _is_imported_from(disk: Disk, folder: str, root: str) -> bool:
    """Whether modules in the root, or in the folder itself, name the folder from the root on."""
    dotted = os.path.relpath(folder, root).replace(os.sep, ".")
    return any(
        each.level == 0 and (each.module == dotted or each.module.startswith(f"{dotted}."))
        for place in (root, folder)
        for look in disk.looks(place)
        for each in look.imports
    )


def finds_siblings(disk: Disk, places: Surroundings) -> bool:
    """Whether the folder's modules find each other without the name of a package before theirs.

    A folder without `__init__.py` is taken for one of scripts, unless its modules import each
    other with a dot, or somebody names it as a package. One with an `__init__.py` is taken for a
    package, unless that is empty and nobody uses the folder as one.
    """
    folder = places.folder
    if places.is_package and disk.size(os.path.join(folder, "__init__.py")):
        return False
    if any(each.level for look in disk.looks(folder) for each in look.imports):
        return False
    return not is_named(disk, folder, (places.package_root, *places.roots, os.path.dirname(folder)))


def is_named(disk: Disk, folder: str, roots: Iterable[str]) -> bool:
    """Whether somebody names the folder as a package, starting at one of the roots above it."""
    above = (root for root in roots if root != folder and is_below(folder, root))
    return any(_is_imported_from(disk, folder, root) for root in above)
