"""The exercises as data: one Markdown file each, in the folder `exercises` beside this module.

# Title
Chapter: its name
the text for the learner
## Broken              the files, as code blocks with title="app.py"; marks (# RSP101) say
                       what the linter reports, and are not given to the learner
## Flask now           request lines that are true of the broken app
## Flask must answer   request lines that must be true of the solved app
## Hint 1, 2, 3        the third is the fix
## Solution            the files that are changed
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from .exchange import BadLine, Line, read_line

SECTIONS = (
    "Broken",
    "Flask now",
    "Flask must answer",
    "Hint 1",
    "Hint 2",
    "Hint 3",
    "Solution",
)
_FILE_NAME = re.compile(r"(?P<number>\d\d)_(?P<name>[a-z0-9_]+)\.md")
_HEADING = re.compile(r"## (.+)")
_FENCE = re.compile(r"```(?:\w+)?(?: title=\"(?P<title>[\w./-]+)\")?")
_MARKS = re.compile(r"(?:\s*# RSP\d{3}\b)+$")
_CODE = re.compile(r"RSP\d{3}")


class ExerciseError(ValueError):
    """An exercise that is not of the form described here; the message says where."""


@dataclass(frozen=True, order=True)
class Mark:
    """What the linter reports on a broken file; `line` counts from 1."""

    file: str
    line: int
    code: str


@dataclass(frozen=True)
class Exercise:
    """One exercise. `text` and `hints` are Markdown; files are by their path with slashes.

    `now` is what Flask answers to the broken files, `wanted` what it must answer to be solved.
    `solution` holds all files, also those that stay as they are.
    """

    number: int
    name: str
    title: str
    chapter: str
    text: str
    files: Mapping[str, str]
    marks: tuple[Mark, ...]
    now: tuple[Line, ...]
    wanted: tuple[Line, ...]
    hints: tuple[str, ...]
    solution: Mapping[str, str]

    @property
    def folder(self) -> str:
        """The name of the folder it is copied to, for example `01_headers_on_a_page`."""
        return f"{self.number:02}_{self.name.replace('-', '_')}"

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the mistakes in it, each once."""
        return tuple(dict.fromkeys(mark.code for mark in self.marks))


@cache
def all_exercises() -> tuple[Exercise, ...]:
    """Read all exercises of this package, in their order. Raises ExerciseError."""
    folder = files(__package__).joinpath("exercises")
    found = [
        read_exercise(entry.name, entry.read_text("utf-8"))
        for entry in folder.iterdir()
        if entry.name.endswith(".md")
    ]
    return tuple(sorted(found, key=lambda exercise: exercise.number))


def as_data() -> list[dict[str, Any]]:
    """Give all exercises as plain data for JSON, in their order; request lines are texts."""
    return [
        {
            "number": exercise.number,
            "name": exercise.name,
            "title": exercise.title,
            "chapter": exercise.chapter,
            "text": exercise.text,
            "codes": list(exercise.codes),
            "files": dict(exercise.files),
            "now": [line.text for line in exercise.now],
            "wanted": [line.text for line in exercise.wanted],
            "hints": list(exercise.hints),
            "solution": dict(exercise.solution),
        }
        for exercise in all_exercises()
    ]


def read_exercise(file_name: str, source: str) -> Exercise:
    """Read one exercise from the text of its file. Raises ExerciseError."""
    named = _FILE_NAME.fullmatch(file_name)
    if named is None:
        raise ExerciseError(f"{file_name}: the name is not of the form 01_some_name.md")
    parts = _sections(source)
    head, sections = parts[""], [name for name in parts if name]
    if tuple(sections) != SECTIONS:
        raise ExerciseError(f"{file_name}: the sections are {sections}, not {list(SECTIONS)}")
    title, chapter, text = _head(file_name, head)
    marked = _files(parts["Broken"])
    broken = {path: _unmarked(content) for path, content in marked.items()}
    solution = _files(parts["Solution"])
    if not broken or not solution:
        raise ExerciseError(f"{file_name}: a code block with title= is missing")
    return Exercise(
        number=int(named["number"]),
        name=named["name"].replace("_", "-"),
        title=title,
        chapter=chapter,
        text=text,
        files=broken,
        marks=tuple(mark for path in marked for mark in _marks(path, marked[path])),
        now=_lines(file_name, parts["Flask now"]),
        wanted=_lines(file_name, parts["Flask must answer"]),
        hints=tuple(parts[f"Hint {step}"].strip() for step in (1, 2, 3)),
        solution={**broken, **solution},
    )


def _sections(source: str) -> dict[str, str]:
    """The text below each heading; what comes before the first one is below an empty name."""
    sections: dict[str, list[str]] = {"": []}
    name, fenced = "", False
    for line in source.splitlines():
        fenced ^= line.startswith("```")
        heading = None if fenced else _HEADING.fullmatch(line)
        if heading:
            name = heading[1]
            sections[name] = []
        else:
            sections[name].append(line)
    return {name: "\n".join(lines) for name, lines in sections.items()}


def _head(file_name: str, head: str) -> tuple[str, str, str]:
    match = re.fullmatch(r"# (.+)\n+Chapter: (.+)\n+((?:.|\n)+)", head.strip())
    if match is None:
        raise ExerciseError(f"{file_name}: '# Title', 'Chapter: name' and a text come first")
    return match[1], match[2], match[3]


def _blocks(text: str) -> list[tuple[str | None, str]]:
    """The code blocks with their titles."""
    blocks: list[tuple[str | None, str]] = []
    title: str | None = None
    inside: list[str] | None = None
    for line in text.splitlines():
        fence = _FENCE.fullmatch(line)
        if fence is None:
            if inside is not None:
                inside.append(line)
        elif inside is None:
            title, inside = fence["title"], []
        else:
            blocks.append((title, "".join(f"{row}\n" for row in inside)))
            inside = None
    return blocks


def _files(text: str) -> dict[str, str]:
    return {title: content for title, content in _blocks(text) if title}


def _lines(file_name: str, text: str) -> tuple[Line, ...]:
    try:
        return tuple(
            read_line(row) for _, content in _blocks(text) for row in content.splitlines() if row
        )
    except BadLine as error:
        raise ExerciseError(f"{file_name}: {error}") from None


def _unmarked(content: str) -> str:
    return "".join(f"{_MARKS.sub('', line)}\n" for line in content.splitlines())


def _marks(path: str, content: str) -> list[Mark]:
    return [
        Mark(path, number, code)
        for number, line in enumerate(content.splitlines(), 1)
        for match in [_MARKS.search(line)]
        if match
        for code in _CODE.findall(match[0])
    ]
