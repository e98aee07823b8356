"""Each rule speaks in every role, or says why not: its lesson's wrong view, moved into the role."""

from __future__ import annotations

from collections.abc import Iterator

import linting
import pytest
from moving import moved

from flake8_flask_response.lesson import Kind, read_lesson
from flake8_flask_response.rule import ROLES, rule_files

RULES = {file.code: file.load() for file in rule_files()}
IN_APIS = ("flask_restful", "flask_restx")


def _moved_programs() -> Iterator[tuple[str, str, str]]:
    """Code, role and program: of each lesson its first wrong view that can be moved."""
    for file in rule_files():
        wrong = [s.code for s in read_lesson(file).snippets if s.kind is Kind.WRONG]
        marks = [(text, line) for text in wrong for line, code in linting.marks(text)]
        found = [(text, line) for text, line in marks if moved(text, line, "view")]
        for role in [*(role for role in ROLES if role != "resource"), *IN_APIS]:
            for text, line in found[:1]:
                program = moved(text, line, role)
                assert program is not None
                yield file.code, role, program


PROGRAMS = {f"{code} {role}": (code, role, text) for code, role, text in _moved_programs()}
LEAST = 70
"""Rules with a wrong view that can be moved, at the least."""


@pytest.fixture(scope="module")
def findings() -> dict[str, list[linting.Seen]]:
    habits = ("--rsp-classroom",)
    return linting.lint_grouped(
        {
            key: (text, habits if RULES[code].is_habit else ())
            for key, (code, _, text) in PROGRAMS.items()
        }
    )


@pytest.mark.parametrize("key", PROGRAMS)
def test_a_rule_speaks_in_a_role_as_it_says(
    key: str, findings: dict[str, list[linting.Seen]]
) -> None:
    code, role, text = PROGRAMS[key]
    lines = text.splitlines()
    speaks = any(s.code == code and f"# {code}" in lines[s.line - 1] for s in findings[key])
    silent = "resource" if role in IN_APIS else role
    assert speaks == (silent not in RULES[code].silent_in)


PARTS = [(code, role) for code, rule in RULES.items() for role in rule.partly_in]


@pytest.mark.parametrize(("code", "role"), PARTS)
def test_a_rule_judges_a_part(code: str, role: str) -> None:
    file = next(file for file in rule_files() if file.code == code)
    wrong = [s.code for s in read_lesson(file).snippets if s.kind is Kind.WRONG]
    marks = [(text, line) for text in wrong for line, of in linting.marks(text) if of == code]
    for place in IN_APIS if role == "resource" else (role,):
        programs = [moved(text, line, place) for text, line in marks]
        found = linting.lint_grouped({str(n): (t, ()) for n, t in enumerate(programs) if t})
        assert {any(s.code == code for s in seen) for seen in found.values()} == {True, False}


@pytest.mark.parametrize("code", RULES)
def test_no_rule_is_left_out_by_oversight(code: str) -> None:
    rule = RULES[code]
    assert {*rule.silent_in, *rule.partly_in} <= set(ROLES)
    assert not set(rule.silent_in) & set(rule.partly_in)
    assert bool(rule.only_in) != (f"{code} view" in PROGRAMS)
    assert not (rule.only_in and rule.silent_in)


def test_enough_rules_are_moved() -> None:
    assert len({code for code, _, _ in PROGRAMS.values()}) >= LEAST
