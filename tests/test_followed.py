"""Every project of tests/followed: flake8 reports exactly what is marked, Flask answers as it says.

Each is linted whole, each file alone from another folder, over standard input, and by two jobs.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import linting
import pytest
from flake8.main import cli
from project_proof import main_module

from flake8_flask_response.check import DEBUG_VARIABLE

TESTS = Path(__file__).resolve().parent
FOLDER = TESTS / "followed"
PROJECTS = {path.name: path for path in sorted(FOLDER.iterdir()) if path.is_dir()}

NOT_RIGHT_YET: frozenset[str] = frozenset()
"""Projects whose findings wait for the analysis to follow imports; it is to become empty."""

_ROW = re.compile(r"^(?P<path>.+?):(?P<line>\d+):\d+: (?P<code>[A-Z]+\d+) ", re.MULTILINE)
Found = list[tuple[str, int, str]]

every = pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.xfail(raises=AssertionError, strict=True))
        if name in NOT_RIGHT_YET
        else name
        for name in PROJECTS
    ],
)


def marked(folder: Path) -> Found:
    return sorted(
        (path.relative_to(folder).as_posix(), line, code)
        for path in folder.rglob("*.py")
        for line, code in linting.marks(path.read_text("utf-8"))
    )


def flake8(cwd: Path, *arguments: str, given: str | None = None) -> Sequence[tuple[str, int, str]]:
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--select=RSP,E9", *arguments],
        cwd=cwd,
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, DEBUG_VARIABLE: "1"},
        timeout=120,
    )
    assert done.stderr == ""
    return [(m["path"], int(m["line"]), m["code"]) for m in _ROW.finditer(done.stdout)]


def relative(found: Sequence[tuple[str, int, str]], folder: Path, cwd: Path) -> Found:
    return sorted(
        ((cwd / path).resolve().relative_to(folder.resolve()).as_posix(), line, code)
        for path, line, code in found
    )


@cache
def all_by_path() -> dict[str, Found]:
    """Every project's files by their absolute paths from another folder, in one run."""
    cwd = Path(os.sep)
    rows: dict[str, Found] = {name: [] for name in PROJECTS}
    for path, line, code in flake8(cwd, "--jobs=2", str(FOLDER)):
        name, _, rest = Path(path).relative_to(FOLDER).as_posix().partition("/")
        rows[name].append((rest, line, code))
    return rows


@every
def test_linted_from_another_folder(name: str) -> None:
    assert sorted(all_by_path()[name]) == marked(PROJECTS[name])


@every
def test_linted_whole_in_its_folder(name: str) -> None:
    folder = PROJECTS[name]
    found = flake8(folder, "--jobs=1", ".")
    assert relative(found, folder, folder) == marked(folder)


@pytest.mark.slow
@every
def test_each_file_alone_and_over_standard_input(name: str, tmp_path: Path) -> None:
    folder = PROJECTS[name]
    wanted = marked(folder)
    for path in sorted(folder.rglob("*.py")):
        own = [row for row in wanted if folder / row[0] == path]
        assert relative(flake8(tmp_path, str(path)), folder, tmp_path) == own
        given = path.read_text("utf-8")
        shown = f"--stdin-display-name={path}"
        assert relative(flake8(tmp_path, shown, "-", given=given), folder, tmp_path) == own


@pytest.mark.parametrize("name", PROJECTS)
def test_flask_answers_as_the_project_says(name: str) -> None:
    done = subprocess.run(
        [sys.executable, str(TESTS / "project_proof.py"), str(PROJECTS[name])],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0


def test_there_are_many_and_half_of_them_are_right() -> None:
    right = [name for name, folder in PROJECTS.items() if not marked(folder)]
    assert len(PROJECTS) >= 44
    assert 2 * len(right) >= len(PROJECTS) - 2


@pytest.mark.parametrize("name", PROJECTS)
def test_a_project_says_what_it_tests(name: str) -> None:
    assert main_module(PROJECTS[name]).read_text("utf-8").startswith('"""')
    assert len(list(PROJECTS[name].rglob("*.py"))) >= 2


APP = """\
from flask import Flask
from helpers import page

app = Flask(__name__)


@app.get("/")
def index():
    answer = page()
    answer.headers["X-Page"] = "1"
    return answer
"""
TEXT = 'def page():\n    return "text"\n'
RESPONSE = 'from flask import make_response\n\n\ndef page():\n    return make_response("text")\n'


def test_a_second_run_in_one_process_sees_what_changed(tmp_path: Path) -> None:
    """As in an editor, whose server lints again after another module was saved."""
    (tmp_path / "app.py").write_text(APP, "utf-8")
    helpers, output = tmp_path / "helpers.py", tmp_path / "output.txt"
    found = []
    for text in (TEXT, RESPONSE, TEXT, None, RESPONSE):
        if text is None:
            helpers.unlink()
        else:
            helpers.write_text(text, "utf-8")
        output.unlink(missing_ok=True)
        options = ["--isolated", "--select=RSP", "--jobs=1", f"--output-file={output}"]
        cli.main([*options, str(tmp_path / "app.py")])
        rows = output.read_text("utf-8") if output.exists() else ""
        found.append([(int(m["line"]), m["code"]) for m in _ROW.finditer(rows)])
    assert found == [[(10, "RSP101")], [], [(10, "RSP101")], [], []]
