"""Mend copies of the pinned packages: python -m tests.corpus.fixes [PACKAGE ...].

The files in which the list has findings are copied with their package, mended with `--unsafe-fixes`
and linted again. Exit code 0: every file parses, flake8 (RSP, pyflakes) finds nothing new, all
findings of pyflakes are still there, and a second run changes nothing. 1: something else happened.
2: it could not be run. A variable that nothing used (F841) may be used now: it was the mistake.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import fetch, lint, listing
from .__main__ import LIST, PINS

SELECTED = "RSP,F,E9"
OWN = "RSP"
UNUSED = "F841"
_LINE = re.compile(r"\bline \d+")


@dataclass(frozen=True)
class Mending:
    """What the fixes did to one package."""

    files: int
    changed: int
    fixed: int
    remaining: int
    problems: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.fixes", description=__doc__)
    parser.add_argument("packages", nargs="*", help="only these of the pinned packages")
    parser.add_argument("--cache", type=Path, default=fetch.default_cache(), metavar="DIR")
    options = parser.parse_args(arguments)
    try:
        return _run(options)
    except (fetch.FetchError, lint.LintError, listing.ListError, OSError) as error:
        print(f"corpus: {error}", file=sys.stderr)
        return 2


def _run(options: argparse.Namespace) -> int:
    lint.require_plugin()
    pins = listing.parse_pins("".join(pin.read_text(encoding="utf-8") for pin in PINS))
    if unknown := [name for name in options.packages if name not in pins]:
        raise listing.ListError(f"not pinned: {', '.join(unknown)}")
    listed = listing.parse(LIST.read_text(encoding="utf-8"))
    done = []
    for name in options.packages or pins:
        found = [one.place for one in listed if one.place.package == name]
        if not found:
            continue
        original = fetch.fetch(name, pins[name], options.cache)
        done.append(mended(original, sorted({place.path for place in found})))
        print(f"{name} {pins[name]}: {_told(done[-1])}", flush=True)
        for problem in done[-1].problems:
            print(f"  {problem}", flush=True)
    whole = Mending(
        sum(one.files for one in done),
        sum(one.changed for one in done),
        sum(one.fixed for one in done),
        sum(one.remaining for one in done),
        tuple(problem for one in done for problem in one.problems),
    )
    print(f"\n{_told(whole)}\nproblems: {len(whole.problems)}")
    return 1 if whole.problems else 0


def _told(one: Mending) -> str:
    return (
        f"{one.files} files with findings, {one.changed} changed, {one.fixed} fixed, "
        f"{one.remaining} remain"
    )


def mended(original: Path, files: Sequence[str]) -> Mending:
    """Mend the files of a copy of a package, and compare."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / original.name
        shutil.copytree(original, copy)
        before = _findings(copy, files)
        said = _fix(copy, files)
        changed = [name for name in files if _differ(original / name, copy / name)]
        problems = list(_broken(copy, changed))
        after = _findings(copy, files)
        problems += [f"new: {line}" for line in (after - before).elements()]
        may_go = (f"\t{OWN}", f"\t{UNUSED}")
        gone = (row for row in (before - after).elements() if not any(m in row for m in may_go))
        problems += [f"gone: {line}" for line in gone]
        once = {name: (copy / name).read_bytes() for name in changed}
        _fix(copy, files)
        problems += [
            f"changed again: {name}"
            for name, data in once.items()
            if (copy / name).read_bytes() != data
        ]
        remaining = sum(n for line, n in after.items() if f"\t{OWN}" in line)
        fixed = sum(": RSP" in row and " fixed: " in row for row in said.splitlines())
        return Mending(len(files), len(changed), fixed, remaining, tuple(problems))


def _differ(one: Path, other: Path) -> bool:
    return one.read_bytes() != other.read_bytes()


def _broken(folder: Path, files: Sequence[str]) -> Iterator[str]:
    for name in files:
        try:
            compile((folder / name).read_bytes(), name, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            yield f"cannot be parsed: {name}: {error}"


def _fix(folder: Path, files: Sequence[str]) -> str:
    """Run the command `fix` and return its output."""
    command = [sys.executable, "-m", "flake8_flask_response", "fix", "--isolated", "--exclude="]
    command += ["--unsafe-fixes", "--disable-noqa", *files]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    if done.returncode not in (0, 1) or "Traceback" in done.stderr:
        raise lint.LintError(f"fix in {folder.name} ended {done.returncode}:\n{done.stderr}")
    return done.stdout


def _findings(folder: Path, files: Sequence[str]) -> Counter[str]:
    """The findings of the plugin and of pyflakes without their lines, which may move."""
    command = [sys.executable, "-m", "flake8", "--isolated", "--jobs=1", "--disable-noqa"]
    command += [f"--select={SELECTED}", "--format=%(path)s\t%(code)s\t%(text)s", "--exclude="]
    done = subprocess.run(
        [*command, *files], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode not in (0, 1):
        raise lint.LintError(f"flake8 in {folder.name} ended {done.returncode}:\n{done.stderr}")
    return Counter(_LINE.sub("line", row) for row in done.stdout.splitlines())


if __name__ == "__main__":
    sys.exit(main())
