"""The pages that are written from the lessons: one for each rule, an index, README's table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from types import MappingProxyType

from .lesson import Kind, Lesson, Snippet, read_lesson
from .rule import RuleFile, rule_files

TABLE_BEGIN = "<!-- rules:begin -->"
TABLE_END = "<!-- rules:end -->"
PAGES_FOLDER = Path("docs", "rules")
_WRITTEN_FROM = "<!-- Written from the rule's file by `python -m flake8_flask_response docs`. -->"

CHAPTERS: Mapping[str, str] = MappingProxyType(
    {
        "0": "The plugin itself",
        "1": "Customise a response, not its content",
        "2": "Return the response",
        "3": "Set the status",
        "4": "Call it right",
        "5": "Headers and body",
        "6": "Cookies",
        "7": "Hooks and handlers",
        "9": "Habits for the classroom (only with --rsp-classroom)",
    }
)
"""The title of each chapter, by the first digit of its codes."""


class MarkersMissing(ValueError):
    """README.md has no place for the table; the message says which lines it needs."""


def pages(root: Path) -> dict[Path, str]:
    """All files that are written from the lessons, by their path, with their whole text.

    `root` is the folder that holds README.md and docs/. Nothing is written. Raises LessonError,
    MarkersMissing, or OSError where README.md cannot be read.
    """
    lessons = [read_lesson(file) for file in rule_files()]
    folder = root / PAGES_FOLDER
    texts = {folder / f"{lesson.code}.md": page(lesson) for lesson in lessons}
    texts[folder / "index.md"] = index(lessons)
    readme = root / "README.md"
    texts[readme] = with_table(readme.read_text(encoding="utf-8"), lessons)
    return texts


def differences(root: Path) -> dict[Path, str | None]:
    """The files under `root` that are not as the lessons have them, with what they should hold.

    None stands for a page whose rule is no more.
    """
    wanted = pages(root)
    found: dict[Path, str | None] = {
        path: text
        for path, text in wanted.items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    }
    leftover = set((root / PAGES_FOLDER).glob("*.md")) - set(wanted)
    return found | dict.fromkeys(sorted(leftover))


def write_pages(root: Path) -> list[Path]:
    """Bring the files under `root` up to date; gives those that were written or removed."""
    changed = differences(root)
    for path, text in changed.items():
        if text is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    return list(changed)


def page(lesson: Lesson) -> str:
    """One rule's page as Markdown."""
    parts = [f"# {lesson.code}: {lesson.title}", _WRITTEN_FROM, f"`{lesson.name}`"]
    parts += lesson.reason
    for snippet in lesson.snippets:
        parts += _snippet(snippet)
    if lesson.quiet:
        parts += ["## When it stays quiet", _quiet(lesson)]
    if lesson.options:
        parts += ["## Options", lesson.options]
    if lesson.related:
        parts += ["## Related", ", ".join(f"[{code}]({code}.md)" for code in lesson.related)]
    if lesson.docs:
        parts += ["## In Flask's documentation", lesson.docs]
    parts += ["## Silence it", _silence(lesson)]
    return "\n\n".join(parts) + "\n"


def _quiet(lesson: Lesson) -> str:
    return lesson.quiet if lesson.quiet[0].isupper() else f"It says nothing on: {lesson.quiet}"


def _snippet(snippet: Snippet) -> Iterator[str]:
    yield f"## {snippet.kind.value}"
    yield f"```python\n{snippet.code}```"
    if snippet.answers:
        then = "What Flask then does" if snippet.kind is Kind.WRONG else "What Flask then answers"
        answers = "\n".join(snippet.answers)
        yield f"{then}:\n\n```text\n{answers}\n```"


def _silence(lesson: Lesson) -> str:
    return (
        f"On one line: `# noqa: {lesson.code}`. For a file: `per-file-ignores ="
        f" path/to/file.py: {lesson.code}` in flake8's configuration."
    )


def index(lessons: Iterable[Lesson]) -> str:
    """The page that lists all rules by chapter, as Markdown."""
    parts = ["# The rules", _WRITTEN_FROM]
    for chapter, members in groupby(lessons, lambda lesson: lesson.code[3]):
        parts += [f"## {CHAPTERS[chapter]}", _table(list(members), "")]
    return "\n\n".join(parts) + "\n"


def with_table(readme: str, lessons: Sequence[Lesson]) -> str:
    """README.md's text with the rules' table between its two marker lines renewed."""
    before, begin, rest = readme.partition(TABLE_BEGIN)
    _, end, after = rest.partition(TABLE_END)
    if not begin or not end:
        raise MarkersMissing(f"README.md needs the two lines {TABLE_BEGIN} and {TABLE_END}")
    table = _table(lessons, f"{PAGES_FOLDER.as_posix()}/")
    return f"{before}{begin}\n\n{table}\n\n{end}{after}"


def _table(lessons: Iterable[Lesson], folder: str) -> str:
    rows = ["| code | name | what it says |", "|---|---|---|"]
    for lesson in lessons:
        title = lesson.title.replace("|", "\\|")
        rows.append(f"| [{lesson.code}]({folder}{lesson.code}.md) | {lesson.name} | {title} |")
    return "\n".join(rows)


def skeleton(file: RuleFile) -> str:
    """The text of a new rule's file: the form of a lesson, to be filled in."""
    class_name = "".join(word.capitalize() for word in file.name.split("-"))
    return _SKELETON.replace("RSPnnn", file.code).replace("ClassName", class_name)


_SKELETON = '''\
"""TODO the mistake in one line, without the code.

TODO why, in two to five short sentences: what the value really is, what Flask does with it.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        return response  # RSPnnn

    # GET / -> TODO

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        return make_response("Hi")

    # GET / -> 200, body: Hi

Quiet on: TODO what looks alike and is right.

Flask docs: About Responses
"""

from __future__ import annotations

from collections.abc import Iterator

from ..analysis.events import TODO
from ..rule import Finding, Rule


class ClassName(Rule[TODO]):
    listens = (TODO,)

    def check(self, event: TODO) -> Iterator[Finding]:
        yield Finding(event.node, "TODO the fault; the cure")
'''
