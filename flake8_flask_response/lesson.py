"""A rule's module docstring read as a lesson.

The form, from top to bottom: the title on the first line; one or more paragraphs that say why;
code blocks under a line `Wrong::` or `Right::`, in any number and order; at the end paragraphs
that begin with `Quiet on:`, `Options:`, `Related:` or `Flask docs:`, each at most once. Anything
else is a LessonError. In a code block, comments such as `# GET /profile -> 200` say what Flask
answers; the test suite asks it.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from .rule import RuleFile

_ANSWER = re.compile(r"# (?:(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) /|IMPORT ).*-> ")
_TAILS = ("Quiet on", "Options", "Related", "Flask docs")
_WIDTH = 88


class LessonError(ValueError):
    """A docstring that does not have the form of a lesson; the message says where."""


class Kind(Enum):
    """What a piece of code in a lesson shows; the value is the line above it."""

    WRONG = "Wrong"
    RIGHT = "Right"


@dataclass(frozen=True)
class Snippet:
    """A runnable piece of code, as it stands in the lesson, with its `# RSPnnn` marks."""

    kind: Kind
    text: str

    @property
    def code(self) -> str:
        """The code without the lines that say what Flask answers."""
        lines = (line for line in self.text.splitlines() if not _ANSWER.match(line))
        return "\n".join(lines).strip("\n") + "\n"

    @property
    def answers(self) -> tuple[str, ...]:
        """What requests then show, for example `GET /profile -> 200, X-A: 1`."""
        return tuple(line[2:] for line in self.text.splitlines() if _ANSWER.match(line))


@dataclass(frozen=True)
class Lesson:
    """Everything a rule's file has to teach.

    `reason` is a tuple of paragraphs without line ends. `quiet`, `options` and `docs` are one
    paragraph each, or empty; `docs` names sections of Flask's documentation.
    """

    code: str
    name: str
    title: str
    reason: tuple[str, ...]
    snippets: tuple[Snippet, ...]
    quiet: str = ""
    options: str = ""
    related: tuple[str, ...] = ()
    docs: str = ""


def read_lesson(file: RuleFile) -> Lesson:
    """Read a rule's lesson from the text of its file, without importing it.

    Raises LessonError if the docstring is missing or has another form.
    """
    docstring = ast.get_docstring(ast.parse(file.source()))
    if docstring is None:
        raise LessonError(f"{file.code}: the file has no docstring")
    return parse_lesson(file.code, file.name, docstring)


def parse_lesson(code: str, name: str, docstring: str) -> Lesson:
    """Read a docstring, already cleaned of its indentation, as a lesson."""
    blocks = list(_blocks(docstring))
    if not blocks or "\n" in blocks[0]:
        raise LessonError(f"{code}: the first line is the title, with an empty line below it")
    title, *rest = blocks
    count = next((n for n, block in enumerate(rest) if _is_special(block)), len(rest))
    reason, rest = rest[:count], rest[count:]
    if not reason:
        raise LessonError(f"{code}: no paragraph says why")
    snippets, tails = _read_rest(code, rest)
    return Lesson(
        code=code,
        name=name,
        title=title.rstrip("."),
        reason=tuple(_one_line(paragraph) for paragraph in reason),
        snippets=snippets,
        quiet=tails.get("Quiet on", ""),
        options=tails.get("Options", ""),
        related=tuple(re.findall(r"RSP\d{3}", tails.get("Related", ""))),
        docs=tails.get("Flask docs", ""),
    )


def as_text(lesson: Lesson) -> str:
    """The lesson for a terminal: plain text that ends in a line end."""
    parts = [f"{lesson.code} {lesson.name}\n{lesson.title}", *map(_wrapped, lesson.reason)]
    parts += [
        f"{snippet.kind.value}:\n\n{textwrap.indent(snippet.text, '    ').rstrip()}"
        for snippet in lesson.snippets
    ]
    tails = (lesson.quiet, lesson.options, ", ".join(lesson.related), lesson.docs)
    parts += [
        _wrapped(f"{label}: {tail}") for label, tail in zip(_TAILS, tails, strict=True) if tail
    ]
    return "\n\n".join(parts) + "\n"


def _blocks(docstring: str) -> Iterator[str]:
    """Cut at empty lines; an indented block stays whole and keeps its indentation."""
    block: list[str] = []
    for line in docstring.strip("\n").expandtabs().splitlines():
        inside = bool(block) and block[0].startswith(" ")
        ends = line[:1] not in ("", " ") if inside else not line.strip()
        if ends and block:
            yield "\n".join(block).rstrip()
            block = []
        if line.strip() or inside:
            block.append(line.rstrip())
    if block:
        yield "\n".join(block).rstrip()


def _is_special(block: str) -> bool:
    return block in _HEADS or block.startswith((" ", *(f"{label}:" for label in _TAILS)))


_HEADS = {f"{kind.value}::": kind for kind in Kind}


def _read_rest(code: str, blocks: Sequence[str]) -> tuple[tuple[Snippet, ...], dict[str, str]]:
    snippets: list[Snippet] = []
    tails: dict[str, str] = {}
    kind: Kind | None = None
    for block in blocks:
        label, colon, tail = block.partition(":")
        if kind is not None and block.startswith(" "):
            snippets.append(Snippet(kind, textwrap.dedent(block) + "\n"))
            kind = None
        elif kind is not None:
            raise LessonError(f"{code}: no indented code below '{kind.value}::'")
        elif block in _HEADS and not tails:
            kind = _HEADS[block]
        elif colon and label in _TAILS and label not in tails:
            tails[label] = _one_line(tail)
        else:
            first = block.splitlines()[0].strip()
            raise LessonError(
                f"{code}: {first!r} has no place here; after the reason come 'Wrong::' and"
                f" 'Right::' with code, then paragraphs that begin with {', '.join(_TAILS)}"
            )
    if kind is not None:
        raise LessonError(f"{code}: no indented code below '{kind.value}::'")
    return tuple(snippets), tails


def _one_line(paragraph: str) -> str:
    return " ".join(paragraph.split())


def _wrapped(paragraph: str) -> str:
    return textwrap.fill(paragraph, _WIDTH, break_long_words=False, break_on_hyphens=False)
