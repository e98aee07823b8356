"""Reads lessons_to_do.txt: which lessons are not rewritten yet as docs/writing-a-lesson.md asks."""

from pathlib import Path

LIST = Path(__file__).with_name("lessons_to_do.txt")
WORDS = {"english", "tidy", "pair", "shown"}


def not_done(word: str) -> frozenset[str]:
    """The codes whose line has this word."""
    rows = [row.split() for row in LIST.read_text("utf-8").splitlines() if row[:1] not in ("#", "")]
    assert all(set(words) <= WORDS and words for _, *words in rows), "an unknown or missing word"
    return frozenset(code for code, *words in rows if word in words)
