"""What flake8 promises its users holds for this plugin, too, asked of the real command."""

from __future__ import annotations

import ast
import contextlib
import io
import os
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import linting
import pytest

from flake8_flask_response.check import DEBUG_VARIABLE, check
from flake8_flask_response.config import Config
from flake8_flask_response.demo import __file__ as DEMO_FILE
from flake8_flask_response.lesson import Kind, LessonError, read_lesson
from flake8_flask_response.rule import rule_files

APP = """\
import os
from flask import Flask, make_response, render_template_string

app = Flask(__name__)


@app.get("/")
def index():
    page = render_template_string("Hi")
    page.headers["X-A"] = "1"
    return page


@app.errorhandler(404)
def missing(error):
    return render_template_string("gone")
"""
BOTH = [(10, "RSP101"), (16, "RSP301")]
_SEEN = re.compile(r"^(?P<path>[^:]+):(?P<line>\d+):\d+: (?P<code>[A-Z]+\d+) ", re.MULTILINE)


def _flake8(
    folder: Path, *arguments: str, given: str | None = None, python: Sequence[str] = ()
) -> subprocess.CompletedProcess[str]:
    """Run flake8 in a folder as a user would."""
    started = [sys.executable, *(python or ("-m", "flake8")), *arguments]
    environment = {**os.environ, DEBUG_VARIABLE: "1", "PYTHONHASHSEED": "random"}
    done = subprocess.run(
        started,
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        timeout=300,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def _seen(output: str) -> list[tuple[int, str]]:
    return [(int(m["line"]), m["code"]) for m in _SEEN.finditer(output)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one app in it that has two faults of ours and one of pyflakes'."""
    (tmp_path / "app.py").write_text(APP, encoding="utf-8")
    return tmp_path


# -- choosing codes


def test_without_options_the_findings_stand_beside_those_of_others(folder: Path) -> None:
    done = _flake8(folder, "--isolated", "app.py")
    assert done.returncode == 1
    assert _seen(done.stdout) == [(1, "F401"), (2, "F401"), *BOTH]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--select=RSP"], BOTH),
        (["--select=RSP1"], BOTH[:1]),
        (["--select=RSP301"], BOTH[1:]),
        (["--select=RSP", "--ignore=RSP101"], BOTH[1:]),
        (["--select=RSP", "--extend-ignore=RSP3"], BOTH[:1]),
        (["--select=RSP3", "--extend-select=RSP101"], BOTH),
        (["--ignore=F,RSP301"], BOTH[:1]),
        (["--extend-ignore=F,RSP"], []),
        (["--select=F"], [(1, "F401"), (2, "F401")]),
        (["--select=RSP", "--per-file-ignores=app.py:RSP101"], BOTH[1:]),
        (["--select=RSP", "--per-file-ignores=other.py:RSP101"], BOTH),
        (["--select=RSP", "--exclude=app.py", "."], []),
    ],
    ids=lambda value: " ".join(map(str, value)),
)
def test_codes_are_chosen_as_any_others(
    folder: Path, options: list[str], expected: list[tuple[int, str]]
) -> None:
    done = _flake8(folder, "--isolated", *options, "app.py")
    assert _seen(done.stdout) == expected
    assert done.returncode == bool(expected)


@pytest.mark.parametrize(
    ("name", "section"), [("setup.cfg", "flake8"), ("tox.ini", "flake8"), (".flake8", "flake8")]
)
def test_codes_are_chosen_in_every_configuration_file(
    folder: Path, name: str, section: str
) -> None:
    text = f"[{section}]\nselect = RSP\nper-file-ignores =\n    app.py: RSP301\n"
    (folder / name).write_text(text, encoding="utf-8")
    assert _seen(_flake8(folder, "app.py").stdout) == BOTH[:1]


def test_any_ignore_of_the_users_does_not_switch_the_habits_on(folder: Path) -> None:
    done = _flake8(folder, "--isolated", "--ignore=E501,F", "app.py")
    assert _seen(done.stdout) == BOTH


# -- noqa


@dataclass(frozen=True)
class Twin:
    """A wrong snippet in which one finding is silenced by a comment at the end of its line."""

    key: str
    text: str
    code: str
    line: int


def _wrong_snippets() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for file in rule_files():
        with contextlib.suppress(LessonError):
            lesson = read_lesson(file)
            wrong = [s.text for s in lesson.snippets if s.kind is Kind.WRONG]
            habit = ("--rsp-classroom",) if file.code.startswith("RSP9") else ()
            for number, text in enumerate(wrong, start=1):
                yield f"{file.code}-{number}", text, (*habit, *linting.options_in(text))


def _silenced(text: str, line: int, code: str) -> str:
    """The text with `# noqa` at the end of a line, in place of the comment there."""
    lines = text.splitlines()
    comments = {
        token.start[0]: token.start[1]
        for token in tokenize.generate_tokens(io.StringIO(text).readline)
        if token.type == tokenize.COMMENT
    }
    bare = lines[line - 1][: comments.get(line)].rstrip()
    lines[line - 1] = f"{bare}  # noqa: {code}"
    return "\n".join(lines) + "\n"


def _twins() -> Iterator[tuple[Twin, tuple[str, ...]]]:
    for key, text, options in _wrong_snippets():
        for line, code in linting.marks(text):
            name = f"{key}-{code}-line-{line}"
            yield Twin(name, _silenced(text, line, code), code, line), options


TWINS = list(_twins())


@pytest.fixture(scope="module")
def findings() -> dict[str, list[linting.Seen]]:
    return linting.lint_grouped({twin.key: (twin.text, options) for twin, options in TWINS})


@pytest.mark.parametrize("twin", [twin for twin, _ in TWINS], ids=lambda twin: twin.key)
def test_noqa_silences_one_finding_of_a_lesson(
    twin: Twin, findings: dict[str, list[linting.Seen]]
) -> None:
    seen = linting.codes_and_lines(findings[twin.key])
    assert (twin.line, twin.code) not in seen
    others = [pair for pair in linting.marks(twin.text) if pair[0] != twin.line]
    assert [pair for pair in seen if pair[0] != twin.line] == others


def test_there_is_a_silenced_twin_for_every_lesson() -> None:
    silenced = {twin.code for twin, _ in TWINS}
    with_snippets = {key.partition("-")[0] for key, _, _ in _wrong_snippets()}
    assert with_snippets <= silenced


NOQA_APP = '''\
from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def calls():
    response = make_response({0}
        "text",
        status=404,
    )
    return response


@app.get("/b"){1}
def nothing():{2}
    print("no answer")


@app.get("/c")
def text():
    page = """
    long
    """
    page.headers[{3}
        "X-A"
    ] = "1"
    return page
'''


@pytest.mark.parametrize(
    ("place", "code"), [(0, "RSP401"), (2, "RSP204"), (3, "RSP101")], ids=lambda value: str(value)
)
def test_noqa_works_on_the_first_line_of_what_spans_lines(place: int, code: str) -> None:
    comments = ["", "", "", ""]
    plain = linting.lint({"app": NOQA_APP.format(*comments)})["app"]
    assert sorted(seen.code for seen in plain) == ["RSP101", "RSP204", "RSP401"]
    comments[place] = f"  # noqa: {code}"
    silenced = linting.lint({"app": NOQA_APP.format(*comments)})["app"]
    assert sorted(seen.code for seen in silenced) == sorted({"RSP101", "RSP204", "RSP401"} - {code})


@pytest.mark.parametrize(
    ("comment", "silent"),
    [
        ("# noqa", True),
        ("# noqa: RSP", True),
        ("# noqa: RSP1", True),
        ("# noqa:RSP101", True),
        ("# noqa: F401,RSP101", True),
        ("# NOQA: RSP101", True),
        ("# noqa: RSP301", False),
        ("# noqa: E501", False),
    ],
)
def test_noqa_in_every_spelling(folder: Path, comment: str, silent: bool) -> None:
    text = APP.replace('= "1"', f'= "1"  {comment}')
    (folder / "app.py").write_text(text, encoding="utf-8")
    seen = _seen(_flake8(folder, "--isolated", "--select=RSP", "app.py").stdout)
    assert seen == (BOTH[1:] if silent else BOTH)


def test_noqa_can_be_switched_off_and_can_stand_for_a_file(folder: Path) -> None:
    silenced = APP.replace('= "1"', '= "1"  # noqa: RSP101')
    (folder / "app.py").write_text(silenced, encoding="utf-8")
    done = _flake8(folder, "--isolated", "--select=RSP", "--disable-noqa", "app.py")
    assert _seen(done.stdout) == BOTH
    (folder / "app.py").write_text(f"# flake8: noqa\n{APP}", encoding="utf-8")
    assert not _flake8(folder, "--isolated", "app.py").stdout


# -- output


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file for every lesson's wrong code."""
    folder = tmp_path_factory.mktemp("many")
    for key, text, _ in _wrong_snippets():
        (folder / f"{key.lower().replace('-', '_')}.py").write_text(text, encoding="utf-8")
    (folder / "app.py").write_text(APP, encoding="utf-8")
    return folder


def test_two_jobs_report_what_one_reports_and_every_run_the_same(many: Path) -> None:
    one, again, two = (
        _flake8(many, "--isolated", "--select=RSP", f"--jobs={jobs}", ".") for jobs in (1, 1, 2)
    )
    assert len(_seen(one.stdout)) > len(rule_files()) // 2
    assert one.stdout == again.stdout
    assert two.stdout == one.stdout
    assert one.returncode == two.returncode == 1


SPAWN = """
import multiprocessing
import sys
from flake8.main import cli

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    sys.exit(cli.main(sys.argv[1:]))
"""


def test_jobs_work_with_the_spawn_start_method(many: Path, tmp_path: Path) -> None:
    (tmp_path / "spawned.py").write_text(SPAWN, encoding="utf-8")
    arguments = ("--isolated", "--select=RSP", "--rsp-response-functions=helpers.*", ".")
    expected = _flake8(many, "--jobs=1", *arguments)
    spawned = _flake8(many, "--jobs=2", *arguments, python=[str(tmp_path / "spawned.py")])
    assert spawned.stdout == expected.stdout


def test_standard_input_has_the_display_name(folder: Path) -> None:
    arguments = ("--isolated", "--select=RSP", "--stdin-display-name=web/views.py", "-")
    done = _flake8(folder, *arguments, given=APP)
    assert _seen(done.stdout) == BOTH
    assert all(line.startswith("web/views.py:") for line in done.stdout.splitlines())


def test_show_source_points_at_the_place(folder: Path) -> None:
    done = _flake8(folder, "--isolated", "--select=RSP101", "--show-source", "app.py")
    _, source, pointer = done.stdout.splitlines()
    assert source == '    page.headers["X-A"] = "1"'
    assert pointer.index("^") == 4


def test_statistics_count_the_codes(folder: Path) -> None:
    done = _flake8(folder, "--isolated", "--select=RSP", "--statistics", "-q", "app.py")
    counts = [line.split()[:2] for line in done.stdout.splitlines() if line[0].isdigit()]
    assert counts == [["1", "RSP101"], ["1", "RSP301"]]


def test_the_pylint_format(folder: Path) -> None:
    done = _flake8(folder, "--isolated", "--select=RSP", "--format=pylint", "app.py")
    first, second = done.stdout.splitlines()
    assert first.startswith("app.py:10: [RSP101] 'page' is text")
    assert second.startswith("app.py:16: [RSP301] ")


def test_a_syntax_error_is_flake8s_alone(folder: Path) -> None:
    (folder / "app.py").write_text(f"{APP}\ndef broken(:\n", encoding="utf-8")
    done = _flake8(folder, "--isolated", "--select=RSP,E9", "app.py")
    assert [code for _, code in _seen(done.stdout)] == ["E999"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "BOM"])
def test_line_ends_and_byte_order_marks(folder: Path, end: str, mark: str) -> None:
    (folder / "app.py").write_bytes(f"{mark}{APP}".replace("\n", end).encode())
    done = _flake8(folder, "--isolated", "--select=RSP,E9", "app.py")
    assert _seen(done.stdout) == BOTH


def test_columns_count_characters(folder: Path) -> None:
    text = APP.replace("    page.headers[", "    \u00e4\u00f6\u00fc = 1; page.headers[")
    (folder / "app.py").write_text(text, encoding="utf-8")
    done = _flake8(folder, "--isolated", "--select=RSP101", "app.py")
    assert done.stdout.startswith("app.py:10:14: RSP101")


# -- other plugins


OTHER = '''
import ast


class Counter:
    """Reports how many nodes the tree has and what it looks like."""

    name = "counter"
    version = "1"

    def __init__(self, tree):
        self.tree = tree

    def run(self):
        yield 1, 0, f"{self.code} {hash(ast.dump(self.tree, include_attributes=True))}", type(self)


class First(Counter):
    code = "AAA1"


class Last(Counter):
    code = "ZZZ1"
'''


def test_plugins_before_and_after_see_the_same_tree(many: Path, tmp_path: Path) -> None:
    (tmp_path / "other_plugin.py").write_text(OTHER, encoding="utf-8")
    (tmp_path / "flake8.ini").write_text(
        "[flake8:local-plugins]\n"
        "extension =\n    AAA1 = other_plugin:First\n    ZZZ1 = other_plugin:Last\n"
        f"paths = {tmp_path}\n",
        encoding="utf-8",
    )
    arguments = (f"--config={tmp_path / 'flake8.ini'}", "--select=RSP,AAA,ZZZ", "--jobs=1", ".")
    done = _flake8(many, *arguments)
    told = {
        (path, code): text
        for path, code, text in re.findall(r"^(.+?):1:1: (AAA1|ZZZ1) (-?\d+)$", done.stdout, re.M)
    }
    files = {path for path, _ in told}
    assert len(files) == len(list(many.glob("*.py")))
    assert all(told[path, "AAA1"] == told[path, "ZZZ1"] for path in files)
    assert any(code.startswith("RSP") for _, code in _seen(done.stdout))


def test_the_tree_is_never_changed() -> None:
    texts = [text for _, text, _ in _wrong_snippets()] + [APP, Path(DEMO_FILE).read_text("utf-8")]
    for text in texts:
        tree = ast.parse(text)
        before = ast.dump(tree, include_attributes=True)
        check(tree, text.splitlines(keepends=True), Config(classroom=True))
        assert ast.dump(tree, include_attributes=True) == before
