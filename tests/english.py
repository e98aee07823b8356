"""The style guide of docs/writing-a-lesson.md, as far as a program can hold text against it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from proselint.checks import __register__
from proselint.config import DEFAULT
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

LONGEST_SENTENCE = 25
"""In words; a name in code counts as one."""

# What is written on the left, and what the style guide asks for instead.
_PATTERNS = {
    r"\b(?:is|are|was) no(?! (?:longer|more|exception)\b) [a-z]+": '"is not a" or "isn\'t a"',
    r"\bstands?\b": '"is", "comes", "comes after"',
    r"\bbehind\b": '"after"',
    r"\bg[ia]ve(?:s|n)? back\b": '"return"',
    r"\bhands? (?:on|over|back)\b": '"return" or "pass"',
    r"\bcustomi[sz](?:e|ed|es|ing|ation)\b": '"set a header", "set on the response"',
    r"\bbrackets?\b": '"parentheses"',
    r"\b[Ww]hoever\b": '"If you ..."',
    r"\bWho (?!is|are|was)[a-z]+s\b": '"If you ..."',
    r"\bkin\b": '"similar"',
    r"\bspeaks? (?:of|for|about)\b|\bspeaks better\b": '"mention", "describe"',
    r"\bat work\b": '"active", "running"',
    r"\bmend(?:s|ed|ing)?\b": '"fix"',
    r"\brooms?\b|\bworlds?\b": "the plain name",
    r", too\b": '"also", before the verb',
    r"\bin silence\b|\bwithout a word\b": '"silently"',
    r"\bnot known here\b|\bunknown here\b": '"that the linter can\'t determine"',
    r"\bby itself alone\b|\bOf [a-z]+ alone\b": "the subject first",
    r"\bthe like\b": "say which ones",
    r"\b(?:is|was|are|were) to (?:be|have)\b": '"should", "must"',
    r"\b(?:[Tt]hereby|[Hh]erein|[Tt]hereof|[Ww]herein|[Hh]ence|[Uu]pon)\b": "a plainer word",
    r"\bthe very\b": '"the same"',
    r"\bnor\b": "two sentences",
    r"\bbring(?:s)? about\b": '"cause"',
    r"\bunless\b.*\bunless\b": "one condition in a sentence",
}
_PROSE = {re.compile(pattern): advice for pattern, advice in _PATTERNS.items()}
_CODE = re.compile(r"`[^`]*`|'[^']*[^\s\w'][^']*'|\"[^\"]*\"|\S*\w\([^()]*(?:\([^()]*\))?[^()]*\)")
_NAME = re.compile(r"\S*\w[_.=]\w\S*|\S*[<>@{}\[\]=]\S*")
_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+(?=[A-Z`'\"]|$)|;\s+|:\s+")
# Names in code take the place of words, so that a repeated word may be a false alarm.
_NOT_ENGLISH = {"typography", "dates_times", "annotations", "lexical_illusions"}
_CONFIG = {
    "max_errors": 100,
    "checks": {name: on and name not in _NOT_ENGLISH for name, on in DEFAULT["checks"].items()},
}
CheckRegistry().register_many(__register__)


def flaws(text: str) -> list[str]:
    """What the style guide has against a text: the words, and what to write instead."""
    names = count(1)
    prose = text
    for code in (_CODE, _NAME):
        prose = code.sub(lambda match: f"Name{next(names)}", prose)
    return [*_by_pattern(prose), *_by_length(prose), *_by_proselint(prose)]


def _by_pattern(prose: str) -> Iterator[str]:
    for pattern, advice in _PROSE.items():
        for match in pattern.finditer(prose):
            yield f"{match[0]!r}: write {advice}"


def _by_length(prose: str) -> Iterator[str]:
    for sentence in _SENTENCE_END.split(prose):
        words = len(sentence.split())
        if words > LONGEST_SENTENCE:
            yield f"{words} words in one sentence: {sentence!r}"


def _by_proselint(prose: str) -> Iterator[str]:
    if not prose:
        return
    for result in LintFile("text", prose).lint(_CONFIG):
        start, end = result.check_result.span
        found = f"\n{prose}\n"[start:end].strip()
        yield f"{found!r}: {result.check_result.message} (proselint)"
