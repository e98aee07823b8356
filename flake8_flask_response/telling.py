"""A finding and its lesson as text for a terminal; knows nothing of flake8."""

from __future__ import annotations

import ast
import difflib
import io
import re
import textwrap
import tokenize
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .edits import Applicability
from .fix.applying import applied
from .fix.resolving import FileFix
from .lesson import Kind, Lesson

Colours = Mapping[str, str]
"""Escape codes by the names `bold`, `red`, `green`, `cyan` and `reset`; each may be empty."""

_WIDTH = 88
_SENTENCES = 2
_LONGEST_PLACE = 6
"""Lines; of a longer place only the first is shown."""
_SENTENCE_END = re.compile(r"(?<=[^\s.]\.)\s+")
_LINE_NAMED = re.compile(r"\bline (\d+)\b(?! of )")


@dataclass(frozen=True)
class Place:
    """Where a finding is: line from 1, column from 0 in characters; and what it says.

    `end` is line and column just after it, None where that is not known.
    """

    line: int
    column: int
    message: str
    end: tuple[int, int] | None = None


def finding(
    headline: str,
    place: Place,
    lines: Sequence[str],
    lesson: Lesson,
    fix: FileFix | None,
    colours: Colours,
    *,
    is_first: bool = True,
) -> str:
    """One finding: its headline, the source, why, and the cure; ends in an empty line.

    `lines` are the file's lines with their ends, none if the file cannot be read. The cure is
    the fix where there is one, else the lesson's first Right. Where the lesson was told before
    (not `is_first`), only the fix is.
    """
    parts = [headline]
    if 0 < place.line <= len(lines):
        parts.append("\n".join(_source(place, lines, colours)))
    if is_first:
        parts.append(_reason(lesson, colours))
    if fix is not None and lines:
        parts.append("\n".join(_fix(fix, lines, colours)))
    elif is_first:
        parts += _right(lesson, colours)
    else:
        parts.append(f"  {_bold('Right:', colours)} see the first {lesson.code} above")
    return "\n\n".join(parts) + "\n"


def summary(told: Iterable[tuple[Lesson, int]], others: int, colours: Colours) -> str:
    """How often each lesson was needed; `others` counts the findings of other plugins."""
    told = list(told)
    rows = [f"{_bold('Lessons', colours)}"]
    rows += [f"  {count:>4}  {lesson.code}  {lesson.title}" for lesson, count in told]
    if others:
        rows.append(f"  {others:>4}  of other plugins")
    rows.append(f"The whole lesson: flake8 --rsp-explain {told[0][0].code}")
    return "\n".join(rows)


def _source(place: Place, lines: Sequence[str], colours: Colours) -> Iterator[str]:
    """The underlined lines of the finding, and the lines that its message names."""
    named = {int(number) for number in _LINE_NAMED.findall(place.message)}
    own = _own_lines(place, lines)
    shown = sorted({*own, *(number for number in named if 0 < number <= len(lines))})
    width = len(str(shown[-1]))
    before = shown[0]
    for number in shown:
        if number == before + 2:
            yield f"  {before + 1:>{width}} | {_shown(lines[before])}".rstrip()
        elif number > before + 2:
            yield f"  {'':{width}} ..."
        text = _shown(lines[number - 1])
        yield f"  {number:>{width}} | {text}".rstrip()
        if number in own:
            mark = f"{colours['bold']}{colours['red']}{{}}{colours['reset']}"
            yield f"  {'':{width}} | {_underline(text, number, place, mark)}"
        before = number


def _own_lines(place: Place, lines: Sequence[str]) -> range:
    """The lines that a finding is about; of a function or of many lines the first one alone."""
    last = min(place.end[0], len(lines)) if place.end is not None else place.line
    is_block = _without_comment(_shown(lines[place.line - 1])).endswith(":")
    if is_block or last - place.line >= _LONGEST_PLACE:
        last = place.line
    return range(place.line, last + 1)


def _underline(text: str, number: int, place: Place, mark: str) -> str:
    """What comes below a line to mark the part of it that a finding is about."""
    inner = len(text) - len(text.lstrip())
    start = place.column if number == place.line else inner
    end = start + 1
    if place.end is not None:
        end = place.end[1] if number == place.end[0] else len(_without_comment(text))
    width = sum(map(_columns, text[start:end]))
    return f"{_blank(text[:start])}{mark.format('^' * max(width, 1))}"


def _without_comment(text: str) -> str:
    """A line without the comment at its end; with it, where the line cannot be read alone."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text.lstrip()).readline))
    except (tokenize.TokenError, SyntaxError):
        return text
    comment = next((one for one in tokens if one.type == tokenize.COMMENT), None)
    if comment is None:
        return text
    return text[: len(text) - len(text.lstrip()) + comment.start[1]].rstrip()


def _shown(line: str) -> str:
    """A line without its end; what a terminal would obey instead of showing is replaced."""
    text = line.rstrip("\r\n")
    return "".join(char if char.isprintable() or char == "\t" else "\ufffd" for char in text)


def _blank(text: str) -> str:
    """As much room as the text takes: tabs stay tabs, wide characters take two columns."""
    return "".join(char if char == "\t" else " " * _columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _reason(lesson: Lesson, colours: Colours) -> str:
    sentences = _SENTENCE_END.split(lesson.reason[0])[:_SENTENCES]
    text = textwrap.fill(
        f"Why: {' '.join(sentences)}",
        _WIDTH,
        initial_indent="  ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return text.replace("Why:", _bold("Why:", colours), 1)


def _fix(fix: FileFix, lines: Sequence[str], colours: Colours) -> Iterator[str]:
    """The lines that a fix touches, before and after, with their numbers."""
    unsafe = " (unsafe)" if fix.applicability is Applicability.UNSAFE else ""
    yield f"  {_bold(f'Fix{unsafe}:', colours)} {fix.title}"
    after = applied(lines, fix.changes).splitlines(keepends=True)
    width = len(str(max(len(lines), len(after))))
    matcher = difflib.SequenceMatcher(None, lines, after, autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            continue
        for sign, colour, rows, number in (
            ("-", "red", lines[first:last], first),
            ("+", "green", after[start:end], start),
        ):
            for count, row in enumerate(rows, number + 1):
                text = f"{count:>{width}} {sign} {_shown(row)}".rstrip()
                yield f"  {colours[colour]}{text}{colours['reset']}"


def _right(lesson: Lesson, colours: Colours) -> Iterator[str]:
    """The lesson's first Right, without its imports and its app."""
    for snippet in lesson.snippets:
        if snippet.kind is Kind.RIGHT:
            code = textwrap.indent(_heart(snippet.code), "    ").rstrip()
            yield f"  {_bold('Right:', colours)}\n{colours['green']}{code}{colours['reset']}"
            return


def _heart(code: str) -> str:
    """A snippet from the first line on that is neither an import nor `app = Flask(...)`."""
    body = ast.parse(code).body
    heart = next((node for node in body if not _is_setting(node)), body[0])
    decorators = getattr(heart, "decorator_list", [])
    first = min(node.lineno for node in (heart, *decorators))
    text = "\n".join(code.splitlines()[first - 1 :])
    return re.sub(r"\n{3,}", "\n\n", text)


def _is_setting(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "app"
    return isinstance(node, ast.Import | ast.ImportFrom)


def _bold(text: str, colours: Colours) -> str:
    return f"{colours['bold']}{text}{colours['reset']}"
