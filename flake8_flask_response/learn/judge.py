"""When an exercise is solved: the linter is silent, and Flask answers what is wanted."""

from __future__ import annotations

import ast
import io
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..check import check
from ..config import Config
from ..project import Project
from .course import PROGRESS
from .exchange import Answer, Line, problem

MOST_FILES = 50
"""So many Python files of a folder are looked at."""
_NOT_OWN = (PROGRESS, "pyvenv.cfg")


@dataclass(frozen=True, order=True)
class LintFinding:
    """What the linter reports; `line` and `column` count from 1, in characters.

    A file that is not Python has E999, one that cannot be read E902.
    """

    file: str
    line: int
    column: int
    code: str
    message: str


@dataclass(frozen=True)
class Outcome:
    """A request with its answer; `problem` says what is not as wanted, or is empty."""

    line: Line
    answer: Answer
    problem: str


@dataclass(frozen=True)
class Verdict:
    """What both judges say about the files of an exercise."""

    findings: tuple[LintFinding, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def solved(self) -> bool:
        """Whether the linter is silent and every answer is as wanted."""
        return not self.findings and not any(outcome.problem for outcome in self.outcomes)


def judge(wanted: Sequence[Line], folder: Path, answers: Sequence[Answer]) -> Verdict:
    """Judge the files in the folder, whose app gave these answers to an exercise's `wanted`.

    The files are only read. Raises ValueError if there is not one answer for each line.
    """
    outcomes = tuple(
        Outcome(line, answer, problem(line.result, answer))
        for line, answer in zip(wanted, answers, strict=True)
    )
    return Verdict(lint(folder), outcomes)


def lint(folder: Path) -> tuple[LintFinding, ...]:
    """Report on all Python files in the folder. `# noqa` has no effect here."""
    found: list[LintFinding] = []
    for path in python_files(folder):
        found += _lint_file(folder, path)
    return tuple(sorted(found))


def python_files(folder: Path) -> list[Path]:
    """The Python files in a folder, in a fixed order.

    Files and folders with a dot, virtual environments and other folders of exercises are left out.
    """
    found = sorted(path for path in folder.rglob("*.py") if _is_own(folder, path))
    return found[:MOST_FILES]


def _is_own(folder: Path, path: Path) -> bool:
    inside = path.relative_to(folder)
    if any(part.startswith(".") for part in inside.parts):
        return False
    return not any(
        (folder / parent / mark).is_file() for parent in inside.parents[:-1] for mark in _NOT_OWN
    )


def _lint_file(folder: Path, path: Path) -> list[LintFinding]:
    name = path.relative_to(folder).as_posix()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return [LintFinding(name, 1, 1, "E902", f"the file cannot be read: {error}")]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except SyntaxError as error:
        return [LintFinding(name, error.lineno or 1, error.offset or 1, "E999", f"{error.msg}")]
    except (ValueError, RecursionError, MemoryError) as error:
        return [LintFinding(name, 1, 1, "E999", f"the file is not Python: {error}")]
    lines = list(io.StringIO(text))
    project = Project.around(str(path.absolute()), str(folder.absolute()), tree, lines)
    reports = check(tree, lines, Config(), project)
    return [
        LintFinding(name, report.line, report.column + 1, report.code, report.message)
        for report in reports
    ]
