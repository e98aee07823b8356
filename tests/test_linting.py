"""The other half of the harness: marks, and findings of the real flake8."""

import os

import linting
import pytest

from flake8_flask_response.check import DEBUG_VARIABLE


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("x = 1  # RSP101\n", [(1, "RSP101")]),
        ("\nx = 1  # RSP205 # RSP101\n", [(2, "RSP101"), (2, "RSP205")]),
        ("x = 1  # RSP101 - because RSP102 gives way\n", [(1, "RSP101")]),
        ("x = 1  #RSP101  #  RSP102 - both\n", [(1, "RSP101"), (1, "RSP102")]),
        ("x = '# RSP101'  # noqa: RSP101\n", []),
        ("# not RSP101\n", []),
        ("x = (1,\n     2)  # RSP101\n", [(2, "RSP101")]),
    ],
)
def test_marks(text: str, marks: list[tuple[int, str]]) -> None:
    assert linting.marks(text) == marks


@pytest.mark.parametrize("comment", ["# RSP101 because", "# RSP101, RSP102", "# RSP101 # two"])
def test_what_is_not_quite_a_mark_is_a_fault(comment: str) -> None:
    with pytest.raises(ValueError, match="not a mark"):
        linting.marks(f"x = 1  {comment}\n")


def test_options() -> None:
    text = "# OPTIONS --rsp-classroom --max-line-length=9\nx = 1  # OPTIONS --no\n# OPTIONS -v\n"
    assert linting.options_in(text) == ("--rsp-classroom", "--max-line-length=9", "-v")


def test_every_text_has_its_own_findings_with_its_own_options() -> None:
    bad, fine = "def f(:\n", "x = 1\n"
    before = os.environ.get(DEBUG_VARIABLE)
    found = linting.lint_grouped(
        {"bad": (bad, ()), "fine": (fine, ()), "long": (bad, ("--select=W6",)), "empty": ("", ())}
    )
    assert {key: linting.codes_and_lines(seen) for key, seen in found.items()} == {
        "bad": [(1, "E999")],
        "fine": [],
        "long": [],
        "empty": [],
    }
    assert os.environ.get(DEBUG_VARIABLE) == before


def test_an_option_that_flake8_does_not_know_stops_the_test() -> None:
    with pytest.raises(SystemExit):
        linting.lint({"x": "x = 1\n"}, ("--rsp-unknown",))
