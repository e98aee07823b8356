"""Every case file: flake8 reports exactly what is marked, Flask answers as it says."""

import ast
from pathlib import Path

import linting
import proof
import pytest

from flake8_flask_response.rule import rule_files

FOLDER = Path(__file__).with_name("cases")
CASES = {
    path.relative_to(FOLDER).with_suffix("").as_posix(): path.read_text(encoding="utf-8")
    for path in sorted(FOLDER.rglob("*.py"))
}
CODES = {file.code for file in rule_files()}


def _options(text: str) -> tuple[str, ...]:
    habits = any(code.startswith("RSP9") for _, code in linting.marks(text))
    return (("--rsp-classroom",) if habits else ()) + linting.options_in(text)


@pytest.fixture(scope="module")
def findings() -> dict[str, list[linting.Seen]]:
    return linting.lint_grouped({key: (text, _options(text)) for key, text in CASES.items()})


@pytest.mark.parametrize("key", CASES)
def test_flake8_reports_exactly_the_marks(
    key: str, findings: dict[str, list[linting.Seen]]
) -> None:
    marks = linting.marks(CASES[key])
    assert {code for _, code in marks} <= CODES
    assert linting.codes_and_lines(findings[key]) == marks, findings[key]
    assert not linting.unsaid(CASES[key], findings[key]), findings[key]


@pytest.mark.parametrize("key", [key for key in CASES if proof.has_lines(CASES[key])])
def test_flask_answers_as_the_case_says(key: str) -> None:
    try:
        proof.prove(CASES[key], filename=key)
    except ModuleNotFoundError as error:
        if error.name in {"flask", "werkzeug"}:
            raise
        pytest.skip(f"{error.name} is not installed here")


@pytest.mark.parametrize("key", CASES)
def test_a_case_says_what_it_tests(key: str) -> None:
    assert ast.get_docstring(ast.parse(CASES[key])), "the first line is a docstring"
