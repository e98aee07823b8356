"""docs/configuration.md: every option from every place, and what it shows is what comes out."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from tooling import BAD, fenced

from flake8_flask_response.config import OPTIONS, Kind
from flake8_flask_response.lesson import as_text, read_lesson
from flake8_flask_response.rule import find_rule_file

PAGE = (Path(__file__).parent.parent / "docs" / "configuration.md").read_text("utf-8")
FILES = ("setup.cfg", "tox.ini", ".flake8")
HELPED = """\
from flask import Flask
from shop.helpers import render_error

app = Flask(__name__)


@app.get("/")
def index():
    page = render_error("gone")
    page.headers["X-A"] = "1"
    return "something else"
"""
DECORATED = """\
from flask import Flask
from shop.auth import members_only

app = Flask(__name__)


@app.get("/")
@members_only
def index():
    return 42
"""
HABIT = """\
from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    return "Hi"
"""
SETTINGS = [
    ("rsp-response-functions", "shop.helpers.render_error", HELPED, "RSP201"),
    ("rsp-response-functions", "other.*, shop.*", HELPED, "RSP201"),
    ("rsp-response-functions", "render_error", HELPED, "RSP201"),
    ("rsp-transparent-decorators", "shop.auth.*", DECORATED, "RSP206"),
    ("rsp-transparent-decorators", "members_only", DECORATED, "RSP206"),
    ("rsp-classroom", "true", HABIT, "RSP901"),
]
SENSELESS = [
    ("rsp-response-functions", "a..b", "'a..b' is not a dotted name"),
    ("rsp-response-functions", "fine, not-fine", "'not-fine' is not a dotted name"),
    ("rsp-transparent-decorators", "*", "'*' is not a dotted name"),
    ("rsp-transparent-decorators", "@members_only", "'@members_only' is not a dotted name"),
    ("rsp-classroom", "maybe", "'maybe' is neither true nor false"),
    ("rsp-classroom", "", "'' is neither true nor false"),
    ("rsp-follow-imports", "all", "'all' is neither project nor off"),
    ("rsp-follow-imports", "", "'' is neither project nor off"),
]


def flake8(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "flake8", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert "Traceback" not in done.stderr
    return done


def on_the_line(name: str, value: str) -> str:
    flag = next(option for option in OPTIONS if option.name == name).kind is Kind.FLAG
    return f"--{name}" if flag else f"--{name}={value}"


def codes(done: subprocess.CompletedProcess[str]) -> list[str]:
    assert done.stderr == ""
    return re.findall(r"^[^:\n]+:\d+:\d+: (\w+) ", done.stdout, re.MULTILINE)


# -- the options


@pytest.mark.parametrize(("name", "value", "source", "code"), SETTINGS)
@pytest.mark.parametrize("place", ["command line", *FILES])
def test_an_option_from_every_place(
    place: str, name: str, value: str, source: str, code: str, tmp_path: Path
) -> None:
    (tmp_path / "app.py").write_text(source, encoding="utf-8")
    assert codes(flake8(tmp_path, "--select=RSP", "app.py")) == []
    arguments = ["--select=RSP", "app.py"]
    if place == "command line":
        arguments.insert(0, on_the_line(name, value))
    else:
        (tmp_path / place).write_text(f"[flake8]\n{name} = {value}\n", encoding="utf-8")
    assert codes(flake8(tmp_path, *arguments)) == [code]


@pytest.mark.parametrize(("name", "value", "problem"), SENSELESS)
@pytest.mark.parametrize("place", ["command line", *FILES])
def test_a_value_that_makes_no_sense(
    place: str, name: str, value: str, problem: str, tmp_path: Path
) -> None:
    arguments = ["."]
    if place != "command line":
        (tmp_path / place).write_text(f"[flake8]\n{name} = {value}\n", encoding="utf-8")
    elif on_the_line(name, value) == f"--{name}":
        arguments = [f"--{name}={value}"]
        problem = "ignored explicit argument"
    else:
        arguments = [on_the_line(name, value)]
    done = flake8(tmp_path, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    last = done.stderr.splitlines()[-1]
    assert "flake8: error: " in last
    assert f"--{name}: {problem}" in last


def test_the_command_line_wins(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(HELPED, encoding="utf-8")
    (tmp_path / "tox.ini").write_text("[flake8]\nrsp-response-functions = a, b\n", "utf-8")
    assert codes(flake8(tmp_path, "--select=RSP", "app.py")) == []
    option = "--rsp-response-functions=shop.*"
    assert codes(flake8(tmp_path, "--select=RSP", option, "app.py")) == ["RSP201"]


# -- the page


def test_every_option_has_its_section() -> None:
    assert re.findall(r"^### (rsp-.+)$", PAGE, re.MULTILINE) == [
        *(option.name for option in OPTIONS if option.kind is not Kind.CODE),
        *(option.name for option in OPTIONS if option.kind is Kind.CODE),
    ]


def test_the_configurations_shown_are_read(tmp_path: Path) -> None:
    shown = fenced("configuration.md", "ini")
    options = [option for option in OPTIONS if option.kind is not Kind.CODE]
    for option, text in zip(options, shown, strict=False):
        assert f"{option.name} =" in text
        (tmp_path / "setup.cfg").write_text(text, encoding="utf-8")
        if option.name == "rsp-follow-imports":
            continue
        (tmp_path / "app.py").write_text(
            {"rsp-classroom": HABIT, "rsp-response-functions": HELPED}.get(option.name, DECORATED),
            encoding="utf-8",
        )
        assert codes(flake8(tmp_path, "--select=RSP", "app.py")), option.name


def test_the_codes_chosen_are_those_shown(tmp_path: Path) -> None:
    (tmp_path / "setup.cfg").write_text(fenced("configuration.md", "ini")[4], encoding="utf-8")
    for folder in ("tests", "legacy"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "app.py").write_text(BAD, encoding="utf-8")
    done = flake8(tmp_path, "--ignore=E,W", "--select=F", ".")
    assert re.findall(r"^(\S+?):\d.*RSP201", done.stdout.replace("\\", "/"), re.MULTILINE) == [
        "./legacy/app.py"
    ]


def test_the_errors_are_those_shown(tmp_path: Path) -> None:
    names, flag, choice = fenced("configuration.md", "text")[0].splitlines()
    bad_names = flake8(tmp_path, "--rsp-response-functions=a..b")
    assert bad_names.stderr.splitlines()[-1] == names
    (tmp_path / ".flake8").write_text("[flake8]\nrsp-classroom = maybe\n", encoding="utf-8")
    assert flake8(tmp_path, ".").stderr.splitlines()[-1] == flag
    (tmp_path / ".flake8").write_text("[flake8]\nrsp-follow-imports = all\n", encoding="utf-8")
    assert flake8(tmp_path, ".").stderr.splitlines()[-1] == choice


def test_a_misspelled_name_is_said_on_the_command_line_only(tmp_path: Path) -> None:
    assert flake8(tmp_path, "--rsp-classrom", ".").returncode == 2
    (tmp_path / ".flake8").write_text("[flake8]\nrsp-classrom = true\n", encoding="utf-8")
    done = flake8(tmp_path, ".")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_explain_is_the_lesson(tmp_path: Path) -> None:
    command = fenced("configuration.md", "shell")[0]
    done = flake8(tmp_path, *shlex.split(command)[1:])
    assert done.stdout == as_text(read_lesson(find_rule_file("RSP101")))


def test_the_lesson_format_shows_what_the_page_shows(tmp_path: Path) -> None:
    assert fenced("configuration.md", "python") == [BAD]
    (tmp_path / "app.py").write_text(BAD, encoding="utf-8")
    command = fenced("configuration.md", "shell")[1]
    done = flake8(tmp_path, *shlex.split(command)[1:])
    assert done.stdout == fenced("configuration.md", "text")[1]


def test_the_commands_without_flake8(tmp_path: Path) -> None:
    listing, explaining = fenced("configuration.md", "shell")[2].splitlines()
    outputs = []
    for command in (listing, explaining):
        program, *arguments = shlex.split(command)
        assert program == "python"
        outputs.append(
            subprocess.run(
                [sys.executable, *arguments], cwd=tmp_path, capture_output=True, text=True
            ).stdout
        )
    first, *others = outputs[0].splitlines(keepends=True)
    assert first == fenced("configuration.md", "text")[2]
    assert all(row.startswith("RSP3") for row in others)
    assert outputs[1] == as_text(read_lesson(find_rule_file("RSP301")))
