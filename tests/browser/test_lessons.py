"""Every Wrong and Right of every lesson in the browser: its findings, and what Flask answers."""

from __future__ import annotations

import re

import linting
from playwright.sync_api import Page, expect

from flake8_flask_response.lesson import Snippet, read_lesson
from flake8_flask_response.rule import rule_files

SNIPPETS = [
    (f"rule={lesson.code}&snippet={number}", snippet)
    for lesson in map(read_lesson, rule_files())
    for number, snippet in enumerate(lesson.snippets)
]
AS_TOLD = ("as the lesson says", "for another version of Flask")
BUSY = re.compile(r"Looking|Waiting")


def test_all_lessons_show_what_they_say(page: Page) -> None:
    """Opened one after the other, as by a visitor who walks through them."""
    other_findings, other_answers, asked = [], [], 0
    for key, snippet in SNIPPETS:
        page.evaluate("key => { location.hash = key }", key)
        expect(page.locator("#library")).to_have_value(key)
        if shown(page) != sorted(linting.marks(snippet.code)):
            other_findings.append((key, shown(page)))
        if snippet.answers:
            told = outcomes(page, snippet)
            asked += len(told)
            other_answers += [(key, text) for text in told if text not in AS_TOLD]
    print(f"{len(SNIPPETS)} snippets, {asked} requests")
    assert other_findings == []
    assert other_answers == []
    assert asked == sum(len(snippet.answers) for _, snippet in SNIPPETS) > 0


def shown(page: Page) -> list[tuple[int, str]]:
    """Line and code of each finding on the page."""
    expect(page.locator("#findings-summary")).not_to_have_text(BUSY)
    texts = page.get_by_test_id("finding").all_inner_texts()
    found = [re.match(r"line (\d+) (RSP\d{3})", text) for text in texts]
    return sorted((int(match[1]), match[2]) for match in found if match)


def outcomes(page: Page, snippet: Snippet) -> list[str]:
    """What the page says of the answer to each of the lesson's requests."""
    page.get_by_test_id("send-all").click()
    places = page.locator("#ready-list .outcome")
    expect(places).to_have_text([re.compile(".")] * len(snippet.answers))
    return places.all_inner_texts()
