"""The pages that are written from the lessons: one for each rule, an index, README's table."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from types import MappingProxyType

from ..home import with_cards
from ..lesson import Kind, Lesson, Snippet, read_lesson
from ..rule import RuleFile, rule_files
from ..showing import answers, findings, fix_of, habits
from .flaskdocs import anchor, link
from .roles import roles_page

TABLE_BEGIN = "<!-- rules:begin -->"
TABLE_END = "<!-- rules:end -->"
PAGES_FOLDER = Path("docs", "rules")
_WRITTEN_FROM = "<!-- Written from the rule's file by `python -m flake8_flask_response docs`. -->"

_WRITTEN_FROM_RULES = "<!-- Written from the rules by `python -m flake8_flask_response docs`. -->"

CHAPTERS: Mapping[str, str] = MappingProxyType(
    {
        "0": "The plugin itself",
        "1": "Set headers on the response",
        "2": "Return the response",
        "3": "Set the status",
        "4": "Call it right",
        "5": "Headers and body",
        "6": "Cookies",
        "7": "Hooks and handlers",
        "9": "Habits (only with --rsp-classroom)",
    }
)
"""The title of each chapter, by the first digit of its codes."""

SUMMARIES: Mapping[str, str] = MappingProxyType(
    {
        "0": "The plugin reports its own failure instead of stopping flake8.",
        "1": "A header, a cookie or a status is set on text, a dict, a tuple or `None`, and only a"
        " response has these.",
        "2": "A response is made, and the view function returns something else or nothing.",
        "3": "A page for an error answers 200, or the status code is not one.",
        "4": "`make_response()`, `jsonify()`, `redirect()`, `abort()` or a returned tuple gets"
        " arguments that Flask reads differently.",
        "5": "A header gets lost, has an invalid value, or does not match the body.",
        "6": "The browser ignores a cookie, or keeps one that you deleted.",
        "7": "A function that runs before or after a view function returns the wrong thing.",
        "9": "Advice on code that works. You see it only with `--rsp-classroom`, next to the"
        " mistakes.",
    }
)
"""One sentence about each chapter, as Markdown."""


class MarkersMissing(ValueError):
    """README.md has no place for the table; the message says which lines it needs."""


def pages(root: Path) -> dict[Path, str]:
    """All files that are written from the lessons, by their path, with their whole text.

    `root` is the folder that holds README.md and docs/. Nothing is written. Raises LessonError,
    MarkersMissing, NoFlask, UnknownPage, or OSError where README.md cannot be read.
    """
    readme = root / "README.md"
    before = readme.read_text(encoding="utf-8")
    lessons = [read_lesson(file) for file in rule_files()]
    folder = root / PAGES_FOLDER
    titles = {lesson.code: lesson.title for lesson in lessons}
    changelog = root / "CHANGELOG.md"
    since = first_versions(changelog.read_text("utf-8")) if changelog.is_file() else {}
    texts = {
        folder / f"{lesson.code}.md": page(lesson, titles, since.get(lesson.code, ""))
        for lesson in lessons
    }
    texts[folder / "index.md"] = index(lessons)
    texts[root / "docs" / "roles.md"] = roles_page(rule_files(), _WRITTEN_FROM_RULES)
    texts[readme] = with_table(before, lessons)
    home = root / "docs" / "index.md"
    if home.is_file():
        texts[home] = with_cards(home.read_text(encoding="utf-8"))
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


def page(lesson: Lesson, titles: Mapping[str, str], since: str) -> str:
    """One rule's page as Markdown.

    `titles` are those of all lessons by their code, `since` is the version that first has it.
    Raises NoFlask, because the page shows what Flask answers.
    """
    parts = [f"# {lesson.code}: {in_code(lesson.title)}", _WRITTEN_FROM, _facts(lesson, since)]
    parts += map(in_code, lesson.reason)
    for snippet in lesson.snippets:
        parts += _snippet(lesson, snippet)
    if lesson.quiet:
        parts += ["## When it stays quiet", _quiet(lesson)]
    if lesson.options:
        parts += ["## Options", in_code(lesson.options)]
    if lesson.related:
        rows = [f"- [{code}]({code}.md): {in_code(titles[code])}" for code in lesson.related]
        parts += ["## Related", "\n".join(rows)]
    if lesson.docs:
        parts += ["## In Flask's documentation", "\n".join(_sections(lesson.docs))]
    parts += ["## Silence it", _silence(lesson)]
    return "\n\n".join(parts) + "\n"


def _facts(lesson: Lesson, since: str) -> str:
    facts = [
        f"`{lesson.name}`",
        f"[automatic fix](../fix.md#safe-and-unsafe-fixes): {_fix(lesson)}",
    ]
    if since:
        facts.append(f"since version {since}")
    return " | ".join(facts)


def _fix(lesson: Lesson) -> str:
    """What fixes the lesson's findings have: `safe`, `none`, or `safe or none`."""
    kinds = {
        fix_of(report)
        for snippet in lesson.snippets
        if snippet.kind is Kind.WRONG
        for report in findings(lesson, snippet)
    }
    return " or ".join(kind for kind in ("safe", "unsafe", "none") if kind in kinds) or "none"


def _snippet(lesson: Lesson, snippet: Snippet) -> Iterator[str]:
    found = findings(lesson, snippet) if snippet.kind is Kind.WRONG else []
    lines = " ".join(str(line) for line in sorted({report.line for report in found}))
    marked = f' hl_lines="{lines}"' if lines else ""
    yield f"## {snippet.kind.value}"
    yield f"```python{marked}\n{snippet.code}```"
    if found:
        rows = "\n".join(
            f"app.py:{report.line}:{report.column + 1}: {report.code} {report.message}"
            for report in found
        )
        yield f"flake8 says:\n\n```text\n{rows}\n```"
    shown = "\n\n".join(f"$ {answer.command}\n{answer.text}" for answer in answers(snippet))
    if shown:
        note = " (each file contains only its own name)" if _FILE.search(shown) else ""
        yield f"Flask answers{note}:\n\n```text\n{shown}\n```"
    advice = habits(snippet) if snippet.kind is Kind.RIGHT and lesson.code[3] != "9" else []
    if advice:
        links = " and ".join(f"[{code}]({code}.md)" for code in advice)
        yield (
            f"With `--rsp-classroom`, flake8 also says {links} here."
            f" The program is right without {'it' if len(advice) == 1 else 'them'}."
        )


_FILE = re.compile(r"^[\w/]+\.html$", re.MULTILINE)
"""The body of a template or a static file, as the tests' client has them."""


def _quiet(lesson: Lesson) -> str:
    quiet = in_code(lesson.quiet)
    return quiet if lesson.quiet[0].isupper() else f"The rule reports nothing on: {quiet}"


def _sections(docs: str) -> Iterator[str]:
    for section in docs.split("; "):
        yield f"- [{section}]({link(section)})"


_VALUE = r"(?:\"[^\"]*\"|\.\.\.|-?\w+(?:\.\w+)*(?:\([^()]*\))?|\[[^\[\]]*\]|\{[^{}]*\})"
_CODE = re.compile(
    r"`[^`]*`"
    r'|\{"[^{}]*\}|"\w+": (?:true|false|null|\d+)\b'
    r"|(?P<said>\"[^\"]*\")"
    r"|<[^<>]*>"
    r"|@\w+(?:\.\w+)*(?:\([^()\s]*\))?"
    r"|--rsp-[a-z-]+"
    rf"|(?<![\w.?&/-])[A-Za-z]\w*=(?!=)(?:{_VALUE})?"
    rf"|(?<![\w.])[a-z]\w*(?:\.\w+)*(?:\[[^\[\]]+\])+(?: = {_VALUE})?"
    rf"|(?<![\w.])[a-z]\w*(?:\.\w+)+ = {_VALUE}"
    r"|(?<![\w.])\w[\w.]*\((?:[^()]|\([^()]*\))*\)"
    r"|(?<![\w./])(?!e\.g|i\.e)[a-z]\w*(?:\.\w+)+"
    r"|(?<![\w.])[a-z]+\w*_\w+"
    r"|\b[A-Z]\w*(?:Error|Exception)\b"
    r"|\b(?:None|True|False)\b"
)


def in_code(text: str) -> str:
    """A sentence of a lesson as Markdown: names of code are set as code, nothing reads as HTML."""
    parts: list[str] = []
    position = 0
    for match in _CODE.finditer(text):
        parts.append(html.escape(text[position : match.start()], quote=False))
        said = match["said"]
        parts.append(html.escape(said, quote=False) if said else f"`{match[0].strip('`')}`")
        position = match.end()
    return "".join((*parts, html.escape(text[position:], quote=False)))


def _silence(lesson: Lesson) -> str:
    return (
        f"On one line: `# noqa: {lesson.code}`. For a file: `per-file-ignores ="
        f" path/to/file.py: {lesson.code}` in flake8's configuration."
    )


def index(lessons: Iterable[Lesson]) -> str:
    """The page that lists all rules by chapter, as Markdown."""
    parts = ["# The rules", _WRITTEN_FROM]
    for chapter, members in groupby(lessons, lambda lesson: lesson.code[3]):
        parts += [f"## {CHAPTERS[chapter]}", SUMMARIES[chapter], _table(members)]
    return "\n\n".join(parts) + "\n"


def _table(lessons: Iterable[Lesson]) -> str:
    rows = ["| code | what it finds |", "|---|---|"]
    for lesson in lessons:
        title = in_code(lesson.title).replace("|", "\\|")
        rows.append(f"| [{lesson.code}]({lesson.code}.md) | {title} |")
    return "\n".join(rows)


def with_table(readme: str, lessons: Sequence[Lesson]) -> str:
    """README.md's text with the table of chapters between its two marker lines renewed."""
    before, begin, rest = readme.partition(TABLE_BEGIN)
    _, end, after = rest.partition(TABLE_END)
    if not begin or not end:
        raise MarkersMissing(f"README.md needs the two lines {TABLE_BEGIN} and {TABLE_END}")
    rows = ["| chapter | what its rules find | codes |", "|---|---|---|"]
    for chapter, members in groupby(lessons, lambda lesson: lesson.code[3]):
        codes = [lesson.code for lesson in members]
        span = codes[0] if len(codes) == 1 else f"{codes[0]} to {codes[-1]}"
        title = CHAPTERS[chapter]
        place = f"{PAGES_FOLDER.as_posix()}/index.md#{anchor(title)}"
        rows.append(f"| [{title}]({place}) | {SUMMARIES[chapter]} | {span} |")
    table = "\n".join(rows)
    return f"{before}{begin}\n\n{table}\n\n{end}{after}"


_RELEASE = re.compile(r"^## (\d+(?:\.\d+)+)", re.MULTILINE)


def first_versions(changelog: str) -> dict[str, str]:
    """The version that first names each code in a list of the changelog, by the code."""
    _, *parts = _RELEASE.split(changelog)
    versions: dict[str, str] = {}
    for version, text in zip(parts[::2], parts[1::2], strict=True):
        versions |= dict.fromkeys(re.findall(r"^- (RSP\d{3}) ", text, re.MULTILINE), version)
    return versions


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
