"""Units of the tests: a case file, or a folder that is a small project of several modules."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import linting
import proof


def files(unit: Path) -> dict[str, str]:
    """The modules of a unit by their name relative to it ("" for a single file's folder)."""
    paths = [unit] if unit.is_file() else sorted(unit.rglob("*.py"))
    base = unit.parent if unit.is_file() else unit
    return {p.relative_to(base).as_posix(): p.read_text(encoding="utf-8") for p in paths}


def marks(unit: Path) -> dict[str, list[tuple[int, str]]]:
    """What the comments of each module promise; modules without a mark are left out."""
    found = {name: linting.marks(text) for name, text in files(unit).items()}
    return {name: promised for name, promised in found.items() if promised}


def lint(unit: Path) -> dict[str, list[linting.Seen]]:
    """What flake8 says of each module of a unit; modules without a finding are left out."""
    options = [o for text in files(unit).values() for o in linting.options_in(text)]
    found = linting.lint_project(files(unit), options)
    return {name: seen for name, seen in found.items() if seen}


@contextmanager
def _on_path(folder: Path) -> Iterator[None]:
    before = set(sys.modules)
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for name in set(sys.modules) - before:
            path = getattr(sys.modules[name], "__file__", None) or ""
            if path.startswith(str(folder) + os.sep):
                del sys.modules[name]


def prove(unit: Path) -> int:
    """Hold Flask's answers against the request lines of a unit; gives how many were checked."""
    checked = 0
    for name, text in files(unit).items():
        if proof.has_lines(text):
            if unit.is_file():
                checked += proof.prove(text, filename=name)
            else:
                with _on_path(unit):
                    checked += proof.prove(text, filename=name)
    return checked


def check(unit: Path) -> None:
    """Assert that flake8 says of each module of a unit what its comments promise."""
    found = lint(unit)
    assert {n: linting.codes_and_lines(seen) for n, seen in found.items()} == marks(unit)
    assert not [u for n, t in files(unit).items() for u in linting.unsaid(t, found.get(n, ()))]
