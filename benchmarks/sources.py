"""The files that are measured: the pinned packages of tests/corpus, or any folder."""

from __future__ import annotations

import ast
import io
import random
import tokenize
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from flake8_flask_response.gate import may_concern_flask
from tests.corpus import fetch, listing

PINS = Path(listing.__file__).with_name("packages.txt")
SEED = 20_261_122
ROOTS = ("flask", "werkzeug")
"""What the first name of an imported module begins with in a file that uses Flask."""


@dataclass(frozen=True)
class Source:
    """One file that Python can parse. `label` is its path without the machine's part."""

    path: Path
    label: str
    text: str
    length: int
    looked_at: bool
    uses_flask: bool

    def lines(self) -> list[str]:
        """The lines with their ends, as flake8 hands them over; a new list each time."""
        return io.StringIO(self.text).readlines()

    def tree(self) -> ast.Module:
        """The syntax tree, parsed anew."""
        return parse(self.text)


def parse(text: str) -> ast.Module:
    """Parse a file's text; its invalid escapes and the like are nobody's concern here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


def corpus(cache: Path) -> list[Source]:
    """Every file of the pinned packages, downloaded into `cache` where not there yet."""
    pins = listing.parse_pins(PINS.read_text(encoding="utf-8"))
    folders = (fetch.fetch(name, version, cache) for name, version in pins.items())
    return [source for folder in folders for source in read(folder, f"{folder.name}/")]


def folder(path: Path) -> list[Source]:
    """Every file below a folder."""
    return list(read(path, ""))


def read(path: Path, prefix: str) -> Iterator[Source]:
    """The files below a folder that are text and that Python can parse, by name."""
    for file in sorted(each for each in path.rglob("*.py") if each.is_file()):
        source = read_file(file, prefix + file.relative_to(path).as_posix())
        if source is not None:
            yield source


def read_file(path: Path, label: str) -> Source | None:
    """One file, None if it is not text or Python cannot parse it."""
    try:
        with tokenize.open(path) as opened:
            text = opened.read()
        tree = parse(text)
    except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError):
        return None
    looked_at = may_concern_flask(tree, [text])
    length = len(io.StringIO(text).readlines())
    return Source(path, label, text, length, looked_at, looked_at and imports_flask(tree))


def imports_flask(tree: ast.Module) -> bool:
    """Whether a module imports something of Flask, its extensions or Werkzeug, at any place."""
    return any(name.startswith(ROOTS) for node in ast.walk(tree) for name in _imported(node))


def _imported(node: ast.AST) -> Iterable[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module]
    return []


def sample(sources: list[Source], count: int) -> list[Source]:
    """So many of the files, always the same ones and in their order; all where 0 is asked for."""
    if not 0 < count < len(sources):
        return sources
    chosen = random.Random(SEED).sample(range(len(sources)), count)
    return [sources[index] for index in sorted(chosen)]
