"""The project around one linted file: from the name in an import to the module it means."""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import Final

from .. import bounds
from ..modules import Module, Place
from .disk import Disk
from .files import Import, Look
from .imports import imports_of
from .limits import (
    MAX_CLIMB,
    MAX_DEPTH,
    MAX_GATE_DEPTH,
    MAX_GATE_FILES,
    MAX_IMPORTERS,
    MAX_LISTED,
    MAX_MODULES,
    MAX_PARTS,
    MAX_SOURCE_BYTES,
)
from .names import is_followed
from .roots import (
    INSTALLED,
    Surroundings,
    finds_siblings,
    is_below,
    is_named,
    surroundings,
    tells_a_root,
)

_NAMELESS: Final = frozenset({"", "-", "stdin"})
_PASSED_OVER: Final = INSTALLED | {"__pycache__", "build", "dist", "env", "node_modules", "venv"}
_EMPTY: Final = ast.Module(body=[], type_ignores=[])


_UNKNOWN: Final = Place("", "")


class Project:
    """The modules around one linted file, as they are while it is linted.

    Made by `around`. Everything is asked of the disk once, and only when it is needed; nothing is
    imported, run or written. What cannot be found, read, parsed or decided is None.
    """

    def __init__(self, here: Module, cwd: str | None) -> None:
        self._here = here
        self._cwd = cwd if cwd and is_below(here.path, cwd) and cwd != os.sep else None
        self._disk = Disk()
        self._around_disk = Disk(self._disk)
        self._surroundings: dict[str, Surroundings] = {}
        self._siblings: dict[str, bool] = {}
        self._places: dict[tuple[str, int, str], Place | None] = {}
        self._modules: dict[str, Module | None] = {here.path: here}
        self._real: dict[str, str] = {}
        self._looked: dict[str, Sequence[tuple[str, Look]]] = {}
        self._exceeded = False
        self._parsed = 0
        self._bytes = 0

    @classmethod
    def around(
        cls, path: str, cwd: str | None, tree: ast.Module = _EMPTY, lines: Sequence[str] = ()
    ) -> Project | None:
        """The project of the file with this path, or None where the path tells nothing.

        `path` is what flake8 was given: absolute, or from `cwd` on, the folder flake8 runs in.
        The file need not exist (an editor's, unsaved); `tree` and `lines` are what is in it.
        """
        if path in _NAMELESS or "\0" in path or (cwd is None and not os.path.isabs(path)):
            return None
        absolute = os.path.normpath(os.path.join(cwd or os.sep, path))
        name, extension = os.path.splitext(os.path.basename(absolute))
        if not name or extension not in {".py", ".pyi", ".pyw", ""}:
            return None
        is_package = name == "__init__"
        here = Module(absolute, name, os.path.basename(absolute), is_package, tree, lines)
        return cls(here, cwd)

    @property
    def here(self) -> Module:
        """The linted file itself."""
        return self._here

    def find(self, name: str, level: int, importing: str) -> Module | None:
        """Give the module that an import in the module `importing` (a path) names, or None.

        `name` and `level` are those of the import statement (`ast.ImportFrom`; 0 for `import`).
        """
        place = self._place(name, level, importing)
        return None if place is None else self.read(place)

    def where(self, name: str, level: int, importing: str) -> Place | None:
        """Tell where the module lies that an import names; see `find`."""
        place = self._place(name, level, importing)
        if place is None or place.is_namespace or not self._is_here(place.path):
            return place
        return Place(self._here.path, place.root)

    def has(self, name: str, level: int, importing: str) -> bool:
        """Whether an import names a module of the project; see `find`."""
        return self._place(name, level, importing) is not None

    def importers(self, of: str) -> Sequence[Place]:
        """Modules that import the module with this path, and give functions to Flask, by path."""
        return self._wanted(of, attrgetter("registers"))

    def factories(self, of: str) -> Sequence[Place]:
        """Modules that import the module with this path and make an app, by path.

        Where there are none, those that import such a module.
        """
        direct = self._wanted(of, attrgetter("makes_app"))
        between = () if direct else self._wanted(of, attrgetter("says_flask"))
        found = [m for each in between for m in self._wanted(each.path, attrgetter("makes_app"))]
        return direct or tuple(dict.fromkeys(found))

    def users(self, of: str) -> Sequence[Place] | None:
        """All modules that import the module with this path, by path; None for too many."""
        importing = self._importing(of, lambda look: True)
        found = [path for path, _ in islice(importing, MAX_IMPORTERS + 1)]
        if len(found) > MAX_IMPORTERS:
            bounds.met(bounds.MODULES)
            return None
        return tuple(Place(path, self._around(path).package_root) for path in found)

    def _wanted(self, of: str, test: Callable[[Look], bool]) -> Sequence[Place]:
        """The modules that import the one with this path and pass a test of what they say."""
        found: list[Place] = []
        for path, _ in self._importing(of, lambda look: _says_something(look) and test(look)):
            if len(found) == MAX_IMPORTERS:
                bounds.met(bounds.MODULES)
                break
            found.append(Place(path, self._around(path).package_root))
        return tuple(found)

    def _importing(self, of: str, test: Callable[[Look], bool]) -> Iterator[tuple[str, Look]]:
        """The modules around that import the one with this path, with what their texts say.

        Only those whose texts pass the test.
        """
        last = _last_name(of)
        is_package = os.path.basename(of) == "__init__.py"
        for path, look in self._looks(os.path.dirname(of)):
            if path == of or not test(look):
                continue
            if last not in look.words and not (is_package and look.names_package):
                continue
            named = [e for e in look.imports if _names(e, last, is_package=is_package)]
            if any(self._leads_to(each, path, of, last) for each in named):
                yield path, look

    def sets_responses(self) -> bool:
        """Whether a module that imports the linted one, or one that it imports, sets the attribute.

        The attribute is `response_class`. A package that imports it leads on to its own importers.
        """
        here = self._here.path
        if not any(look.sets_responses for _, look in self._looks(os.path.dirname(here))):
            return False
        for path, look in self._importing(here, _says_something):
            if self._sets_near(path, look):
                return True
            if os.path.basename(path) == "__init__.py" and any(
                self._sets_near(*above) for above in self._importing(path, _says_something)
            ):
                return True
        return False

    def _sets_near(self, path: str, look: Look) -> bool:
        looks = (self._around_disk.look(one) for one in self._imported(look.imports, path))
        return look.sets_responses or any(one is not None and one.sets_responses for one in looks)

    @property
    def scope(self) -> Hashable:
        """What else than the disk decides which module an import means."""
        return self._cwd, self._around(self._here.path).top

    def evidence(self) -> Mapping[str, Hashable] | None:
        """What on the disk has decided which modules the imports mean, and what they are.

        None where that was not found out in full, or where something may still be changing.
        """
        asked, near = [path for path in self._disk.asked if path != self._here.path], self._near
        below = (path for path in asked if f"{path}{os.sep}".startswith(near))
        if self._exceeded or not self._disk.are_settled(below):
            return None
        return {path: self._trace(path, near) for path in asked}

    def agrees(self, evidence: Mapping[str, Hashable]) -> bool:
        """Whether all of it is the same for this file; see `evidence`."""
        here, trace, near = self._here.path, self._trace, self._near
        return all(trace(path, near) == known for path, known in evidence.items() if path != here)

    def _trace(self, path: str, near: tuple[str, ...]) -> Hashable:
        """What is to be the same at a path; above the project only names that tell."""
        if f"{path}{os.sep}".startswith(near) or not self._disk.is_folder(path):
            return self._disk.stamp(path)
        return frozenset(filter(tells_a_root, self._disk.names(path)))

    @property
    def _near(self) -> tuple[str, ...]:
        """How the paths of the project begin, and of the folder that flake8 runs in."""
        top = self._around(self._here.path).top
        return tuple(f"{folder.rstrip(os.sep)}{os.sep}" for folder in (top, self._cwd) if folder)

    def modules(self) -> Iterator[str]:
        """The paths of the modules around, the linted one's package first."""
        yield from self._listed(os.path.dirname(self._here.path))

    def leads_to_flask(self) -> bool:
        """Whether a module of the project that the linted file imports says "flask".

        Also one that such a module imports, up to MAX_GATE_DEPTH imports away.
        """
        seen = {self._here.path}
        step: list[tuple[str, Sequence[Import]]]
        step = [(self._here.path, imports_of(self._here.tree))]
        for _ in range(MAX_GATE_DEPTH):
            following: list[tuple[str, Sequence[Import]]] = []
            for importing, imports in step:
                for path in self._imported(imports, importing):
                    if path in seen:
                        continue
                    if len(seen) > MAX_GATE_FILES:
                        bounds.met(bounds.MODULES)
                        continue
                    seen.add(path)
                    look = self._disk.look(path)
                    if look is not None and look.says_flask:
                        return True
                    if look is not None:
                        following.append((path, look.imports))
            step = following
        return False

    def _imported(self, imports: Sequence[Import], importing: str) -> Iterator[str]:
        """The files that imports lead to."""
        for each in imports:
            place = self._place(each.module, each.level, importing)
            if place is None:
                continue
            if not place.is_namespace:
                yield place.path
            for name in each.names if _is_package(place) else ():
                below = self._place(_joined(each.module, name), each.level, importing)
                if below is not None and not below.is_namespace:
                    yield below.path

    def _leads_to(self, each: Import, importing: str, path: str, last: str) -> bool:
        """Whether an import leads to a path, whose last name is given."""
        names = (last,) if last in each.names else ()
        only = Import(each.module, each.level, names)
        return path in self._imported([only], importing)

    # -- places

    def _around(self, path: str) -> Surroundings:
        folder = os.path.dirname(path)
        if folder not in self._surroundings:
            self._surroundings[folder] = surroundings(self._disk, folder, self._cwd)
        return self._surroundings[folder]

    def _finds_siblings(self, places: Surroundings) -> bool:
        if places.folder not in self._siblings:
            self._siblings[places.folder] = finds_siblings(self._disk, places)
        return self._siblings[places.folder]

    def _place(self, name: str, level: int, importing: str) -> Place | None:
        key = (name, level, os.path.dirname(importing))
        if key not in self._places:
            self._places[key] = self._searched(name, level, importing)
        return self._places[key]

    def _searched(self, name: str, level: int, importing: str) -> Place | None:
        parts = name.split(".") if name else []
        if len(parts) > MAX_PARTS or not all(part.isidentifier() for part in parts):
            return None
        if level:
            place = self._relative(parts, level, self._around(importing))
        elif parts and is_followed(name):
            place = self._absolute(parts, self._around(importing))
        else:
            return None
        return place if place and place is not _UNKNOWN and self._is_inside(place) else None

    def _relative(self, parts: list[str], level: int, places: Surroundings) -> Place | None:
        base = places.folder
        for _ in range(min(level - 1, MAX_CLIMB)):
            base = os.path.dirname(base)
        if not is_below(base, places.top):
            return None
        if parts:
            return self._walk([base], parts, places.package_root)
        initial = os.path.join(base, "__init__.py")
        if self._disk.exists(initial):
            return Place(initial, places.package_root)
        return Place(base, places.package_root, is_namespace=True)

    def _absolute(self, parts: list[str], places: Surroundings) -> Place | None:
        if places.only is not None and parts[0] != places.only:
            return None
        first = self._start(places.package_root, parts)
        own = first if not places.is_package else None
        if own is not None and not self._finds_siblings(places):
            first = None
        if first is not None and not first.is_namespace:
            return first
        found = [place for root in places.roots if (place := self._start(root, parts))]
        files = {place.path: place for place in found if not place.is_namespace}
        if len(files) > 1:
            roots = (places.package_root, *places.roots)
            packages = {root for root in places.roots if is_named(self._disk, root, roots)}
            files = {path: place for path, place in files.items() if place.root not in packages}
        if files:
            return next(iter(files.values())) if len(files) == 1 else None
        if places.is_package:
            own = self._start(places.folder, parts)
            if own is not None and not own.is_namespace and self._finds_siblings(places):
                return own
        return next(filter(None, [first, *found]), None)

    def _start(self, root: str, parts: list[str]) -> Place | None:
        return self._walk([root], parts, root)

    def _walk(self, folders: list[str], parts: list[str], root: str) -> Place | None:
        """Go down from folders as Python does: package, module, namespace package."""
        for number, part in enumerate(parts, start=1):
            portions = []
            for folder in folders:
                if not (self._disk.lists(folder, part) or self._disk.lists(folder, f"{part}.py")):
                    continue
                below = os.path.join(folder, part)
                initial = os.path.join(below, "__init__.py")
                if self._disk.is_blocked(below):
                    return _UNKNOWN
                if self._disk.exists(initial):
                    if number == len(parts):
                        return Place(initial, root)
                    portions = [below]
                    break
                if self._disk.is_file(f"{below}.py"):
                    return Place(f"{below}.py", root) if number == len(parts) else None
                if self._disk.is_folder(below):
                    portions.append(below)
            if not portions:
                return None
            folders = portions
        return Place(folders[0], root, is_namespace=True)

    def _is_inside(self, place: Place) -> bool:
        """Whether a place lies in the linted file's project also when links are followed."""
        top = self._around(self._here.path).top
        bound = top if is_below(place.path, top) or self._cwd is None else self._cwd
        folder, name = os.path.split(place.path)
        is_link = os.path.islink(place.path)
        real = (
            os.path.realpath(place.path) if is_link else os.path.join(self._realpath(folder), name)
        )
        return is_below(real, self._realpath(bound))

    def _realpath(self, folder: str) -> str:
        if folder not in self._real:
            self._real[folder] = os.path.realpath(folder)
        return self._real[folder]

    # -- modules

    def read(self, place: Place) -> Module | None:
        """Give the module that lies in a place, or None where it cannot be read."""
        if place.path not in self._modules:
            self._modules[place.path] = self._made(place)
        return self._modules[place.path]

    def _made(self, place: Place) -> Module | None:
        shown = os.path.relpath(place.path, place.root).replace(os.sep, "/")
        name = shown.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        if place.is_namespace:
            return Module(place.path, name, shown, True, _EMPTY, ())
        if self._is_here(place.path):
            return self._here
        size = self._disk.size(place.path)
        if self._parsed >= MAX_MODULES or self._bytes + size > MAX_SOURCE_BYTES:
            bounds.met(bounds.MODULES)
            self._exceeded = True
            return None
        self._parsed += 1
        self._bytes += size
        parsed = self._disk.parsed(place.path)
        if parsed is None:
            return None
        return Module(place.path, name, shown, _is_package(place), parsed.tree, parsed.lines)

    def _is_here(self, path: str) -> bool:
        one, other = self._disk.found(path), self._disk.found(self._here.path)
        return one is not None and other is not None and os.path.samestat(one, other)

    def _looks(self, folder: str) -> Sequence[tuple[str, Look]]:
        """The modules around a folder, with what their texts say."""
        if folder not in self._looked:
            looks = ((path, self._around_disk.look(path)) for path in self._listed(folder))
            self._looked[folder] = tuple((path, look) for path, look in looks if look is not None)
        return self._looked[folder]

    def _listed(self, folder: str) -> Iterator[str]:
        """Modules around a folder: its outermost package, then what lies beside that."""
        places = self._around(os.path.join(folder, "x.py"))
        starts = [places.package_root, places.top]
        if places.is_package:
            package = os.path.relpath(folder, places.package_root).split(os.sep)[0]
            starts.insert(0, os.path.join(places.package_root, package))
        seen: set[str] = set()
        left = MAX_LISTED
        step = [(start, 0) for start in dict.fromkeys(starts)]
        for start, depth in step:
            if start in seen:
                continue
            seen.add(start)
            begin = start.rstrip(os.sep) + os.sep
            for name in self._around_disk.names(start):
                path = f"{begin}{name}"
                left -= 1
                if left < 0:
                    bounds.met(bounds.LISTED)
                    return
                if name.endswith(".py"):
                    yield path
                elif name.isidentifier() and name not in _PASSED_OVER and depth < MAX_DEPTH:
                    step.append((path, depth + 1))


def _is_package(place: Place) -> bool:
    return place.is_namespace or os.path.basename(place.path) == "__init__.py"


def _says_something(look: Look) -> bool:
    """Whether a module has to do with Flask."""
    return look.registers or look.says_flask


def _joined(module: str, name: str) -> str:
    return f"{module}.{name}" if module else name


def _last_name(path: str) -> str:
    folder, file = os.path.split(path)
    return os.path.basename(folder) if file == "__init__.py" else file.removesuffix(".py")


def _names(each: Import, last: str, *, is_package: bool) -> bool:
    """Whether an import may be of a module with this last name; a package may be named by dots."""
    return last in each.module or last in each.names or (is_package and not each.module)
