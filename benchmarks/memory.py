"""Memory: the peak of whole flake8 processes, and what is kept from file to file."""

from __future__ import annotations

import ast
import gc
import io
import json
import random
import statistics
import subprocess
import sys
import tokenize
import tracemalloc
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flake8_flask_response.check import check
from flake8_flask_response.config import Config

from . import flake8_with, sources
from .flake8_with import ROOT, Needed
from .tools import OURS

FILES = 1000
WARM_UP = 100
"""So many files come first, for what is loaded and remembered once for all."""


@dataclass(frozen=True)
class Peak:
    """flake8 over the files, without and with the plugin, so many times in turn.

    The peak of one run hangs on the moments in which the garbage collector comes, which a hash
    seed is enough to move; so every run has a seed of its own.
    """

    files: int
    plain: Sequence[Needed]
    ours: Sequence[Needed]

    @property
    def added(self) -> float:
        """Peak memory that the plugin adds, in MB."""
        return self.megabytes(self.ours) - self.megabytes(self.plain)

    @staticmethod
    def megabytes(runs: Sequence[Needed]) -> float:
        """The median of the runs' peaks."""
        return statistics.median(run.peak for run in runs) * 1024 / 1e6


@dataclass(frozen=True)
class Kept:
    """What `tracemalloc` says of some files, in bytes: kept after them, and the most for one."""

    files: int
    kept: int
    nodes: int
    most: int
    places: list[str]
    most_label: str


def peak(chosen: Sequence[sources.Source], runs: int, tell: Callable[[str], None]) -> Peak:
    """Run flake8 with one job over the files, without and with the plugin, so many times."""
    arguments = ["--isolated", "--jobs=1", "--exclude=", *(str(each.path) for each in chosen)]
    plain, ours = [], []
    for seed in range(runs):
        tell(f"memory, whole flake8 runs, {seed + 1} of {runs}")
        plain.append(flake8_with.run([], arguments, seed))
        ours.append(flake8_with.run([OURS], arguments, seed))
    return Peak(len(chosen), plain, ours)


def kept(chosen: Sequence[sources.Source], tell: Callable[[str], None]) -> Kept:
    """Check files in a fresh process and see what memory is not given back."""
    first = [source for source in chosen if source.looked_at] or list(chosen)
    random.Random(sources.SEED).shuffle(first)
    files = [str(source.path) for source in first[: FILES + WARM_UP]]
    tell(f"memory, tracemalloc over {len(files)} files")
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.memory"],
        cwd=ROOT,
        input=json.dumps(files),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    said = json.loads(done.stdout)
    said["most_label"] = {str(each.path): each.label for each in chosen}[said.pop("path")]
    return Kept(**said)


def trace(paths: Sequence[Path], warm_up: int = WARM_UP) -> dict[str, Any]:
    """Check the files one after another; the first ones only warm up.

    Gives the number of files, the bytes and the syntax tree's nodes kept after all of them, the
    most bytes that checking one took while it lasted and the path of that one, and the lines of
    code that hold what is kept.

    Bytes that parsing leaves are not counted, for the nodes are: Python keeps a table of all names
    it has parsed, and makes it larger in one piece.
    """
    names = [str(path) for path in paths]
    warm_up = min(warm_up, len(names) // 2)
    tracemalloc.start()
    try:
        for name in names[:warm_up]:
            _check(name)
        before, nodes = _snapshot(), _nodes()
        most, largest = 0, names[warm_up]
        for name in names[warm_up:]:
            needed = _check(name)
            if needed > most:
                most, largest = needed, name
        nodes = _nodes() - nodes
        changes = _snapshot().compare_to(before, "lineno")
    finally:
        tracemalloc.stop()
    return {
        "files": len(names) - warm_up,
        "kept": sum(each.size_diff for each in changes),
        "nodes": nodes,
        "most": most,
        "path": largest,
        "places": [_told(each) for each in changes[:5] if each.size_diff > 0],
    }


def _snapshot() -> tracemalloc.Snapshot:
    _settle()
    own = [tracemalloc.Filter(False, name) for name in (__file__, tracemalloc.__file__)]
    return tracemalloc.take_snapshot().filter_traces(own)


def _nodes() -> int:
    _settle()
    return sum(isinstance(each, ast.AST) for each in gc.get_objects())


def _settle() -> None:
    """Let go of garbage, and of the names that Python's own cache of attributes remembers."""
    clear = getattr(sys, "_clear_internal_caches", None) or getattr(sys, "_clear_type_cache", None)
    if clear is not None:
        clear()
    gc.collect()


def _check(path: str) -> int:
    """Check a file; gives the bytes that this took while it lasted."""
    with tokenize.open(path) as opened:
        text = opened.read()
    tree = compile(text, "<file>", "exec", ast.PyCF_ONLY_AST)
    assert isinstance(tree, ast.Module)
    lines = io.StringIO(text).readlines()
    tracemalloc.reset_peak()
    before = tracemalloc.get_traced_memory()[0]
    check(tree, lines, Config())
    return tracemalloc.get_traced_memory()[1] - before


def _told(change: tracemalloc.StatisticDiff) -> str:
    frame = change.traceback[0]
    return f"{Path(frame.filename).name}:{frame.lineno} {change.size_diff} bytes"


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print(json.dumps(trace([Path(each) for each in json.load(sys.stdin)])))
