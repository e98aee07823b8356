"""Which findings after a change were there before it."""

from __future__ import annotations

import pytest

from flake8_flask_response.fix.applying import Mismatch
from flake8_flask_response.fix.comparing import line_before, news
from flake8_flask_response.fix.inspecting import Found
from flake8_flask_response.fix.resolving import Change
from flake8_flask_response.fix.source import Source

INSERTED = Change(5, 0, "", "one\ntwo\n")
JOINED = Change(8, 3, "(\n\n)", "()")


@pytest.mark.parametrize(
    ("after", "before"),
    [(4, 4), (5, 5), (6, 5), (7, 5), (8, 6), (10, 8), (11, 11), (12, 12)],
)
def test_lines_are_followed_back(after: int, before: int) -> None:
    assert line_before(after, [JOINED, INSERTED]) == before


def is_news(before: list[Found], after: list[Found], changes: list[Change]) -> bool:
    return bool(news(before, after, lambda line: line_before(line, changes)))


def test_each_finding_is_matched_once() -> None:
    one = Found(3, 4, "RSP101", "text (on line 2)")
    moved = Found(5, 4, "RSP101", "text (on line 4)")
    reworded = Found(3, 9, "RSP101", "other words")
    other = Found(3, 4, "RSP102", "text (on line 2)")
    lines = [Change(1, 0, "", "a\nb\n")]
    assert not is_news([one], [moved], lines)
    assert not is_news([one], [one], [])
    assert not is_news([one], [reworded], [])
    assert not is_news([one, reworded], [reworded, one], [])
    assert not is_news([one], [], [])
    assert is_news([one], [one, reworded], [])
    assert is_news([one], [moved, moved], lines)
    assert is_news([one], [other], [])
    assert is_news([one], [Found(9, 9, "RSP101", "other words")], [])


def test_changes_that_do_not_fit_are_refused() -> None:
    source = Source.of(b"a = 1\r\nb = 2")
    assert source.changed([Change(1, 4, "1\nb", "2\nc")]).data == b"a = 2\r\nc = 2"
    assert source.changed([Change(2, 5, "", "\nc")]).data == b"a = 1\r\nb = 2\r\nc"
    for bad in (Change(1, 4, "7", "8"), Change(9, 0, "", "x"), Change(0, 0, "", "x")):
        with pytest.raises(Mismatch):
            source.changed([bad])
    with pytest.raises(Mismatch):
        source.changed([Change(1, 0, "a = ", ""), Change(1, 2, "= 1", "")])
