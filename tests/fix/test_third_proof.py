"""The third proof of a lesson: its Wrong, after its own fixes, answers as its Right does."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import linting
import proof
import pytest
from mended import after

from flake8_flask_response.learn.exchange import Answer, Line, problem
from flake8_flask_response.lesson import Kind, read_lesson
from flake8_flask_response.rule import RuleFile, rule_files

OTHER_CHOICE = {
    "RSP204-0": "its Right answers 400, the fix 404",
    "RSP306-0": "its Right shows both choices, under two paths",
    "RSP404-0": "its Right also states the charset",
    "RSP411-0": "its Right is asked under another path",
}
"""Lessons whose Right does more than the fix, or chooses something else."""

_RECOMMENDED = re.compile(r"; (?:Secure|HttpOnly|SameSite=\w+)")
"""Attributes that a Right gives to its cookies, whatever the lesson is about (RSP903)."""


@dataclass(frozen=True)
class Pair:
    """A Wrong with the Right that stands in the same place of its lesson."""

    code: str
    wrong: str
    right: str

    @property
    def options(self) -> tuple[str, ...]:
        habits = ("--rsp-classroom",) if self.code.startswith("RSP9") else ()
        return (*linting.options_in(self.wrong), *habits)


def _pairs(file: RuleFile) -> list[Pair]:
    snippets = read_lesson(file).snippets
    wrong = [snippet.text for snippet in snippets if snippet.kind is Kind.WRONG]
    right = [snippet.text for snippet in snippets if snippet.kind is Kind.RIGHT]
    return [Pair(file.code, one, other) for one, other in zip(wrong, right, strict=False)]


PAIRS = {
    f"{pair.code}-{number}": pair for f in rule_files() for number, pair in enumerate(_pairs(f))
}
MENDED = {
    key: outcome
    for key, pair in PAIRS.items()
    if (outcome := after(pair.wrong, pair.options)).mended
}


def _asked(text: str, questions: str) -> list[tuple[Line, Answer]]:
    """The answers of a text to the request lines of another."""
    own = {line.text for line in proof.read_lines(text)}
    rows = [row for row in text.splitlines() if row.removeprefix("# ") not in own]
    rows += [f"# {line.text}" for line in proof.read_lines(questions)]
    return list(proof.exchanges("\n".join([*rows, ""])))


def _differs(line: Line, answer: Answer) -> bool:
    headers = tuple((name, _RECOMMENDED.sub("", value)) for name, value in answer.headers)
    return bool(problem(_RECOMMENDED.sub("", line.result), replace(answer, headers=headers)))


def untrue_answers(pair: Pair, text: str) -> list[str]:
    """What a text answers to the request lines of the Right, as far as it is something else."""
    answers = _asked(text, pair.right)
    return [f"{line.text}: {answer}" for line, answer in answers if _differs(line, answer)]


@pytest.mark.parametrize("key", MENDED)
def test_wrong_after_its_fix_answers_as_right(key: str) -> None:
    """Where some findings have no fix, as many answers may still be wrong."""
    pair, outcome = PAIRS[key], MENDED[key]
    untrue = untrue_answers(pair, outcome.source.text)
    if key in OTHER_CHOICE:
        raised = [text for text in untrue if "Error: " in text]
        assert len(raised) <= len(outcome.remaining), raised
    else:
        assert len(untrue) <= len(outcome.remaining), untrue


@pytest.fixture(scope="module")
def findings() -> dict[str, list[linting.Seen]]:
    return linting.lint_grouped(
        {
            key: (outcome.source.text, ("--extend-select=F", *PAIRS[key].options))
            for key, outcome in MENDED.items()
        }
    )


@pytest.mark.parametrize("key", MENDED)
def test_flake8_says_nothing_of_wrong_after_its_fix(
    key: str, findings: dict[str, list[linting.Seen]]
) -> None:
    remaining = [(told.found.line, told.found.code) for told in MENDED[key].remaining]
    assert linting.codes_and_lines(findings[key]) == remaining


def test_the_proof_sees_a_wrong_answer() -> None:
    """Each Wrong itself fails the questions of its Right, or there would be nothing to prove."""
    for key in MENDED:
        assert not untrue_answers(PAIRS[key], PAIRS[key].right), key
    seen = [key for key in MENDED if _is_seen(PAIRS[key])]
    assert len(seen) >= 0.9 * len(MENDED), set(MENDED) - set(seen)


def _is_seen(pair: Pair) -> bool:
    try:
        return any(_differs(*one) for one in _asked(pair.wrong, pair.right))
    except (AssertionError, RuntimeError):
        return True  # the Wrong cannot even be imported
