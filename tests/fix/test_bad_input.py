"""The command `fix` on files that are hard to change: never a broken file, and always a word."""

from __future__ import annotations

import ast
import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flake8_flask_response import __main__ as command
from flake8_flask_response.fix import mending, running, writing
from flake8_flask_response.fix.mending import Outcome, mended
from flake8_flask_response.fix.resolving import Change, FileFix

WRONG = """from flask import Flask, make_response

app = Flask(__name__)


@app.get("/")
def index():
    response = make_response("Hi")
    response.set_cookie("a", "1")
    return "Hi"
"""
RIGHT = WRONG.replace('return "Hi"', "return response")
TWO = WRONG + WRONG[WRONG.index("@app") :].replace('"/"', '"/two"').replace("index", "two")

Fix = Callable[..., tuple[int, str]]


@pytest.fixture
def fix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Fix:
    """Run the command in an empty folder; gives the exit status and all that was said."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        status = command.main(["fix", *arguments])
        said = capsys.readouterr()
        return status, said.out + said.err

    return run


# -- what a file looks like


LAYOUTS = {
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "old Mac": lambda text: text.replace("\n", "\r").encode(),
    "mixed": lambda text: text.replace(":\n", ":\r\n").replace('"Hi")\n', '"Hi")\r').encode(),
    "tabs": lambda text: text.replace("    ", "\t").encode(),
    "BOM": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "BOM and CRLF": lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
    "latin-1": lambda text: f"# coding: latin-1\n# \xe9\n{text}".encode("latin-1"),
    "cp1252": lambda text: f"# -*- coding: cp1252 -*-\n# \u20ac\n{text}".encode("cp1252"),
    "shift-jis": lambda text: f"# coding: shift-jis\n# \u8868\u793a\n{text}".encode("shift-jis"),
    "wide": lambda text: text.replace("Hi", "\u00dc\U0001f600 \u8868").encode(),
    "no last line end": lambda text: text.rstrip("\n").encode(),
    "form feeds": lambda text: text.replace("\n\n@app", "\n\f\n@app").encode(),
    "other line breaks": lambda text: text.replace("Hi", "a\x0b\x1c\u2028\x85b").encode(),
    "lines joined": lambda text: text.replace(" = make", " = \\\n        make").encode(),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_layout_of_the_file_stays(layout: str, fix: Fix) -> None:
    make = LAYOUTS[layout]
    Path("app.py").write_bytes(make(WRONG))
    status, said = fix("app.py")
    assert (status, said.count("fixed:")) == (0, 1)
    assert Path("app.py").read_bytes() == make(RIGHT)


NOTHING = """from flask import Flask
{more}
app = Flask(__name__)


@app.get("/")
def index():
    print("Hi"){end}"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", [True, False])
def test_new_lines_end_as_the_others_do(end: str, last: bool, fix: Fix) -> None:
    text = NOTHING.format(more="", end="\n" if last else "").replace("\n", end)
    Path("app.py").write_bytes(text.encode())
    assert fix("app.py", "--unsafe-fixes")[0] == 0
    after = Path("app.py").read_bytes().decode()
    assert after.count(end) == text.count(end) + 1
    assert after.replace(end, "").isprintable()
    assert after.endswith(f'print("Hi"){end}    return "", 204' + (end if last else ""))


PLACES = {
    "behind a semicolon": (
        '    response = make_response("Hi"); response.set_cookie("a", "1"); return "Hi"\n',
        '    response = make_response("Hi"); response.set_cookie("a", "1"); return response\n',
    ),
    "in a one-line if": (
        '    response = make_response("Hi"); response.set_cookie("a", "1")\n'
        '    if app.debug: return "Hi"\n    return response\n',
        '    response = make_response("Hi"); response.set_cookie("a", "1")\n'
        "    if app.debug: return response\n    return response\n",
    ),
    "a statement before one in a one-line if": (
        '    page = "Hi"\n    if app.debug: page.status_code = 404\n    return page\n',
        '    page = "Hi"\n'
        "    if app.debug: page = make_response(page); page.status_code = 404\n"
        "    return page\n",
    ),
    "a return in parentheses": (
        '    response = make_response("Hi")\n    response.set_cookie("a", "1")\n'
        '    return (\n        "Hi"\n    )\n',
        '    response = make_response("Hi")\n    response.set_cookie("a", "1")\n'
        "    return (\n        response\n    )\n",
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_places_in_a_line(place: str, fix: Fix) -> None:
    head = WRONG[: WRONG.index("    response")]
    before, after = PLACES[place]
    Path("app.py").write_text(head + before)
    assert fix("app.py")[0] == 0
    assert Path("app.py").read_text() == head + after


def test_an_f_string_stays_as_it_is(fix: Fix) -> None:
    text = WRONG.replace('return "Hi"', 'return f"{response.set_cookie(1)}"')
    Path("app.py").write_text(text)
    fix("app.py", "--unsafe-fixes")
    ast.parse(Path("app.py").read_text())


def test_a_notebook_export(fix: Fix) -> None:
    cells = "# %% [markdown]\n# # A title\n\n# In[1]:\nget_ipython().system('ls')\n\n# In[ ]:\n"
    Path("book.py").write_text(cells + WRONG)
    assert fix("book.py")[0] == 0
    assert Path("book.py").read_text() == cells + RIGHT
    magic = "%matplotlib inline\n" + WRONG
    Path("book.py").write_text(magic)
    status, said = fix("book.py")
    assert status == 1
    assert "book.py:1:2: E999 SyntaxError" in said
    assert Path("book.py").read_text() == magic


@pytest.mark.parametrize(
    ("data", "status", "word"),
    [
        (WRONG.encode() + b"def broken(:\n", 1, "E999"),
        (WRONG.encode() + b"# \xff\n", 1, "the file cannot be decoded"),
        (b"# coding: nonsense\n" + WRONG.encode(), 1, "cannot be decoded: unknown encoding"),
        (WRONG.encode() + b"# \0\n", None, "null byte"),
        (WRONG.encode("utf-16"), 1, "E9"),
        (b"", 0, "1 fixed, 0 remain."),
        (b"x = " + b"(" * 400 + b")" * 400 + b"\n", None, "too many nested parentheses"),
    ],
    ids=["syntax", "bytes", "coding", "null", "utf-16", "empty", "deep"],
)
def test_what_cannot_be_mended_stays_and_is_told(
    data: bytes, status: int | None, word: str, fix: Fix
) -> None:
    Path("app.py").write_bytes(data)
    Path("good.py").write_text(WRONG)
    got, said = fix()
    assert got == status if status is not None else got in (1, 2)
    assert word in said
    assert Path("app.py").read_bytes() == data
    assert Path("good.py").read_text() == RIGHT


def test_an_encoding_that_does_not_come_back_the_same(fix: Fix) -> None:
    data = b"# coding: utf-7\n# +AGE-\n" + WRONG.encode()
    Path("app.py").write_bytes(data)
    status, said = fix("app.py")
    assert status == 1
    assert "[not fixed: the file cannot be written back in utf-7]" in said
    assert Path("app.py").read_bytes() == data


# -- where a file lies


def test_a_read_only_file(fix: Fix) -> None:
    path = Path("app.py")
    path.write_text(WRONG)
    path.chmod(0o444)
    status, said = fix("app.py")
    assert (status, path.read_text()) == (2, WRONG)
    assert "app.py: not fixed: it is read-only\n" in said
    assert stat.S_IMODE(path.stat().st_mode) == 0o444
    assert os.listdir() == ["app.py"]


@pytest.mark.parametrize("mode", [0o640, 0o755, 0o600])
def test_the_mode_stays(mode: int, fix: Fix) -> None:
    path = Path("app.py")
    path.write_text(WRONG)
    path.chmod(mode)
    assert fix("app.py")[0] == 0
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert path.read_text() == RIGHT


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission(fix: Fix) -> None:
    Path("shut").mkdir()
    path = Path("shut/app.py")
    path.write_text(WRONG)
    Path("shut").chmod(0o555)
    try:
        status, said = fix("shut/app.py")
    finally:
        Path("shut").chmod(0o755)
    assert (status, path.read_text()) == (2, WRONG)
    assert "shut/app.py: not fixed: Permission denied" in said


@pytest.mark.parametrize(
    ("function", "number"),
    [("open", errno.ENOSPC), ("fsync", errno.ENOSPC), ("replace", errno.EACCES)],
)
def test_the_system_refuses(
    function: str, number: int, fix: Fix, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*arguments: object, **named: object) -> object:
        raise OSError(number, os.strerror(number))

    Path("app.py").write_text(WRONG)
    Path("good.py").write_text("x = 1\n")
    if function == "open":
        monkeypatch.setattr(writing.tempfile, "mkstemp", refused)
    else:
        monkeypatch.setattr(writing.os, function, refused)
    status, said = fix()
    assert status == 2
    assert f"app.py: not fixed: {os.strerror(number)}\n" in said
    assert Path("app.py").read_text() == WRONG
    assert sorted(os.listdir()) == ["app.py", "good.py"]


def test_a_symbolic_link_stays_one(fix: Fix) -> None:
    Path("real").mkdir()
    Path("real/app.py").write_text(WRONG)
    Path("link.py").symlink_to("real/app.py")
    assert fix("link.py")[0] == 0
    assert Path("link.py").is_symlink()
    assert os.readlink("link.py") == "real/app.py"
    assert Path("real/app.py").read_text() == RIGHT
    assert os.listdir("real") == ["app.py"]


def test_a_file_with_two_names(fix: Fix) -> None:
    Path("app.py").write_text(WRONG)
    os.link("app.py", "other.py")
    status, said = fix("app.py")
    assert status == 2
    assert "app.py: not fixed: it has another name (a hard link)" in said
    assert Path("other.py").read_text() == Path("app.py").read_text() == WRONG


@pytest.mark.parametrize("kind", ["missing", "folder.py", "broken link", "pipe"])
def test_no_file_at_all(kind: str, fix: Fix) -> None:
    Path("app.py").write_text(WRONG)
    name = "odd.py"
    if kind == "folder.py":
        Path(name, "x").mkdir(parents=True)
    elif kind == "broken link":
        Path(name).symlink_to("nowhere")
    elif kind == "pipe":
        os.mkfifo(name)
    status, said = fix(name, "app.py")
    assert status == (0 if kind == "folder.py" else 2)
    assert ("odd.py: not fixed: " in said) == (kind != "folder.py")
    assert Path("app.py").read_text() == RIGHT


def test_a_file_that_changes_meanwhile(fix: Fix, monkeypatch: pytest.MonkeyPatch) -> None:
    def slowly(*arguments: object, **named: object) -> Outcome:
        outcome = mended(*arguments, **named)  # type: ignore[arg-type]
        Path("app.py").write_text(WRONG + "# somebody's work\n")
        return outcome

    Path("app.py").write_text(WRONG)
    monkeypatch.setattr(running, "mended", slowly)
    status, said = fix("app.py")
    assert status == 2
    assert "app.py: not fixed: it has changed since it was read" in said
    assert Path("app.py").read_text() == WRONG + "# somebody's work\n"
    assert os.listdir() == ["app.py"]


# -- fixes that are wrong


BAD_CHANGES = {
    "does not parse": ("return", "return return"),
    "another finding": ('return "Hi"', "return None"),
    "an unknown name": ('return "Hi"', "return respond"),
    "not there": ("return nothing", "return response"),
}


@pytest.mark.parametrize("bad", BAD_CHANGES)
def test_a_wrong_fix_is_taken_back_and_the_others_stay(
    bad: str, fix: Fix, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = BAD_CHANGES[bad]
    true_fixable = mending._Work._fixable

    def fixable(self: mending._Work, state: object) -> object:
        pairs = true_fixable(self, state)  # type: ignore[arg-type]
        spoiled = []
        for told, one in pairs:
            if told.found.line == 10:
                change = Change(10, 4, old, new)
                one = FileFix((change,), one.applicability, one.title)
            spoiled.append((told, one))
        return spoiled

    monkeypatch.setattr(mending._Work, "_fixable", fixable)
    Path("app.py").write_text(TWO)
    status, said = fix("app.py")
    assert status == 1
    head, tail = TWO.split('@app.get("/two")')
    assert Path("app.py").read_text() == head + '@app.get("/two")' + tail.replace(
        'return "Hi"', "return response"
    )
    assert "app.py:10:12: RSP201" in said
    assert "[not fixed: 'return response' was tried" in said
    assert "1 fixed, 1 remains." in said


# -- size


def test_progress_on_a_terminal(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    for number in range(40):
        (tmp_path / f"view{number}.py").write_text(TWO)
    leader, follower = pty.openpty()
    patience = "import flake8_flask_response.fix.telling as t; t._PATIENCE = t._STEP = 0.0; "
    program = patience + "from flake8_flask_response.__main__ import main; main(['fix'])"
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, stdout=subprocess.PIPE, stderr=follower
    )
    os.close(follower)
    shown = os.read(leader, 100_000).decode()
    os.close(leader)
    assert "\r1 of 40 files" in shown
    assert shown.endswith("\r\x1b[K")
    assert b"80 fixed, 0 remain." in run.stdout


@pytest.mark.slow
def test_a_file_of_100_000_lines(fix: Fix) -> None:
    view = WRONG[WRONG.index("@app") :]
    plain = '@app.get("/{0}")\ndef view{0}():\n    text = "Hi"\n    return text\n\n\n'
    text = WRONG + "".join(plain.format(number) for number in range(16_700))
    text += "".join(
        view.replace('"/"', f'"/last{number}"').replace("index", f"last{number}")
        for number in range(20)
    )
    assert text.count("\n") > 100_000
    Path("app.py").write_text(text)
    status, said = fix("app.py")
    assert status == 0
    assert "21 fixed, 0 remain." in said
    assert Path("app.py").read_text() == text.replace('return "Hi"', "return response")
