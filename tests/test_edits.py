"""The edits that findings carry: each, done to the lesson's wrong code, mends its finding."""

from __future__ import annotations

import ast
from collections import Counter

import pytest

from flake8_flask_response.check import Report, check
from flake8_flask_response.config import Config
from flake8_flask_response.fix.applying import applied
from flake8_flask_response.lesson import Kind, read_lesson
from flake8_flask_response.rule import rule_files


def reports(text: str, habits: bool) -> tuple[Report, ...]:
    """What is said about a text; SyntaxError if an edit has broken it."""
    return check(ast.parse(text), text.splitlines(keepends=True), Config(classroom=habits))


EDITS = [
    pytest.param(snippet.text, report, id=f"{report.code}-{report.line}")
    for file in rule_files()
    for snippet in read_lesson(file).snippets
    if snippet.kind is Kind.WRONG
    for report in reports(snippet.text, file.chapter == "9")
    if report.fix is not None
]


@pytest.mark.parametrize(("text", "report"), EDITS)
def test_an_edit_mends_its_finding_and_brings_no_other(text: str, report: Report) -> None:
    assert report.fix is not None
    mended = applied(text.splitlines(keepends=True), report.fix.changes)
    habits = report.code.startswith("RSP9")
    before = Counter(one.code for one in reports(text, habits))
    after = Counter(one.code for one in reports(mended, habits))
    assert after[report.code] < before[report.code]
    assert after <= before


def test_many_lessons_carry_edits() -> None:
    codes = {param.values[1].code for param in EDITS}  # type: ignore[union-attr]
    assert {"RSP201", "RSP202", "RSP301", "RSP401", "RSP605"} <= codes
