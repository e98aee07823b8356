"""`flake8-flask-response learn` as a learner uses it, and the limits around the learner's app."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_flask_response.learn.course import Course, NoSuchExercise
from flake8_flask_response.learn.exchange import read_line
from flake8_flask_response.learn.exercise import all_exercises, as_data
from flake8_flask_response.learn.judge import lint
from flake8_flask_response.learn.laying import lay_out
from flake8_flask_response.learn.running import answers_apart

COMMAND = [sys.executable, "-m", "flake8_flask_response", "learn"]
FIRST, SECOND, THIRD = all_exercises()[:3]
ASK = [read_line("GET /a -> 200"), read_line("GET /b -> 200")]
COPIED = f"Copied {len(all_exercises())} exercises to {{}}\n"
APP = 'import os, sys\nfrom flask import Flask\napp = Flask(__name__)\n@app.get("/a")\ndef a():\n'


def learn(*arguments: str, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**os.environ, **more},
        stdin=subprocess.DEVNULL,
        timeout=60,
    )


def solve(folder: Path, exercise: object) -> None:
    for name, text in exercise.solution.items():
        (folder / exercise.folder / name).write_text(text, encoding="utf-8")


def test_broken_then_solved_then_the_next(tmp_path: Path) -> None:
    broken = learn("--once", cwd=tmp_path)
    assert broken.returncode == 1
    assert FIRST.title in broken.stdout
    assert f"{FIRST.folder}/app.py:9:5: RSP101" in broken.stdout.replace("\\", "/")
    assert "(app.py line 9)" in broken.stdout
    solve(tmp_path / "flask-exercises", FIRST)
    solved = learn("--once", cwd=tmp_path)
    assert (solved.returncode, solved.stderr) == (0, "")
    assert "Exercise 1 is solved" in solved.stdout
    after = learn("--once", cwd=tmp_path)
    assert after.returncode == 1
    assert SECOND.title in after.stdout
    assert "[x]  1" in learn("--list", cwd=tmp_path).stdout


@pytest.mark.slow
def test_the_whole_path(tmp_path: Path) -> None:
    for exercise in all_exercises():
        assert learn("x", "--once", cwd=tmp_path).returncode == 1
        solve(tmp_path / "x", exercise)
        assert f"Exercise {exercise.number} is solved" in learn("x", "--once", cwd=tmp_path).stdout
    assert "exercises are solved" in learn("x", cwd=tmp_path).stdout


def test_noqa_does_not_help(tmp_path: Path) -> None:
    learn("here", "--hint", cwd=tmp_path)
    app = tmp_path / "here" / THIRD.folder / "app.py"
    app.write_text(app.read_text().replace('path}"\n', 'path}"  # noqa\n'))
    assert "# noqa" in app.read_text()
    assert "RSP301" in learn("here", "--exercise", "3", "--once", cwd=tmp_path).stdout


def test_three_hints_and_reset(tmp_path: Path) -> None:
    assert learn("x", "--reset", cwd=tmp_path).stdout.startswith(COPIED.format("x"))
    said = [learn("x", "--hint", cwd=tmp_path).stdout for _ in range(4)]
    assert [text.split(":")[0].strip() for text in said] == [
        "Hint 1 of 3",
        "Hint 2 of 3",
        "Hint 3 of 3",
        "Hint 3 of 3",
    ]
    assert "make_response(page)" in said[2]
    app = tmp_path / "x" / FIRST.folder / "app.py"
    app.write_text("mine")
    learn("x", "--list", cwd=tmp_path)
    assert app.read_text() == "mine"
    assert learn("x", "--reset", cwd=tmp_path).returncode == 0
    assert app.read_text() == FIRST.files["app.py"]
    assert "Hint 1 of 3" in learn("x", "--hint", cwd=tmp_path).stdout


@pytest.mark.parametrize("progress", ["", "[1", "[]", '{"solved": 3, "hints": [], "current": {}}'])
def test_bad_progress_counts_as_none(tmp_path: Path, progress: str) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / ".progress.json").write_text(progress)
    run = learn("x", "--list", cwd=tmp_path)
    assert (run.returncode, run.stderr) == (0, "")
    assert f"0 of {len(all_exercises())} solved" in run.stdout


def test_inside_a_folder_of_exercises_that_one_is_used(tmp_path: Path) -> None:
    assert learn("--hint", cwd=tmp_path).stdout.startswith(COPIED.format("flask-exercises"))
    course = tmp_path / "flask-exercises"
    for place in (course, course / SECOND.folder, tmp_path / "other"):
        place.mkdir(exist_ok=True)
        assert learn("--hint", "--exercise", "2", cwd=place).stdout.startswith("\nHint ")
    assert list(tmp_path.rglob("flask-exercises")) == [course]


def test_listing_copies_nothing(tmp_path: Path) -> None:
    for arguments in ((), ("no/such",), ("no/such", "--exercise", "2")):
        assert SECOND.title in learn(*arguments, "--list", cwd=tmp_path).stdout
    assert list(tmp_path.iterdir()) == []


def test_after_a_solved_exercise_comes_the_next_after_it(tmp_path: Path) -> None:
    course = Course.open(tmp_path, all_exercises())
    course.mark_solved(SECOND)
    assert course.current() is THIRD
    course.mark_solved(all_exercises()[-1])
    assert course.current() is FIRST


def test_what_is_not_right_is_named(tmp_path: Path) -> None:
    learn("--hint", cwd=tmp_path)
    app = tmp_path / "flask-exercises" / FIRST.folder / "app.py"
    app.write_text(FIRST.solution["app.py"].replace("noindex", "none"))
    assert "the header X-Robots-Tag is none" in learn("--once", cwd=tmp_path).stdout
    unused = "\n\ndef unused():\n    text = 'x'\n    text.headers['A'] = 'b'\n    return text\n"
    app.write_text(FIRST.solution["app.py"] + f'\n\n@app.get("/unused"){unused[1:]}')
    assert "Flask answers as wanted; the linter still" in learn("--once", cwd=tmp_path).stdout


def test_only_its_own_files_are_linted(tmp_path: Path) -> None:
    solve_alone = {"x/y/app.py": "1 +", "x/.progress.json": "", "v/a.py": "1 +", "v/pyvenv.cfg": ""}
    lay_out(tmp_path, {**FIRST.solution, **solve_alone})
    assert lint(tmp_path) == ()
    lay_out(tmp_path, {"own/a.py": "1 +"})
    assert [found.file for found in lint(tmp_path)] == ["own/a.py"]


@pytest.mark.parametrize("asked", ["2", "02", SECOND.folder, f"{SECOND.folder}/", "Forgotten"])
def test_an_exercise_has_several_names(asked: str) -> None:
    assert Course(Path(), all_exercises()).find(asked) is SECOND


@pytest.mark.parametrize(
    ("asked", "said"), [("", "a number from 1 to"), ("99", "a part of"), ("cookie", "several")]
)
def test_no_single_exercise_is_said(asked: str, said: str) -> None:
    with pytest.raises(NoSuchExercise, match=said):
        Course(Path(), all_exercises()).find(asked)


def test_what_cannot_be_done_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for arguments in (["file"], ["x", "--exercise", "99"], ["x", "--list", "--hint"]):
        run = learn(*arguments, cwd=tmp_path)
        assert run.returncode == 2
        assert "error: " in run.stderr
        assert "Traceback" not in run.stderr


def test_without_flask_a_clear_word(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['flask'] = None\n")
    run = learn("x", "--once", cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert run.returncode == 2
    assert "-m pip install flask" in run.stderr
    assert "Traceback" not in run.stderr


def test_the_data_is_plain(tmp_path: Path) -> None:
    data = json.loads(json.dumps(as_data()))
    assert [entry["name"] for entry in data] == [exercise.name for exercise in all_exercises()]
    assert "# RSP" not in json.dumps([entry["files"] for entry in data])


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("    while True: pass", "no answer within 3 seconds"),
        ("    os._exit(0)", "the app ended Python"),
        ("    sys.exit(4)", "SystemExit: 4"),
        ("    raise KeyError('k')", "KeyError: 'k'"),
        ("    return 'x'\nwhile True: pass", "no answer within 3 seconds"),
        ("    return 'x'\nsys.exit('bye')", "SystemExit: bye"),
        ("    return 'x'\n1 +", "SyntaxError"),
        ("    return 'x'\ndel app", "there is no app"),
        ("    return 'x' * 10**11", "MemoryError"),
    ],
)
def test_a_bad_app_does_no_harm(tmp_path: Path, body: str, said: str) -> None:
    (tmp_path / "app.py").write_text(f"{APP}{body}\n")
    began = time.monotonic()
    given = answers_apart(tmp_path, ASK, seconds=3)
    assert time.monotonic() - began < 20
    assert len(given) == 2
    assert said in given[0].error


def test_what_an_app_may_do(tmp_path: Path) -> None:
    """Print, ask for input, start a thread that stays, and call run() at its end."""
    (tmp_path / "app.py").write_text(
        "import threading, time\n"
        "from flask import Flask\n"
        "app = Flask(__name__)\n"
        "threading.Thread(target=time.sleep, args=(60,)).start()\n"
        '@app.get("/a")\n'
        "def a():\n"
        "    for _ in range(10**5):\n"
        '        print("noise")\n'
        '    return "a"\n'
        '@app.get("/b")\n'
        "def b():\n"
        "    return input()\n"
        "app.run()\n"
    )
    first, second = answers_apart(tmp_path, ASK)
    assert (first.status, first.body) == ("200 OK", "a")
    assert 1000 < len(first.printed) < 50_000
    assert second.error.startswith("EOFError")
    assert not list(tmp_path.rglob("__pycache__"))


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "x"], stdin=theirs, stdout=theirs, stderr=theirs, cwd=tmp_path
    )
    os.close(theirs)
    yield ours, process
    process.kill()
    process.wait()
    os.close(ours)


class Reader:
    """Reads what a terminal shows, from one place to the next."""

    def __init__(self, terminal: int) -> None:
        self.terminal = terminal
        self.unread = ""

    def until(self, wanted: str) -> None:
        end = time.monotonic() + 40
        while wanted not in self.unread:
            assert time.monotonic() < end, (wanted, self.unread)
            if select.select([self.terminal], [], [], 0.2)[0]:
                self.unread += os.read(self.terminal, 65536).decode()
        self.unread = self.unread.partition(wanted)[2]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_watching_in_a_terminal(
    watching: tuple[int, subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    terminal, process = watching
    reader = Reader(terminal)
    reader.until("q: quit")
    os.write(terminal, b"h\n")
    reader.until("Hint 1 of 3")
    solve(tmp_path / "x", FIRST)
    reader.until("Exercise 1 is solved")
    reader.until(SECOND.title)
    reader.until("q: quit")
    app = tmp_path / "x" / SECOND.folder / "app.py"
    app.write_text("def broken(:\n")
    reader.until("E999")
    reader.until("q: quit")
    os.write(terminal, b"n\n")
    reader.until(THIRD.title)
    reader.until("q: quit")
    os.write(terminal, b"x\n")
    reader.until("Unknown key 'x'")
    os.write(terminal, b"l\n")
    reader.until("1 of ")
    os.write(terminal, b"q\n")
    assert process.wait(timeout=10) == 0
