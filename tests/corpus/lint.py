"""Run the plugin over a package through real flake8, as a user would."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

from flake8_flask_response.bounds import TOLD
from flake8_flask_response.check import DEBUG_VARIABLE, TELL_BOUNDS

from .listing import Entry, ListError, Place

# A command line has a length limit, and a crash should point at few files.
CHUNK = 300
FORMAT = "%(path)s\t%(row)d\t%(col)d\t%(code)s\t%(text)s"
# flake8's own codes for a file that it cannot read or parse.
UNREADABLE = ("E902", "E999")


class LintError(RuntimeError):
    """flake8 did not end as it should, or the plugin is not there."""


@dataclass(frozen=True)
class Run:
    """What one package gave: its findings and the number of files of each kind."""

    findings: tuple[Entry, ...]
    files: int
    with_flask: int
    unreadable: tuple[str, ...]
    bounds: Counter[str]


def require_plugin() -> None:
    """Raise LintError unless flake8 will find the plugin in this environment."""
    names = {each.name for each in entry_points(group="flake8.extension")}
    if "RSP" not in names:
        raise LintError("flake8 does not know the plugin; install it first: pip install -e .")


def mentions_flask(path: Path) -> bool:
    """Tell whether a file speaks of Flask or Werkzeug at all."""
    text = path.read_bytes().lower()
    return b"flask" in text or b"werkzeug" in text


def lint(name: str, version: str, directory: Path, *, quick: bool = False) -> Run:
    """Lint every Python file of a package; with `quick`, only those that mention Flask."""
    files = sorted(path for path in directory.rglob("*.py") if path.is_file())
    flask = [path for path in files if mentions_flask(path)]
    chosen = [path.relative_to(directory).as_posix() for path in (flask if quick else files)]
    findings: list[Entry] = []
    unreadable: list[str] = []
    bounds: Counter[str] = Counter()
    for start in range(0, len(chosen), CHUNK):
        output = _flake8(chosen[start : start + CHUNK], directory, bounds)
        for entry in read_output(output, name, version):
            if entry.place.code in UNREADABLE:
                unreadable.append(f"{entry.place} {entry.message}")
            else:
                findings.append(entry)
    return Run(tuple(findings), len(files), len(flask), tuple(unreadable), bounds)


def _flake8(paths: Sequence[str], directory: Path, bounds: Counter[str]) -> str:
    command = [sys.executable, "-m", "flake8", "--isolated", "--jobs=2", "--disable-noqa"]
    command += [f"--select=RSP,{','.join(UNREADABLE)}", f"--format={FORMAT}", "--exclude="]
    environment = {**os.environ, DEBUG_VARIABLE: TELL_BOUNDS}
    done = subprocess.run(
        [*command, *paths],
        cwd=directory,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    lines = done.stderr.splitlines()
    told = [line.rpartition(": ")[2] for line in lines if line.startswith(TOLD)]
    bounds.update(told)
    others = [line for line in lines if line.strip() and not line.startswith(TOLD)]
    if done.returncode not in (0, 1) or others:
        last = "\n".join(others[-12:])
        raise LintError(f"flake8 on {paths[0]} ... {paths[-1]} ended {done.returncode}:\n{last}")
    return done.stdout


def read_output(output: str, name: str, version: str) -> Iterator[Entry]:
    """Read flake8's lines (see FORMAT) as findings that nobody has read yet."""
    for line in output.splitlines():
        cells = line.split("\t")
        if len(cells) != 5:
            raise ListError(f"flake8 printed a line that is no finding: {line}")
        path, row, column, code, message = cells
        path = path.replace("\\", "/").removeprefix("./")
        yield Entry(Place(name, version, path, int(row), int(column), code), message)
