"""The plugin inside the real flake8 command."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flake8_flask_response import __version__

WRONG = """\
from flask import Flask, render_template

app = Flask(__name__)


@app.get("/")
def index():
    page = render_template("index.html")
    page.headers["X-A"] = "1"
    return page
"""
PLACE = "9:5: RSP101 "
HELPED = """\
from flask import Flask
from shop.helpers import render

app = Flask(__name__)


@app.get("/")
def index():
    page = render("index.html")
    page.headers["X-A"] = "1"
    return "something else"
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def flake8(tmp_path: Path) -> Run:
    """Runs flake8 in an empty folder, selecting RSP and E9."""

    def run(*arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "flake8", "--select=RSP,E9", *arguments],
            cwd=tmp_path,
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "FLAKE8_FLASK_RESPONSE_DEBUG": "1", "PYTHONUTF8": "1"},
        )

    return run


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> None:
    (folder / name).write_bytes(text.encode(encoding))


def test_flake8_knows_the_plugin(flake8: Run) -> None:
    # flake8 breaks the line where many plugins are installed.
    said = flake8("--version").stdout.replace("\n", "")
    assert f"flake8-flask-response: {__version__}" in said


def test_a_finding_ends_flake8_with_1(flake8: Run, tmp_path: Path) -> None:
    write(tmp_path, "app.py", WRONG)
    done = flake8("app.py")
    assert done.stdout.startswith(f"app.py:{PLACE}")
    assert done.stdout.count("\n") == 1
    assert (done.returncode, done.stderr) == (1, "")


def test_standard_input_under_a_display_name(flake8: Run) -> None:
    done = flake8("-", "--stdin-display-name=unsaved.py", stdin=WRONG)
    assert done.stdout.startswith(f"unsaved.py:{PLACE}")


def test_two_jobs_say_what_one_says(flake8: Run, tmp_path: Path) -> None:
    for number in range(6):
        write(tmp_path, f"app{number}.py", WRONG)
    one, two = flake8("--jobs=1", "."), flake8("--jobs=2", ".")
    assert one.stdout.count(PLACE) == 6
    assert (one.stdout, one.returncode) == (two.stdout, two.returncode)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_options_reach_every_process(flake8: Run, tmp_path: Path, jobs: str) -> None:
    for number in range(4):
        write(tmp_path, f"app{number}.py", HELPED)
    assert flake8(f"--jobs={jobs}", ".").stdout == ""
    done = flake8(f"--jobs={jobs}", "--rsp-response-functions=shop.helpers.*", ".")
    assert done.stdout.count("RSP201") == 4


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "# flask\n",
        "\ufeffimport flask\n",
        "import flask\r\n\r\nx = 1\r\n",
        "import flask\n\n\nif flask:\n\tx = 1\n",
        "import flask\nr\u00e9ponse = flask\n",
        "import flask  # no line end",
        "import flask\nx = " + "(" * 80 + "1" + ")" * 80 + "\n",
        "import flask\nx = " + "+".join(["1"] * 150) + "\n",
        "import flask\nx = flask" + ".a" * 150 + "\n",
    ],
    ids=["empty", "blank", "comment", "bom", "crlf", "tabs", "names", "end", "deep", "sum", "dots"],
)
def test_unusual_files_are_no_trouble(flake8: Run, tmp_path: Path, text: str) -> None:
    write(tmp_path, "unusual.py", text)
    done = flake8("unusual.py")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_columns_and_line_ends_of_other_systems(flake8: Run, tmp_path: Path) -> None:
    text = WRONG.replace("    page.headers", "    '\u00e9\u00e9\u00e9'; page.headers")
    write(tmp_path, "app.py", "\ufeff" + text.replace("\n", "\r\n"))
    assert flake8("app.py").stdout.startswith("app.py:9:12: RSP101 ")


def test_a_syntax_error_is_flake8s_own(flake8: Run, tmp_path: Path) -> None:
    write(tmp_path, "app.py", "import flask\ndef f(:\n")
    codes = [line.split(" ")[1] for line in flake8("app.py").stdout.splitlines()]
    assert codes == ["E999"]


@pytest.mark.parametrize(
    ("argument", "config"),
    [
        ("--rsp-response-functions=a..b", "rsp-response-functions = a..b"),
        ("--rsp-transparent-decorators=fine,*", "rsp_transparent_decorators = fine,*"),
        (None, "rsp-classroom = maybe"),
    ],
)
def test_a_bad_value_is_flake8s_usage_error(
    flake8: Run, tmp_path: Path, argument: str | None, config: str
) -> None:
    write(tmp_path, "setup.cfg", f"[flake8]\n{config}\n")
    tries = [flake8("."), flake8("--isolated", argument, ".")] if argument else [flake8(".")]
    for done in tries:
        assert done.returncode == 2
        option = config.split(" ")[0].replace("_", "-")
        assert f"error: --{option}: " in done.stderr
        assert "Traceback" not in done.stderr


def test_good_values_in_a_configuration_file(flake8: Run, tmp_path: Path) -> None:
    write(
        tmp_path,
        "setup.cfg",
        "[flake8]\nrsp-classroom = no\nrsp-response-functions =\n    shop.helpers.*,\n    own\n",
    )
    write(tmp_path, "app.py", WRONG)
    done = flake8("app.py")
    assert (done.returncode, done.stderr) == (1, "")
    assert PLACE in done.stdout


def test_explain_prints_the_lesson(flake8: Run) -> None:
    done = flake8("--rsp-explain", "RSP000")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("RSP000 internal-error\nThe plugin itself failed on this file\n")


def test_explain_of_an_unknown_code_names_near_ones(flake8: Run) -> None:
    done = flake8("--rsp-explain", "RSP00")
    assert (done.returncode, done.stdout) == (2, "")
    assert "argument --rsp-explain: no lesson for 'RSP00'; the nearest are RSP000" in done.stderr


def test_the_heavy_rooms_wait_for_flask(tmp_path: Path) -> None:
    write(tmp_path, "plain.py", "import requests\n")
    script = (
        "import sys\nfrom flake8.main import cli\n"
        "status = cli.main(['--isolated', '--jobs=1', 'plain.py'])\n"
        "rooms = {name.split('.')[1] for name in sys.modules if name.startswith('flake8_flask_')\n"
        "         and '.' in name}\n"
        "print(status, *sorted(rooms))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    plain = done.stdout.splitlines()[-1].split()
    assert "plugin" in plain
    assert not {"analysis", "rules", "knowledge", "lesson"} & set(plain)
