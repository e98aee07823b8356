"""Every lesson is proven twice: by the linter on its marks, by Flask on its request lines."""

import contextlib
import re
from collections.abc import Iterable, Iterator

import linting
import proof
import pytest

from flake8_flask_response.lesson import Kind, Lesson, LessonError, Snippet, read_lesson
from flake8_flask_response.rule import RuleFile, rule_files


def _readable(files: Iterable[RuleFile]) -> Iterator[Lesson]:
    """The lessons that have the form; the others fail in a test of their own."""
    for file in files:
        with contextlib.suppress(LessonError):
            yield read_lesson(file)


CLASSROOM = ("--rsp-classroom",)
LESSONS = {lesson.code: lesson for lesson in _readable(rule_files())}
WITHOUT_FLASK = {"RSP000"}
SNIPPETS = {
    f"{code}-{kind.value.lower()}-{number}": (lesson, snippet)
    for code, lesson in LESSONS.items()
    for kind in Kind
    for number, snippet in enumerate((s for s in lesson.snippets if s.kind is kind), start=1)
}


def _options(lesson: Lesson, snippet: Snippet) -> tuple[str, ...]:
    if snippet.kind is Kind.RIGHT or lesson.code.startswith("RSP9"):
        return (*CLASSROOM, *linting.options_in(snippet.text))
    return linting.options_in(snippet.text)


@pytest.mark.parametrize("file", rule_files(), ids=lambda file: file.code)
def test_the_docstring_has_the_form_of_a_lesson(file: RuleFile) -> None:
    lesson = read_lesson(file)
    assert lesson.title.isascii()
    assert len(lesson.title) <= 80


@pytest.fixture(scope="module")
def findings() -> dict[str, list[linting.Seen]]:
    return linting.lint_grouped(
        {
            key: (snippet.text, _options(lesson, snippet))
            for key, (lesson, snippet) in SNIPPETS.items()
        }
    )


@pytest.mark.parametrize("key", SNIPPETS)
def test_flask_answers_as_the_lesson_says(key: str) -> None:
    text = SNIPPETS[key][1].text
    applying = [line for line in proof.read_lines(text) if line.applies]
    assert proof.prove(text, filename=key) == len(applying)


@pytest.mark.parametrize("key", [key for key in SNIPPETS if "-wrong-" in key])
def test_wrong_is_reported_as_marked_and_not_otherwise(
    key: str, findings: dict[str, list[linting.Seen]]
) -> None:
    lesson, snippet = SNIPPETS[key]
    marks = linting.marks(snippet.text)
    assert lesson.code in {code for _, code in marks}, "the lesson's own code is not marked"
    assert linting.codes_and_lines(findings[key]) == marks, findings[key]


@pytest.mark.parametrize("key", [key for key in SNIPPETS if "-right-" in key])
def test_right_is_not_reported_by_any_rule(
    key: str, findings: dict[str, list[linting.Seen]]
) -> None:
    """A habit is held against a Right only where the lesson is about habits."""
    lesson, snippet = SNIPPETS[key]
    assert not linting.marks(snippet.text)
    about_habits = lesson.code.startswith("RSP9")
    assert not [seen for seen in findings[key] if about_habits or seen.code[3] != "9"]


@pytest.mark.parametrize("key", [key for key in SNIPPETS if "-wrong-" in key])
def test_messages_have_the_common_form(key: str, findings: dict[str, list[linting.Seen]]) -> None:
    for seen in findings[key]:
        assert not seen.message.endswith("."), "a message has no full stop"
        assert not re.search(r":\d+:\d+:", seen.message), "editors would parse this as a place"
        assert seen.message.isascii()
        assert "; " in seen.message, "a message is the fault; the cure"


@pytest.mark.parametrize("code", [code for code in LESSONS if code not in WITHOUT_FLASK])
def test_a_lesson_shows_wrong_and_right_and_asks_flask_about_both(code: str) -> None:
    for kind in Kind:
        texts = [s.text for s in LESSONS[code].snippets if s.kind is kind]
        assert texts, f"no {kind.value}"
        for text in texts:
            assert proof.read_lines(text), f"a {kind.value} without a request line"


@pytest.mark.parametrize("code", LESSONS)
def test_related_codes_exist(code: str) -> None:
    assert set(LESSONS[code].related) <= set(LESSONS) - {code}


@pytest.mark.parametrize("code", sorted(WITHOUT_FLASK))
def test_a_lesson_that_flask_cannot_prove_shows_no_code(code: str) -> None:
    assert not LESSONS[code].snippets
