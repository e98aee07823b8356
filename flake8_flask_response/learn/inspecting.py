"""The playground's side of the linter: findings of some files as plain data, without flake8."""

from __future__ import annotations

import ast
import io
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..check import Report, check
from ..config import Config
from ..edits import Applicability
from ..project import Project
from .laying import laid_out
from .noqa import Silenced

MOST_CHARACTERS = 200_000
"""A longer file is not looked at."""


def inspect(files: Mapping[str, str], classroom: bool = False) -> list[dict[str, Any]]:
    """What is to be said about Python files, given as their texts by path.

    Gives, for each Python file, `file`, `findings` and `syntax`: None, or what is wrong with the
    file's syntax. Lines count from 1, columns from 0 in characters. Imports of one another are
    followed. Raises ValueError for a path that leads out of the program's folder.
    """
    config = Config(classroom=classroom)
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    with laid_out(python) as folder:
        return [{"file": path, **_inspected(folder, path, python[path], config)} for path in python]


def _inspected(folder: Path, path: str, text: str, config: Config) -> dict[str, Any]:
    if len(text) > MOST_CHARACTERS:
        return _unreadable(1, 0, f"the file is longer than {MOST_CHARACTERS:,} characters")
    lines = list(io.StringIO(text))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except SyntaxError as error:
        line = min(error.lineno or 1, max(len(lines), 1))
        return _unreadable(line, max((error.offset or 1) - 1, 0), error.msg)
    except (ValueError, RecursionError, MemoryError) as error:
        return _unreadable(1, 0, str(error) or "the code is nested too deep")
    project = Project.around(str(folder / path), str(folder), tree, lines)
    reports = check(tree, lines, config, project)
    silenced = Silenced(lines)
    return {
        "syntax": None,
        "findings": [
            _finding(report, tree, lines)
            for report in reports
            if not silenced.silences(report.line, report.code)
        ],
    }


def _unreadable(line: int, column: int, message: str) -> dict[str, Any]:
    return {"findings": [], "syntax": {"line": line, "column": column, "message": message}}


def _finding(report: Report, tree: ast.Module, lines: Sequence[str]) -> dict[str, Any]:
    return {
        "line": report.line,
        "column": report.column,
        "end": _end(report, tree, lines),
        "code": report.code,
        "message": report.message,
        "fix": _fix(report),
    }


def _end(report: Report, tree: ast.Module, lines: Sequence[str]) -> int:
    """The column where the widest expression or statement ends that begins at the finding."""
    line = lines[report.line - 1] if report.line <= len(lines) else ""
    ends = [
        _column(line, node.end_col_offset)
        for node in ast.walk(tree)
        if getattr(node, "lineno", 0) == report.line == getattr(node, "end_lineno", 0)
        and isinstance(node, (ast.expr, ast.stmt))
        and node.end_col_offset is not None
        and _column(line, node.col_offset) == report.column
    ]
    return max(ends, default=len(line.rstrip()))


def _column(line: str, offset: int) -> int:
    return len(line.encode("utf-8", "replace")[:offset].decode("utf-8", "ignore"))


def _fix(report: Report) -> dict[str, Any] | None:
    fix = report.fix
    if fix is None:
        return None
    return {
        "title": fix.title,
        "safe": fix.applicability is Applicability.SAFE,
        "edits": [
            {"line": change.line, "column": change.column, "old": change.old, "new": change.new}
            for change in fix.changes
        ],
    }
