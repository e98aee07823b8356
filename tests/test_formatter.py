"""`flake8 --format=rsp-lesson`: each finding with its source, why, and what to write."""

import contextlib
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest

from flake8_flask_response.edits import Applicability
from flake8_flask_response.fix.resolving import Change, FileFix
from flake8_flask_response.formatter import LessonFormatter
from flake8_flask_response.lesson import Kind, parse_lesson, read_lesson
from flake8_flask_response.rule import rule_files
from flake8_flask_response.telling import Place, finding

ROOT = Path(__file__).parent.parent
APP = """\
import os
from flask import Flask, make_response, render_template_string

app = Flask(__name__)


@app.get("/")
def index():
    page = render_template_string("Hi")
    response = make_response(page)
    response.set_cookie("seen", "yes")
    return page
"""
NO_COLOURS = dict.fromkeys(("bold", "red", "green", "cyan", "reset"), "")
ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
HEADLINE = re.compile(r"^(?P<path>[^:\n]+):(?P<line>\d+):(?P<column>\d+): RSP\d+ .*$", re.M)
LESSON = parse_lesson(
    "RSP101",
    "a-name",
    "A title.\n\nFirst, v2.3 too. Second one. Third one.\n\nMore.\n\nWrong::\n\n    import a\n"
    "    app = a.Flask()\n    bad()\n\nRight::\n\n    import a\n\n    app = a.Flask()\n\n\n"
    "    @good\n    def f():\n        x = 1\n",
)


def flake8(
    folder: Path, *arguments: str, given: str | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run flake8 with the format in a folder; its output is piped, so it has no terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--format=rsp-lesson", *arguments],
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", **variables},
    )
    assert done.stderr == ""
    return done


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(APP, encoding="utf-8")
    return tmp_path


def told(lines: Sequence[str], place: Place, change: Change | None = None) -> list[str]:
    fix = FileFix((change,), Applicability.SAFE, "do it") if change is not None else None
    return finding("HEAD", place, lines, LESSON, fix, NO_COLOURS).splitlines()


# -- one finding


def test_a_finding_has_source_caret_reason_and_right() -> None:
    assert told(["one\n", "  two\n", "three\n"], Place(2, 2, "no other place")) == [
        "HEAD",
        "",
        "  2 |   two",
        "    |   ^",
        "",
        "  Why: First, v2.3 too. Second one.",
        "",
        "  Right:",
        "    @good",
        "    def f():",
        "        x = 1",
    ]


def test_the_lines_that_the_message_names_are_shown() -> None:
    lines = [f"line_{number}\n" for number in range(1, 21)]
    shown = told(lines, Place(12, 0, "made on line 3, changed on line 10; not line 99"))[2:8]
    assert shown == [
        "   3 | line_3",
        "     ...",
        "  10 | line_10",
        "  11 | line_11",
        "  12 | line_12",
        "     | ^",
    ]


@pytest.mark.parametrize(
    ("source", "column", "row", "caret"),
    [
        ("\tx = page.y\n", 5, "  1 | \tx = page.y", "    | \t    ^"),
        ("x = '\u65e5'; y\n", 9, "  1 | x = '\u65e5'; y", "    |           ^"),
        ("x = 'e\u0301'; y\n", 10, "  1 | x = 'e\u0301'; y", "    |          ^"),
        ("\x1b[31m; y\r\n", 7, "  1 | \ufffd[31m; y", "    |        ^"),
    ],
    ids=["tab", "wide", "combining", "escape"],
)
def test_the_caret_stands_under_the_place(source: str, column: int, row: str, caret: str) -> None:
    assert told([source], Place(1, column, ""))[2:4] == [row, caret]


@pytest.mark.parametrize(
    ("lines", "place", "end", "shown"),
    [
        (["f(page.y)\n"], (1, 2), (1, 6), ["  1 | f(page.y)", "    |   ^^^^"]),
        (
            ["x = '\u65e5\u65e5' + 1\n"],
            (1, 4),
            (1, 8),
            ["  1 | x = '\u65e5\u65e5' + 1", "    |     ^^^^^^"],
        ),
        (
            ["f(\n", "    a,  # b\n", ") + 2\n"],
            (1, 0),
            (3, 1),
            ["  1 | f(", "    | ^^", "  2 |     a,  # b", "    |     ^^", "  3 | ) + 2", "    | ^"],
        ),
        (
            ["def f():  # a\n", "    return 1\n"],
            (1, 0),
            (2, 12),
            ["  1 | def f():  # a", "    | ^^^^^^^^"],
        ),
        (["f(\n", *["1,\n"] * 8, ")\n"], (1, 0), (10, 1), ["  1 | f(", "    | ^^"]),
        (["x = 1\n"], (1, 0), (9, 9), ["  1 | x = 1", "    | ^^^^^"]),
    ],
    ids=["part", "wide", "lines", "function", "too many", "gone"],
)
def test_the_whole_place_is_underlined(
    lines: list[str], place: tuple[int, int], end: tuple[int, int], shown: list[str]
) -> None:
    rows = told(lines, Place(*place, "", end))
    assert rows[2 : rows.index("  Why: First, v2.3 too. Second one.") - 1] == shown


def test_a_lesson_that_was_told_is_not_told_again() -> None:
    place = Place(1, 0, "")
    again = finding("HEAD", place, ["one\n"], LESSON, None, NO_COLOURS, is_first=False)
    assert again.splitlines()[-1] == "  Right: see the first RSP101 above"
    assert "Why" not in again


def test_a_fix_is_shown_as_a_diff_in_place_of_right() -> None:
    lines = ["a = [\n", "    b,\n", "    c]  # d\n", "e\n"]
    shown = told(lines, Place(1, 0, ""), Change(1, 4, "[\n    b,\n    c]", "b"))
    assert shown[-5:] == [
        "  Fix: do it",
        "  1 - a = [",
        "  2 -     b,",
        "  3 -     c]  # d",
        "  1 + a = b  # d",
    ]
    assert "  Right:" not in shown


def test_the_lines_of_a_fix_have_numbers() -> None:
    shown = told(["f(\n", "  a=1)\n"], Place(1, 0, ""), Change(2, 2, "a=", ""))
    assert shown[-3:] == ["  Fix: do it", "  2 -   a=1)", "  2 +   1)"]


def test_a_file_that_is_gone_costs_only_its_source() -> None:
    assert told([], Place(2, 2, ""), Change(2, 0, "a", "b"))[:4] == [
        "HEAD",
        "",
        "  Why: First, v2.3 too. Second one.",
        "",
    ]


def test_colours_are_put_around_and_change_nothing_else() -> None:
    names = {name: f"\x1b[{number}m" for number, name in enumerate(NO_COLOURS)}
    mending = FileFix((Change(1, 0, "one", "two"),), Applicability.SAFE, "do it")
    for change in (None, mending):
        plain = finding("HEAD", Place(1, 0, ""), ["one\n"], LESSON, change, NO_COLOURS)
        coloured = finding("HEAD", Place(1, 0, ""), ["one\n"], LESSON, change, names)
        assert coloured != plain
        assert ESCAPES.sub("", coloured) == plain


@pytest.mark.parametrize("file", rule_files(), ids=lambda file: file.code)
def test_every_lesson_has_a_short_form(file: object) -> None:
    lesson = read_lesson(file)  # type: ignore[arg-type]
    text = finding("HEAD", Place(1, 0, ""), ["one\n"], lesson, None, NO_COLOURS)
    rows = text.splitlines()
    assert len(rows) <= 40
    assert all(len(row) <= 100 for row in rows)
    has_right = any(snippet.kind is Kind.RIGHT for snippet in lesson.snippets)
    assert ("  Right:" in rows) is has_right
    if has_right:
        first = rows[rows.index("  Right:") + 1]
        assert not first.startswith(("    from ", "    import ", "    app = "))


# -- a run of flake8


def test_flake8_knows_the_format(folder: Path) -> None:
    done = flake8(folder, "--select=RSP", "app.py")
    assert done.returncode == 1
    assert done.stdout.startswith("app.py:12:12: RSP201 ")
    for row in (
        "  11 |     response.set_cookie",
        "  12 |     return page",
        "     |            ^",
        "  12 -     return page",
        "  12 +     return response",
        "     1  RSP201  A header or cookie is set on a response, but another value is returned",
        "The whole lesson: flake8 --rsp-explain RSP201",
    ):
        assert f"\n{row}" in done.stdout


def test_the_edit_that_is_shown_mends_the_file(folder: Path) -> None:
    shown = flake8(folder, "--select=RSP", "app.py").stdout
    (old,) = re.findall(r"^  12 - (.*)$", shown, re.M)
    (new,) = re.findall(r"^  12 \+ (.*)$", shown, re.M)
    assert APP.count(f"{old}\n") == 1
    (folder / "app.py").write_text(APP.replace(old, new), encoding="utf-8")
    assert flake8(folder, "--select=RSP", "app.py").stdout == ""


def test_findings_of_other_plugins_keep_the_default_form(folder: Path) -> None:
    shown = flake8(folder, "--select=RSP,F", "app.py").stdout
    assert shown.startswith("app.py:1:1: F401 'os' imported but unused\napp.py:12:12: RSP201 ")
    assert "\n     1  of other plugins\n" in shown
    alone = flake8(folder, "--select=F", "app.py")
    assert alone.stdout == "app.py:1:1: F401 'os' imported but unused\n"


def test_show_source_adds_nothing_to_a_finding_that_has_its_source(folder: Path) -> None:
    shown = flake8(folder, "--select=RSP,F", "--show-source", "app.py").stdout
    assert "app.py:1:1: F401 'os' imported but unused\nimport os\n^\napp.py:12:12: " in shown
    assert shown.count("return page") == 2


def test_nothing_found_says_nothing(folder: Path) -> None:
    (folder / "app.py").write_text("import flask\n", encoding="utf-8")
    done = flake8(folder, "--select=RSP", "app.py")
    assert (done.returncode, done.stdout) == (0, "")


def test_standard_input_is_shown_and_not_a_file_of_that_name(folder: Path) -> None:
    given = f"# an unsaved change\n{APP}"
    done = flake8(folder, "--select=RSP", "--stdin-display-name=app.py", "-", given=given)
    assert done.stdout.startswith("app.py:13:12: RSP201 ")
    assert "\n  13 |     return page\n" in done.stdout
    assert "\n  13 +     return response\n" in done.stdout
    assert flake8(folder, "--select=RSP", "-", given=given).stdout.startswith("stdin:13:12: ")


def test_the_options_hold_for_the_edits_too(folder: Path) -> None:
    mended = APP.replace("return page", "return response")
    habit = f'{mended}\n\n@app.get("/b")\ndef bare():\n    return render_template_string("Hi")\n'
    (folder / "app.py").write_text(habit, encoding="utf-8")
    assert flake8(folder, "--select=RSP901", "app.py").stdout == ""
    shown = flake8(folder, "--select=RSP901", "--rsp-classroom", "app.py").stdout
    made = 'response = make_response(render_template_string("Hi"))'
    assert f"\n  17 +     {made}\n  18 +     return response\n" in shown


def test_a_configuration_file_can_ask_for_it(folder: Path) -> None:
    (folder / "setup.cfg").write_text("[flake8]\nformat = rsp-lesson\nselect = RSP\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "app.py"], cwd=folder, capture_output=True, text=True
    )
    assert done.stdout == flake8(folder, "--select=RSP", "app.py").stdout


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wrong code of every lesson."""
    folder = tmp_path_factory.mktemp("many")
    for file in rule_files():
        wrong = [s.text for s in read_lesson(file).snippets if s.kind is Kind.WRONG]
        for number, text in enumerate(wrong):
            (folder / f"{file.module.rpartition('.')[2]}_{number}.py").write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def shown(many: Path) -> str:
    return flake8(many, "--select=RSP", "--rsp-classroom", "--jobs=1", ".").stdout


def test_every_finding_is_there_in_flake8s_own_words(many: Path, shown: str) -> None:
    plain = flake8(many, "--select=RSP", "--rsp-classroom", "--format=default", ".").stdout
    headlines = [match[0] for match in HEADLINE.finditer(shown)]
    assert headlines == plain.splitlines()
    assert len(headlines) > len(rule_files())


def test_every_caret_stands_under_flake8s_column(many: Path, shown: str) -> None:
    parts = HEADLINE.split(shown)[1:]
    for path, line, column, rest in zip(*(iter(parts),) * 4, strict=True):
        row, caret = re.search(r"^( +\d+ \| .*)\n( +\| *\^+)$", rest, re.M).groups()  # type: ignore[union-attr]
        source = (many / path).read_text("utf-8").splitlines()[int(line) - 1]
        assert row.endswith(f" {line} | {source}")
        assert caret.index("^") - caret.index("|") - 2 == int(column) - 1
        assert re.search(r"\n  (Right:|Fix( \(unsafe\))?: )", rest)


def test_every_lesson_is_told_once(shown: str) -> None:
    codes = re.findall(r"^[^:\n]+:\d+:\d+: (RSP\d+) ", shown, re.M)
    assert shown.count("\n  Why: ") == len(set(codes)) < len(codes)
    assert shown.count("\n  Right:\n") <= len(set(codes))
    assert re.search(r"\n  Right: see the first (RSP\d+) above\n", shown)


def test_many_jobs_show_what_one_shows(many: Path, shown: str) -> None:
    assert flake8(many, "--select=RSP", "--rsp-classroom", "--jobs=2", ".").stdout == shown


def test_the_summary_counts_what_was_found(shown: str) -> None:
    rows = re.findall(r"^ +(\d+)  (RSP\d+)  ", shown.rpartition("\nLessons\n")[2], re.M)
    codes = re.findall(r"^[^:\n]+:\d+:\d+: (RSP\d+) ", shown, re.M)
    assert [(int(count), code) for count, code in rows] == [
        (codes.count(code), code) for code in sorted(set(codes))
    ]


def test_a_reader_that_leaves_early_is_no_error(many: Path) -> None:
    arguments = ["--isolated", "--format=rsp-lesson", "--select=RSP", "--jobs=1", "."]
    process = subprocess.Popen(
        [sys.executable, "-m", "flake8", *arguments],
        cwd=many,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    with process.stderr as errors:
        said = errors.read()
    assert (process.wait(), said) == (1, b"")


# -- colour


def in_a_terminal(folder: Path, *arguments: str, **variables: str) -> str:
    """What flake8 writes where its output is a terminal."""
    pty = pytest.importorskip("pty")
    ours, its = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "flake8", "--isolated", "--select=RSP", *arguments, "app.py"],
        cwd=folder,
        stdout=its,
        env={**{k: v for k, v in os.environ.items() if k != "NO_COLOR"}, "TERM": "xterm"}
        | variables,
    )
    os.close(its)
    said = b""
    with contextlib.suppress(OSError):
        while part := os.read(ours, 65536):
            said += part
    os.close(ours)
    assert process.wait() == 1
    return said.decode("utf-8").replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("arguments", "variables", "coloured"),
    [
        ([], {}, True),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"NO_COLOR": ""}, True),
        ([], {"TERM": "dumb"}, False),
        (["--color=never"], {}, False),
        (["--color=always"], {"NO_COLOR": "1"}, True),
    ],
)
def test_colour_in_a_terminal(
    folder: Path, arguments: list[str], variables: dict[str, str], coloured: bool
) -> None:
    said = in_a_terminal(folder, "--format=rsp-lesson", *arguments, **variables)
    assert ("\x1b" in said) is coloured
    assert ESCAPES.sub("", said) == flake8(folder, "--select=RSP", "app.py").stdout


def test_piped_it_is_plain_unless_asked_otherwise(folder: Path) -> None:
    plain = flake8(folder, "--select=RSP", "app.py").stdout
    assert "\x1b" not in plain
    assert "\x1b" in flake8(folder, "--select=RSP", "--color=always", "app.py").stdout
    assert all(unicodedata.category(char) != "Cc" or char == "\n" for char in plain)


def test_a_file_for_the_output_is_plain(folder: Path) -> None:
    assert in_a_terminal(folder, "--format=rsp-lesson", "--output-file=out.txt") == ""
    assert (folder / "out.txt").read_text("utf-8") == flake8(
        folder, "--select=RSP", "app.py"
    ).stdout


def test_the_entry_point_is_the_formatter() -> None:
    from importlib.metadata import distribution

    points = distribution("flake8-flask-response").entry_points
    (point,) = [point for point in points if point.group == "flake8.report"]
    assert point.name == "rsp-lesson"
    assert point.load() is LessonFormatter
