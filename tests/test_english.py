"""Lessons and messages are written as docs/writing-a-lesson.md asks."""

import re
from collections.abc import Iterator
from pathlib import Path

import english
import linting
import pytest
import to_do

from flake8_flask_response.lesson import Kind, Lesson, read_lesson
from flake8_flask_response.rule import rule_files

LESSONS = {file.code: read_lesson(file) for file in rule_files()}

NOT_YET = to_do.not_done("english")

CLEAN = "it is clean: take 'english' off its line in lessons_to_do.txt"


@pytest.fixture(scope="module")
def messages() -> dict[str, list[str]]:
    """What flake8 says about the Wrong snippets of each lesson, by its code."""
    texts = {
        f"{code} {number}": (snippet.text, ("--rsp-classroom",) if code[3] == "9" else ())
        for code, lesson in LESSONS.items()
        for number, snippet in enumerate(lesson.snippets)
        if snippet.kind is Kind.WRONG
    }
    said: dict[str, list[str]] = {code: [] for code in LESSONS}
    for key, findings in linting.lint_grouped(texts).items():
        code = key.split()[0]
        said[code] += [seen.message for seen in findings if seen.code == code]
    return said


def _prose(lesson: Lesson) -> Iterator[tuple[str, str]]:
    yield "title", lesson.title
    for paragraph in lesson.reason:
        yield "reason", paragraph
    yield "Quiet on", lesson.quiet
    yield "Options", lesson.options


def _flaws(lesson: Lesson, messages: list[str]) -> list[str]:
    texts = [*_prose(lesson), *(("message", message) for message in messages)]
    found = [f"{where}: {flaw}" for where, text in texts for flaw in english.flaws(text)]
    if re.match(r"[a-z]+[ ,;]", lesson.quiet):
        found.append("Quiet on: a list of words; write sentences that say when and why")
    return found


@pytest.mark.parametrize("code", sorted(set(LESSONS) - NOT_YET))
def test_a_lesson_is_in_plain_english(code: str, messages: dict[str, list[str]]) -> None:
    assert _flaws(LESSONS[code], messages[code]) == []


@pytest.mark.parametrize("code", sorted(NOT_YET))
def test_what_is_not_rewritten_has_flaws(code: str, messages: dict[str, list[str]]) -> None:
    assert code in LESSONS, "the code is gone: take its line off"
    assert _flaws(LESSONS[code], messages[code]), CLEAN


@pytest.mark.parametrize(
    "text",
    [
        "Text is no response",
        "the status stands behind the body",
        "the value it gives back",
        "A response is customised",
        "write brackets",
        "Whoever returns the text loses the cookie",
        "Every rule is kin to this one",
        "no app is at work",
        "mend the line",
        "a redirect, too",
        "Flask drops it in silence",
        "values that are not known here",
        "Of words alone Werkzeug makes status 0",
        "At the end of the day Flask sends the text",
        "word " * 26,
    ],
)
def test_a_flaw_is_seen(text: str) -> None:
    assert english.flaws(text)


@pytest.mark.parametrize(
    "text",
    [
        "Headers or cookies set on text",
        "'page' is text (render_template() on line 8 returns str) and has no 'headers'; "
        "add above this line: page = make_response(page)",
        "The name `stand_behind` and x.behind(stands) are code",
        "The status is no longer 404",
    ],
)
def test_plain_english_is_left_alone(text: str) -> None:
    assert english.flaws(text) == []


ROOT = Path(__file__).parent.parent
PAGES = sorted(
    path
    for pattern in ("*.md", "docs/*.md", "examples/*.md")
    for path in ROOT.glob(pattern)
    # These two are for those who know the inside; the guide quotes what it warns of.
    if path.stem not in {"how-it-works", "performance", "writing-a-lesson"}
)
_NO_PROSE = re.compile(r"^```.*?^```$|<!--.*?-->|\A---\n.*?^---$|\]\([^)]*\)", re.M | re.S)
_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=\s*(?:[-|#]|\d\. ))")
_LIST_OF_CODES = re.compile(r"- RSP\d{3} ")


def _paragraphs(page: Path) -> Iterator[str]:
    """The prose of a page; of a table, its cells."""
    for block in _PARAGRAPH.split(_NO_PROSE.sub("]", page.read_text("utf-8"))):
        cells = block.split("|") if block.lstrip().startswith("|") else [block]
        for text in cells:
            if not _LIST_OF_CODES.match(text):
                yield " ".join(text.split()).lstrip("-# ")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_is_in_plain_english(page: Path) -> None:
    assert [flaw for text in _paragraphs(page) for flaw in english.flaws(text)] == []
