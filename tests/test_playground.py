"""What the playground runs in the browser, run here: the linter without flake8, and the program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import linting
import pytest

from flake8_flask_response.learn.inspecting import inspect
from flake8_flask_response.learn.page import call
from flake8_flask_response.learn.program import MOST_BYTES, MOST_OUTPUT, Program, ask
from flake8_flask_response.lesson import read_lesson
from flake8_flask_response.rule import rule_files

ROOT = Path(__file__).parent.parent
HEAD = "from flask import Flask, make_response, request\n\napp = Flask(__name__)\n\n\n"
VIEW = '@app.get("/")\ndef index():\n'


def seen(text: str, classroom: bool = False) -> list[tuple[int, int, str, str]]:
    (report,) = inspect({"app.py": text}, classroom)
    return [
        (found["line"], found["column"] + 1, found["code"], found["message"])
        for found in report["findings"]
    ]


def asked(body: str, *requests: str, before: str = "") -> list[dict[str, Any]]:
    program = Program({"app.py": f"{HEAD}{before}{VIEW}{body}"}, "app.py")
    try:
        return [ask(program, request) for request in requests or ["GET /"]]
    finally:
        program.close()


# -- the linter


def test_the_findings_of_the_lessons_are_those_of_flake8() -> None:
    lessons = map(read_lesson, rule_files())
    texts = {
        f"{lesson.code} {number}": snippet.text
        for lesson in lessons
        for number, snippet in enumerate(lesson.snippets)
    }
    for classroom in (False, True):
        found = linting.lint(texts, ["--rsp-classroom"] if classroom else [])
        for key, text in texts.items():
            wanted = [(one.line, one.column, one.code, one.message) for one in found[key]]
            assert seen(text, classroom) == wanted, key


COMMENTS = """\
# noqa
# NOQA
#noqa
# noqa:
# noqa: RSP101
# noqa:RSP101
# noqa:  RSP101
# noqa : RSP101
# noqa: rsp101
# noqa: RSP
# noqa: RSP1
# noqa: RSP10
# noqa: RSP102
# noqa: E501,RSP101
# noqa: E501, RSP101
# noqa: E501 RSP101
# noqa: E501RSP101
# noqa: E501,,RSP101
# noqa: E501; RSP101
# noqa: RSP101 - because
# noqa: because
# noqa because RSP102
# why # noqa: RSP101
# noqa: RSP102 # noqa: RSP101
# flake8: noqa
# flake8: noqa: RSP102
"""


def test_noqa_silences_as_in_flake8() -> None:
    texts = {}
    for comment in COMMENTS.splitlines():
        texts[f"behind {comment}"] = (
            f'{HEAD}{VIEW}    page = "Hello"\n    page.headers["X-A"] = "1"  {comment}\n'
            "    return page\n"
        )
        texts[f"below {comment}"] = (
            f'{HEAD}{VIEW}    page = "Hello"\n    page.headers["X-A"] = (\n        "1"  {comment}\n'
            f"    )\n    return page\n"
        )
        texts[f"above {comment}"] = (
            f'{HEAD}{VIEW}    page = "Hello"\n    {comment}\n    page.headers["X-A"] = "1"\n'
            "    return page\n"
        )
    found = linting.lint(texts)
    assert any(found.values())
    assert not all(found.values())
    wanted = {key: [(each.line, each.code) for each in found[key]] for key in texts}
    assert {
        key: [(line, code) for line, _, code, _ in seen(text)] for key, text in texts.items()
    } == wanted


@pytest.mark.parametrize(
    ("text", "line"),
    [("x = (\n", 1), ("\n\ndef f(:\n", 3), ("x = 1\n\0", 1), ("\t if x:\n  y\n", 1)],
)
def test_what_is_no_python_is_told_at_its_line(text: str, line: int) -> None:
    (report,) = inspect({"app.py": text})
    assert report["findings"] == []
    assert report["syntax"]["line"] == line
    assert report["syntax"]["message"]


@pytest.mark.parametrize("text", ["", "\n", "# noqa", "(" * 300 + ")" * 300, "x = '\ud800'"])
def test_odd_texts_end_in_no_exception(text: str) -> None:
    (report,) = inspect({"app.py": text})
    assert report["findings"] == []


def test_a_long_file_is_not_looked_at() -> None:
    (report,) = inspect({"app.py": "x = 1\n" * 50_000})
    assert "longer than 200,000 characters" in report["syntax"]["message"]


def test_a_path_out_of_the_folder_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        inspect({"../app.py": ""})


def test_the_end_of_what_is_underlined_counts_characters() -> None:
    text = f'{HEAD}{VIEW}    page = "ü"; page.headers["X-A"] = "ü"\n    return page\n'
    (report,) = inspect({"app.py": text})
    (found,) = report["findings"]
    line = text.splitlines()[found["line"] - 1]
    assert line[found["column"] : found["end"]] == 'page.headers["X-A"] = "ü"'


def test_a_fix_leads_to_a_program_without_findings() -> None:
    text = f'{HEAD}{VIEW}    page = "Hello"\n    page.headers["X-A"] = "1"\n    return page\n'
    (report,) = inspect({"app.py": text})
    lines = text.splitlines(keepends=True)
    for edit in reversed(report["findings"][0]["fix"]["edits"]):
        before = "".join(lines[: edit["line"] - 1]) + lines[edit["line"] - 1][: edit["column"]]
        assert text[len(before) :].startswith(edit["old"])
        text = before + edit["new"] + text[len(before) + len(edit["old"]) :]
    assert seen(text) == []
    program = Program({"app.py": text}, "app.py")
    assert ["X-A", "1"] in ask(program, "GET /")["headers"]
    program.close()


def test_imports_between_files_are_followed() -> None:
    helpers = 'def page():\n    return "Hello"\n'
    body = '    text = page()\n    text.headers["X-A"] = "1"\n    return text\n'
    main = f"{HEAD}from helpers import page\n\n\n{VIEW}{body}"
    reports = inspect({"app.py": main, "helpers.py": helpers})
    codes = {one["file"]: [each["code"] for each in one["findings"]] for one in reports}
    assert codes == {"app.py": ["RSP101"], "helpers.py": []}


# -- the program


def test_an_answer_as_plain_data() -> None:
    (answer,) = asked('    print("seen")\n    return "Hello", 201, {"X-A": "1"}\n')
    assert answer["status"] == "201 CREATED"
    assert ["X-A", "1"] in answer["headers"]
    assert (answer["body"], answer["printed"], answer["error"]) == ("Hello", "seen\n", "")


def test_an_exception_with_the_lines_on_its_way() -> None:
    before = "def halve(number):\n    return number / 0\n\n\n"
    (answer,) = asked("    return str(halve(1))\n", before=before)
    assert answer["error"] == "ZeroDivisionError: division by zero"
    assert answer["frames"] == [
        {"file": "app.py", "line": 12, "name": "index"},
        {"file": "app.py", "line": 7, "name": "halve"},
    ]
    assert answer["where"] == "request"


def test_what_fails_at_the_import() -> None:
    for text, error in (
        ("1 / 0\n", "ZeroDivisionError: division by zero"),
        ("raise SystemExit(3)\n", "SystemExit: 3"),
        ("x = (\n", "SyntaxError: '(' was never closed (app.py, line 1)"),
    ):
        program = Program({"app.py": text}, "app.py")
        answer = ask(program, "GET /")
        program.close()
        assert (answer["where"], answer["frames"][-1]["line"]) == ("import", 1)
        assert answer["error"].startswith(error.partition(" (")[0])


def test_cookies_are_kept_and_can_be_replaced() -> None:
    body = '    response = make_response(request.cookies.get("n", "none"))\n'
    body += '    response.set_cookie("n", "1")\n    return response\n'
    program = Program({"app.py": f"{HEAD}{VIEW}{body}"}, "app.py")
    assert ask(program, "GET /")["body"] == "none"
    answer = ask(program, "GET /")
    assert (answer["body"], answer["jar"]) == ("1", "n=1")
    assert ask(program, "GET /", "n=7; other=x")["body"] == "7"
    program.close()


def test_output_is_bounded() -> None:
    (answer,) = asked(f'    print("x" * 10**6)\n    return "y" * {MOST_OUTPUT + 1}\n')
    assert (len(answer["body"]), answer["cut"]) == (MOST_OUTPUT, True)
    assert len(answer["printed"]) <= 20_000
    (endless,) = asked(
        "    def parts():\n        while True:\n            yield 'x' * 1000\n    return parts()\n"
    )
    assert endless["cut"]
    assert MOST_BYTES > len(endless["body"]) > 0


def test_asynchronous_views_run_without_threads() -> None:
    before = "import asyncio\n\n\n"
    body = "    await asyncio.sleep(0.001)\n    return 'later'\n"
    view = VIEW.replace("def ", "async def ")
    program = Program({"app.py": f"{HEAD}{before}{view}{body}"}, "app.py")
    assert ask(program, "GET /")["body"] == "later"
    program.close()
    waits = "    await asyncio.get_running_loop().create_future()\n    return ''\n"
    program = Program({"app.py": f"{HEAD}{before}{view}{waits}"}, "app.py")
    assert "cannot come in the browser" in ask(program, "GET /")["error"]
    program.close()


def test_threads_run_at_once_and_outside_of_the_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)  # not pytest's own
    heads = [
        "import threading",
        "from concurrent.futures import ThreadPoolExecutor",
        "pool = ThreadPoolExecutor(1)",
        "names = []",
    ]
    note = "def note(name=None):\n    names.append(name or request.args['name'])\n\n\n"
    body = (
        "    thread = threading.Thread(target=note, args=('thread',))\n"
        "    thread.start()\n"
        "    thread.join(1)\n"
        "    threading.Timer(60, note, ['timer']).start()\n"
        "    threading.Thread(target=note).start()\n"
        "    pool.submit(note, 'pool').result()\n"
        "    error = pool.submit(note).exception()\n"
        "    return f'{names} {thread.is_alive()} {type(error).__name__}'\n"
    )
    before = "\n".join(heads) + "\n\n\n" + note
    start = threading.Thread.start
    (told,) = asked(body, "GET /?name=Ada", before=before)
    assert told["body"] == "['thread', 'timer', 'pool'] False RuntimeError"
    assert "Working outside of request context" in told["printed"]
    assert threading.Thread.start is start


def test_templates_and_modules_of_the_program() -> None:
    files = {
        "app.py": f"{HEAD}from flask import render_template\nfrom texts import GREETING\n\n\n"
        f'{VIEW}    return render_template("a.html", x=GREETING) + render_template("b.html")\n',
        "texts.py": 'GREETING = "Hello"\n',
        "templates/a.html": "<p>{{ x }}</p>",
    }
    program = Program(files, "app.py")
    assert ask(program, "GET /")["body"] == "<p>Hello</p>b.html"
    program.close()
    assert "texts" not in sys.modules
    assert not program.folder.exists()


def called(name: str, **arguments: Any) -> Any:
    return json.loads(call(name, json.dumps(arguments)))


def test_the_calls_of_the_worker() -> None:
    files: Mapping[str, str] = {"app.py": f'{HEAD}{VIEW}    return "Hello"\n'}
    assert called("prepare") is True
    assert called("inspect", files=files)[0]["findings"] == []
    assert called("send", files=files, main="app.py", request="GET /")["body"] == "Hello"
    for bad in ("nonsense", "GET", 'POST / json {"a"', ""):
        assert called("send", files=files, main="app.py", request=bad)["bad"]
    lines = ["GET / -> 200, body: Hello", "GET / -> 404"]
    first, second = called("send_all", files=files, main="app.py", requests=lines)
    assert first["problem"] == ""
    assert second["problem"]
    verdict = called("judge", files=files, wanted=lines[:1])
    assert verdict["solved"] is True
    assert called("judge", files=files, wanted=lines)["solved"] is False
    no_app = called("send", files={"app.py": "x = 1\n"}, main="app.py", request="GET /")
    assert "app" in no_app["bad"]


# -- the build


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_ci_says_what_is_missing_and_goes_on(tmp_path: Path) -> None:
    """Neither Node nor a browser, and no way to install them."""
    for name in ("bash", "dirname", "mktemp", "rm", "id"):
        (tmp_path / name).symlink_to(str(shutil.which(name)))
    (tmp_path / "python3").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "python3").chmod(0o755)
    environment = {**os.environ, "PATH": str(tmp_path)}
    script = [str(ROOT / ".ci" / "playground"), str(tmp_path), str(tmp_path / "site")]
    done = subprocess.run(
        ["bash", *script], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("SKIPPED")
    assert "needs Node 20 or newer" in done.stdout
    assert not (tmp_path / "site").exists()
