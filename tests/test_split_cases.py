"""Every case whose helpers can move into a module of their own: the findings stay the same.

The cases are proven on Flask as one module (test_cases.py). As two modules they are the same
program, so that a finding which is new there is a false alarm, and one that is gone is a miss.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import linting
import pytest
from splitting import Split, split

from flake8_flask_response.check import DEBUG_VARIABLE, check
from flake8_flask_response.config import Config
from flake8_flask_response.project import Project

CASES = Path(__file__).with_name("cases")


def _splits() -> dict[str, Split]:
    found = {}
    for path in sorted(CASES.rglob("*.py")):
        text = path.read_text("utf-8")
        if "# OPTIONS" not in text and "RSP9" not in text and (made := split(text)) is not None:
            found[path.relative_to(CASES).as_posix()] = made
    return found


SPLITS = _splits()

LEAST = 400
"""Cases that can be split, at the least: fewer mean that the splitting is broken."""

BOTH_RIGHT = {
    ("calls/generator_of_dicts_rsp406_generator_function_of_dicts.py", "RSP406"),
    ("calls/rsp413_not_shared_too.py", "RSP213"),
    ("hooks/handler_without_parameter_calls.py", "RSP703"),
    ("hooks/handler_without_parameter_lambdas.py", "RSP703"),
}
"""Findings that are right, and that one module does not give besides another one, or there."""

SEEN_BY_CALLERS_ONLY = {
    "RSP102",
    "RSP104",
    "RSP304",
    "RSP307",
    "RSP313",
    "RSP403",
    "RSP405",
    "RSP407",
    "RSP415",
    "RSP501",
    "RSP503",
    "RSP504",
    "RSP505",
    "RSP508",
    "RSP509",
    "RSP511",
    "RSP512",
    "RSP605",
    "RSP609",
    "RSP610",
    "RSP707",
}
"""Codes about a helper that what its callers hand over would tell; they are in another module."""

NOT_SEEN_YET = {"RSP101", "RSP301", "RSP703"}
"""Codes that some helper of another module should have, and has not yet."""


def _linted(path: Path) -> set[tuple[int, str]]:
    text = path.read_text("utf-8")
    tree, lines = ast.parse(text), text.splitlines(keepends=True)
    project = Project.around(str(path), str(path.parent), tree, lines)
    return {(_line(r.line, r.message), r.code) for r in check(tree, lines, Config(), project)}


def _line(line: int, message: str) -> int:
    """The line that a report is about: in the other module, if a call passes what fails there."""
    found = re.match(r"with what this passes, on line (\d+) of parts\.py: ", message)
    return int(found[1]) if found else line


def test_enough_cases_can_be_split() -> None:
    assert len(SPLITS) >= LEAST


@pytest.mark.parametrize("key", SPLITS)
def test_two_modules_have_the_findings_of_one(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DEBUG_VARIABLE, "1")
    made = SPLITS[key]
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "main.py").write_text(made.main, "utf-8")
    (tmp_path / "parts.py").write_text(made.parts, "utf-8")
    marks = set(linting.marks((CASES / key).read_text("utf-8")))
    found = _linted(tmp_path / "main.py") | _linted(tmp_path / "parts.py")
    new = {(line, code) for line, code in found - marks if (key, code) not in BOTH_RIGHT}
    assert new == set()
    missed = marks - found
    assert {m for m in missed if m[0] not in made.moved} == set()
    assert {code for _, code in missed} <= SEEN_BY_CALLERS_ONLY | NOT_SEEN_YET
