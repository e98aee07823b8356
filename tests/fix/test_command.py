"""The command `fix`: which files and findings it takes, what it writes and what it says."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flake8_flask_response import __main__ as command

HEAD = "from flask import Flask, make_response\n\napp = Flask(__name__)\n\n\n"
LOST = """@app.get("/{name}")
def {name}():
    response = make_response("Hi")
    response.set_cookie("a", "1")
    return "Hi"
"""
NOTHING = """@app.get("/nothing/<name>")
def nothing(name):
    if name == "Ada":
        return "Hi"
"""
WRONG = HEAD + LOST.format(name="index") + "\n\n" + NOTHING
SAFE = WRONG.replace('"1")\n    return "Hi"', '"1")\n    return response')


def with_abort(text: str) -> str:
    """The text after the fix with a choice in it."""
    return text.replace("import Flask", "import Flask, abort") + "    abort(404)\n"


RIGHT = with_abort(SAFE)

Fix = Callable[..., int]


@pytest.fixture
def fix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fix:
    """Run the command in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> int:
        try:
            return command.main(["fix", *arguments])
        except SystemExit as error:
            return int(error.code or 0)

    return run


def written(text: str, name: str = "app.py") -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
    return path


def test_safe_fixes_are_the_default(fix: Fix, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(WRONG)
    assert fix("app.py") == 1
    assert path.read_text() == SAFE
    said = capsys.readouterr()
    assert said.err == ""
    first, second, last = said.out.splitlines()
    assert first == "app.py:10:12: RSP201 fixed: return response"
    assert second.startswith("app.py:14:1: RSP204 the view 'nothing' can end")
    assert second.endswith(" [with --unsafe-fixes: answer with 404 at the end]")
    assert last == "1 fixed, 1 remains. --unsafe-fixes fixes 1 of them."


def test_unsafe_fixes_on_demand(fix: Fix, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(WRONG)
    assert fix("--unsafe-fixes", "app.py") == 0
    assert path.read_text() == RIGHT
    assert capsys.readouterr().out.endswith("\n2 fixed, 0 remain.\n")
    assert fix("--unsafe-fixes", "app.py") == 0
    assert capsys.readouterr().out == "Nothing to fix: no findings.\n"


@pytest.mark.parametrize(
    "program",
    [
        [sys.executable, "-m", "flake8_flask_response"],
        [str(Path(sys.executable).with_name("flake8-flask-response"))],
    ],
    ids=["python -m", "console script"],
)
def test_both_names_of_the_command(program: list[str], tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(WRONG)
    run = subprocess.run(
        [*program, "fix", "--unsafe-fixes"], cwd=tmp_path, capture_output=True, text=True
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / "app.py").read_text() == RIGHT


def test_a_diff_writes_nothing(fix: Fix, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(WRONG)
    assert fix("--diff", "--unsafe-fixes") == 1
    assert path.read_text() == WRONG
    said = capsys.readouterr()
    assert "RSP201 can be fixed: return response" in said.err
    patched = subprocess.run(
        ["git", "apply", "-p0", "-"], input=said.out, text=True, capture_output=True
    )
    assert (patched.returncode, patched.stderr) == (0, "")
    assert path.read_text() == RIGHT


def through_standard_input(data: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    module = [sys.executable, "-m", "flake8_flask_response", "fix"]
    return subprocess.run([*module, *arguments, "-"], input=data, capture_output=True)


def test_standard_input_becomes_standard_output() -> None:
    data = b"\xef\xbb\xbf" + WRONG.replace("\n", "\r\n").encode()
    run = through_standard_input(data, "--unsafe-fixes")
    assert run.returncode == 0
    assert run.stdout == b"\xef\xbb\xbf" + RIGHT.replace("\n", "\r\n").encode()
    assert b"stdin:10:12: RSP201 fixed" in run.stderr


@pytest.mark.parametrize("data", [RIGHT.encode(), b"def broken(:\n", b"", b"\xff\xfe = 1", b"a\0b"])
def test_what_cannot_be_mended_comes_back_as_it_was(data: bytes) -> None:
    run = through_standard_input(data)
    assert run.stdout == data
    assert b"Traceback" not in run.stderr


def test_an_excluded_name_of_standard_input_comes_back_as_it_was() -> None:
    run = through_standard_input(
        WRONG.encode(), "--stdin-display-name=old/app.py", "--exclude=app.py"
    )
    assert (run.returncode, run.stdout) == (0, WRONG.encode())


def test_select(fix: Fix) -> None:
    path = written(WRONG)
    assert fix("--unsafe-fixes", "--select", "RSP204", "app.py") == 0
    assert path.read_text() == with_abort(WRONG)


def test_files_and_options_are_those_of_flake8(fix: Fix) -> None:
    kept = written(WRONG, "old/app.py")
    other = written(WRONG, "app.txt")
    mended = written(WRONG, "new/app.py")
    written("[flake8]\nexclude = old\n", "setup.cfg")
    assert fix() == 1
    assert (kept.read_text(), other.read_text()) == (WRONG, WRONG)
    assert mended.read_text() == SAFE
    assert fix("--isolated", "--filename=*.txt", "--exit-zero", ".") == 0
    assert (kept.read_text(), other.read_text()) == (WRONG, SAFE)


@pytest.mark.parametrize(
    ("settings", "after"),
    [
        ("select = E, F", RIGHT),
        ("select = RSP204", RIGHT),
        ("ignore = E501", RIGHT),
        ("ignore = RSP", WRONG),
        ("ignore = R", WRONG),
        ("select = E\nextend-ignore = RSP", WRONG),
        ("per-file-ignores = app.py:RSP", WRONG),
        ("ignore = RSP204", SAFE),
        ("select = E\nper-file-ignores =\n    *.py: RSP204", SAFE),
    ],
)
def test_a_named_file_is_mended_whatever_is_selected_but_not_what_is_ignored(
    settings: str, after: str, fix: Fix
) -> None:
    path = written(WRONG)
    written(f"[flake8]\n{settings}\n", "tox.ini")
    fix("--unsafe-fixes", "app.py")
    assert path.read_text() == after


@pytest.mark.parametrize(
    ("settings", "after"),
    [("select = E, F", WRONG), ("select = RSP201", SAFE), ("extend-ignore = RSP204", SAFE)],
)
def test_in_a_folder_the_selection_is_the_configured_one(
    settings: str, after: str, fix: Fix
) -> None:
    path = written(WRONG)
    written(f"[flake8]\n{settings}\n", ".flake8")
    fix("--unsafe-fixes")
    assert path.read_text() == after


def test_noqa(fix: Fix) -> None:
    line = WRONG.replace('"1")\n    return "Hi"', '"1")\n    return "Hi"  # noqa: RSP201')
    path = written(line)
    assert fix("app.py", "--unsafe-fixes") == 0
    assert path.read_text() == with_abort(line)
    whole = written("# flake8: noqa\n" + WRONG, "whole.py")
    assert fix("whole.py", "--unsafe-fixes") == 0
    assert whole.read_text() == "# flake8: noqa\n" + WRONG
    assert fix("whole.py", "--unsafe-fixes", "--disable-noqa") == 0
    assert whole.read_text() == "# flake8: noqa\n" + RIGHT


def test_own_options_count(fix: Fix) -> None:
    text = (HEAD + LOST.format(name="index")).replace(", make_response", "\nfrom shop import made")
    path = written(text.replace("make_response(", "made("))
    assert fix("app.py") == 0
    assert "return response" not in path.read_text()
    assert fix("app.py", "--rsp-response-functions=shop.made") == 0
    assert "return response" in path.read_text()
    assert fix("app.py", "--rsp-follow-imports=maybe") == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--select", "XYZ"], "no code of this plugin begins with 'XYZ'"),
        (["--select", "rsp201"], "no code of this plugin begins with 'rsp201'"),
        (["--select", ""], "no code is given"),
        (["--select"], "expected one argument"),
        (["--unsafe"], "unrecognized arguments: --unsafe"),
        (["--config", "nowhere.cfg"], "nowhere.cfg"),
        (["-", "app.py"], "cannot be mended together"),
    ],
)
def test_wrong_usage(
    arguments: list[str], said: str, fix: Fix, capsys: pytest.CaptureFixture[str]
) -> None:
    written(WRONG)
    assert fix(*arguments) == 2
    assert said in capsys.readouterr().err
    assert Path("app.py").read_text() == WRONG


def test_the_help_names_everything(fix: Fix, capsys: pytest.CaptureFixture[str]) -> None:
    assert fix("--help") == 0
    text = capsys.readouterr().out
    for word in ("--diff", "--unsafe-fixes", "--select CODES", "[PATH ...]", "configuration"):
        assert word in text


def test_files_behind_two_dashes(fix: Fix) -> None:
    path = written(WRONG, "--diff")
    assert fix("--unsafe-fixes", "--", "--diff") == 0
    assert path.read_text() == RIGHT


def test_many_findings_and_overlapping_fixes(fix: Fix) -> None:
    views = "\n\n".join(LOST.format(name=f"view{number}") for number in range(30))
    text = (HEAD + views).replace("Flask, make_response", "Flask, make_response as made")
    text = text.replace("= make_response(", "= made(")
    path = written(text)
    assert fix("app.py") == 0
    assert path.read_text() == text.replace('"1")\n    return "Hi"', '"1")\n    return response')


def test_an_import_without_a_use_goes_with_its_last_use(fix: Fix) -> None:
    text = HEAD + LOST.format(name="index").replace('return "Hi"', 'return redirect("/")')
    path = written(text.replace("make_response\n", "make_response, redirect\n", 1))
    assert fix("app.py", "--unsafe-fixes") == 0
    assert path.read_text() == text.replace('redirect("/")', "response")


def test_what_a_fix_leads_to_is_mended_with_it(
    fix: Fix, capsys: pytest.CaptureFixture[str]
) -> None:
    """A response that is made of `r` is lost then, as `page` is returned."""
    view = '@app.get("/")\ndef index():\n    page = "Hi"\n    r = page\n'
    path = written(f'{HEAD}{view}    r.headers["X-A"] = "1"\n    return page\n')
    assert fix("app.py", "--unsafe-fixes") == 0
    made = '    r = make_response(r)\n    r.headers["X-A"] = "1"\n    return r\n'
    assert path.read_text() == f"{HEAD}{view}{made}"
    assert capsys.readouterr().out == (
        "app.py:10:5: RSP101 fixed: make a response first\n1 fixed, 0 remain.\n"
    )


def test_the_rest_of_a_project_is_seen_again_after_a_fix(fix: Fix) -> None:
    written("", "shop/__init__.py")
    written(
        "from flask import make_response\n\n\ndef page():\n"
        '    text = "Hi"\n    text.headers["X-A"] = "1"\n    return text\n',
        "shop/pages.py",
    )
    written(
        "from flask import Flask\n\nfrom .pages import page\n\napp = Flask(__name__)\n\n\n"
        '@app.get("/")\ndef index():\n    answer = page()\n    answer.set_cookie("a", "1")\n'
        "    return answer\n",
        "shop/app.py",
    )
    first = fix("--unsafe-fixes")
    texts = [path.read_text() for path in sorted(Path("shop").glob("*.py"))]
    assert fix("--unsafe-fixes") == first
    assert [path.read_text() for path in sorted(Path("shop").glob("*.py"))] == texts


def test_nothing_is_left_in_the_folder(fix: Fix) -> None:
    written(WRONG)
    fix("--unsafe-fixes")
    assert os.listdir() == ["app.py"]
