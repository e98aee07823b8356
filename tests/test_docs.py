"""The pages under docs/: what they show is what comes out, and their links lead somewhere."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import linting
import proof
import pytest

from flake8_flask_response import home
from flake8_flask_response.analysis.events import model
from flake8_flask_response.knowledge.returning import UNSUPPORTED

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
CHECKED = ("index", "start", "mistakes", "make-response", "how-it-works", "adding-a-rule")
"""The pages all of whose output is checked here; the others have tests of their own."""
NOT_RUN = ("python3 -m venv", ".venv/bin/pip", "git ", "cd ")

COMMON = (
    *("int", "float", "bool", "set", "frozenset", "range", "object", "http.HTTPStatus"),
    *("datetime.date", "datetime.datetime", "decimal.Decimal", "uuid.UUID", "requests.Response"),
)
"""Of the types that Flask can't send, those that beginners return."""

ROWS_BEFORE = "import json\nfrom flask import *\nfrom flask import Response\n"
ROWS_BEFORE += "from werkzeug.exceptions import NotFound\n\napp = Flask(__name__)\n\n\n"


class Block(NamedTuple):
    """A fenced block: its language, the file it is to be written to or "", and its text."""

    language: str
    file: str
    text: str


def read(page: str) -> str:
    return (DOCS / f"{page}.md").read_text("utf-8")


def blocks(page: str) -> list[Block]:
    fence = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
    return [Block(*found) for found in fence.findall(read(page))]


def run(command: str, folder: Path) -> str:
    """What a command of the page prints; its program is the one of this environment."""
    command, _, file = command.partition(" > ")
    program, *arguments = shlex.split(command)
    name = Path(program).name
    module = ["-m", "flake8"] if name == "flake8" else []
    assert name in ("flake8", "python"), command
    done = subprocess.run(
        [sys.executable, *module, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.stderr == ""
    if file:
        (folder / file).write_text(done.stdout, "utf-8")
        return ""
    return done.stdout


@pytest.mark.parametrize("page", CHECKED)
def test_the_output_shown_is_the_output(page: str, tmp_path: Path) -> None:
    """A text block is what the commands above it print, or what Flask answers to the app above."""
    commands: list[str] = []
    app = ""
    for block in blocks(page):
        if block.file:
            (tmp_path / block.file).write_text(block.text, "utf-8")
        if block.language == "python":
            app = block.text
        elif block.language == "shell":
            lines = block.text.splitlines()
            commands = [line for line in lines if not line.startswith(NOT_RUN)]
        elif block.language == "text" and re.match(r"(?:GET|POST|IMPORT)\b", block.text):
            lines = [f"# {line}" for line in block.text.splitlines()]
            asked = "\n".join(lines)
            assert proof.prove(f"{app}\n{asked}\n") == len(lines)
        elif block.language == "text":
            assert commands, f"nothing prints this: {block.text}"
            assert "".join(run(command, tmp_path) for command in commands) == block.text
            commands = []


def test_the_home_page_has_the_three_mistakes_and_what_the_browser_gets() -> None:
    cards = read("index").partition(home.BEGIN)[2].partition(home.END)[0]
    assert re.findall(r"^\[(RSP\d+)\]", cards, re.MULTILINE) == ["RSP101", "RSP201", "RSP301"]
    statuses = re.findall(r"^HTTP/1.1 (\d+)", cards, re.MULTILINE)
    assert statuses == ["500", "200", "200"]
    assert "Set-Cookie" not in cards


@pytest.mark.parametrize("page", ["mistakes", "start"])
def test_what_is_mended_is_silent(page: str) -> None:
    last = {block.file: block.text for block in blocks(page) if block.file}
    assert last
    assert not any(linting.lint(last).values())


class Row(NamedTuple):
    """A row of make-response.md: what the view says, what comes, and the code of the rule."""

    says: str
    comes: str
    code: str


def rows() -> list[Row]:
    row = re.compile(
        r"^\|(?: [a-zA-Z ]+ \|)? `((?:return|response\.).+?)` \| `(.+?)` \|"
        r"(?: \[(RSP\d+)\]\(.+\) \|)?$",
        re.MULTILINE,
    )
    return [Row(*found) for found in row.findall(read("make-response"))]


def app_of(row: Row) -> str:
    mark = f"  # {row.code}" if row.code else ""
    says = row.says
    if says.startswith("response."):
        says = f'response = make_response("Hi")\n    {says}\n    return response'
    view = f'@app.get("/")\ndef view():\n    {says}{mark}\n'
    return f"{ROWS_BEFORE}{view}\n# GET / -> {row.comes}\n"


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.says)
def test_flask_answers_as_the_tables_say(row: Row) -> None:
    assert proof.prove(app_of(row)) == 1


def test_the_rules_of_the_tables_find_their_rows() -> None:
    apps = {row.says: app_of(row) for row in rows()}
    assert len(apps) > 35
    found = linting.lint(apps)
    seen = {key: linting.codes_and_lines(findings) for key, findings in found.items()}
    assert seen == {key: linting.marks(app) for key, app in apps.items()}


def test_no_row_of_the_tables_is_left_out() -> None:
    before, _, after = read("make-response").partition("<!-- unsupported:begin -->")
    outside = before + after.partition("<!-- unsupported:end -->")[2]
    assert outside.count("| `return ") + outside.count("| `response.") == len(rows())


def test_the_table_of_what_cannot_be_sent_is_the_knowledge() -> None:
    text = read("make-response")
    shown = text.partition("<!-- unsupported:begin -->\n")[2].partition("<!-- unsupported:end")[0]
    lines = ["| type | write instead |", "|---|---|"]
    named = {
        kind.removeprefix("builtins."): cure
        for kind, cure in UNSUPPORTED.items()
        if kind.removeprefix("builtins.") in COMMON
    }
    assert set(named) == set(COMMON)
    for name, cure in sorted(named.items(), key=lambda entry: entry[0].lower()):
        lines.append(f"| `{name}` | `{cure.replace('{0}', 'value').replace('{}', 'value')}` |")
    assert shown.strip("\n") == "\n".join(lines)


def headings(text: str) -> set[str]:
    """The anchors that a page's headings get on the site."""
    words = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    plain = (re.sub(r"[^\w\s-]", "", word).strip().lower() for word in words)
    return {re.sub(r"[-\s]+", "-", word) for word in plain}


def dead_links(page: Path) -> Iterator[str]:
    text = page.read_text("utf-8")
    outside_code = re.sub(r"^```.*?^```$|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)
    for link in re.findall(r"\]\(([^)\s]+)\)", outside_code):
        if re.match(r"https?:", link):
            continue
        target, _, anchor = link.partition("#")
        path = (page.parent / target) if target else page
        if not path.is_file() or (anchor and anchor not in headings(path.read_text("utf-8"))):
            yield link


PAGES = [*sorted(DOCS.rglob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    assert list(dead_links(page)) == []


def test_a_dead_link_would_be_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# One\n[a](gone.md) [b](page.md#one) [c](#two) `[d](no.md)`\n", "utf-8")
    assert list(dead_links(page)) == ["gone.md", "#two"]


def test_every_page_is_in_the_navigation() -> None:
    nav = (ROOT / "mkdocs.yml").read_text("utf-8")
    listed = set(re.findall(r"^ +- (?:.+: )?([\w/-]+\.md)$", nav, re.MULTILINE))
    written = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}
    rules = {name for name in written if re.fullmatch(r"rules/RSP\d+\.md", name)}
    assert rules
    assert written - rules == listed


def test_the_rooms_on_the_page_are_those_of_the_analysis() -> None:
    rows = re.findall(r"^\| `(\w+)/` \|.*\| `(\w+\.py)` \|$", read("how-it-works"), re.MULTILINE)
    analysis = ROOT / "flake8_flask_response" / "analysis"
    assert {room for room, _ in rows} == {p.parent.name for p in analysis.glob("*/__init__.py")}
    assert all((analysis / room / first).is_file() for room, first in rows)


def test_every_event_is_on_the_page_about_rules() -> None:
    rows = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \|", read("adding-a-rule"), re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"\w+", row)}
    there = {
        name
        for name, value in vars(model).items()
        if isinstance(value, type) and issubclass(value, model.Event)
    }
    assert named == there - {"Event"}
