"""Where the analysis stops is told, each kind of bound at its place; nothing else is."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import linting
import pytest

from flake8_flask_response import bounds
from flake8_flask_response.analysis.driver import module
from flake8_flask_response.check import DEBUG_VARIABLE, TELL_BOUNDS, check
from flake8_flask_response.config import Config

HEAD = "from flask import Flask, make_response, request\n\napp = Flask(__name__)\n\n\n"


def view(body: str, decorators: str = '@app.get("/")\n', before: str = "") -> str:
    return f"{HEAD}{before}{decorators}def index():\n{textwrap.indent(body, '    ')}"


def nested_calls(depth: int) -> str:
    helpers = "".join(
        f"def f{n}(response):\n    return f{n + 1}(response)\n\n\n" for n in range(depth)
    )
    return f"{helpers}def f{depth}(response):\n    return response\n\n\n"


MANY = "value = 0\n" + "".join(f"if request.args.get('{n}'):\n    value = {n}\n" for n in range(20))
PROGRAMS = {
    bounds.RECURSION: view("x = request" + "()" * 1500 + "\nreturn str(x)\n"),
    bounds.CALL_DEPTH: view("return f0(make_response(''))\n", before=nested_calls(8)),
    bounds.LOOP_DEPTH: view(
        "out = make_response('')\nfor a in '12':\n    for b in '12':\n        for c in '12':\n"
        "            out.headers[a + b] = c\nreturn out\n"
    ),
    bounds.WIDTH: view(f"{MANY}return make_response('', value or 200)\n"),
    bounds.ENTRIES: view(f"return {{{', '.join(f'{n}: {n}' for n in range(80))}}}\n"),
    bounds.CHANGES: view(
        "out = make_response('')\n"
        + "".join(f"out.headers['X-{n}'] = '{n}'\n" for n in range(80))
        + "return out\n"
    ),
    bounds.ROUTES: view(
        "return 'x'\n", "".join(f'@app.route("/{n}", methods=["POST"])\n' for n in range(6))
    ),
    bounds.CALLERS: HEAD
    + "def named(answer):\n    answer.headers['X-A'] = '1'\n    return answer\n\n\n"
    + "".join(
        f'@app.get("/{n}")\ndef v{n}():\n    return named(make_response("{n}"))\n\n\n'
        for n in range(12)
    ),
}


def met(text: str) -> list[bounds.Bound]:
    with bounds.heard() as found:
        check(ast.parse(text), text.splitlines(keepends=True), Config())
    return found


@pytest.mark.parametrize("kind", PROGRAMS)
def test_a_bound_is_told_where_it_is_met(kind: str) -> None:
    text = PROGRAMS[kind]
    found = {bound for bound in met(text) if bound.kind == kind}
    assert found
    assert {bound.line for bound in found} <= set(range(len(text.splitlines()) + 1))


def test_what_is_followed_to_its_end_meets_no_bound() -> None:
    assert met(view("out = make_response('')\nout.set_cookie('a', 'b')\nreturn out\n")) == []


def test_a_chained_comparison_meets_no_recursion() -> None:
    body = "age = request.args.get('age', 0, int)\nif 0 < age < 150 and age != 7:\n    return 'a'\n"
    assert met(view(f"{body}return 'b'\n")) == []


def test_nobody_listens_outside_of_the_block() -> None:
    with bounds.heard() as found:
        bounds.met(bounds.WIDTH)
    bounds.met(bounds.WIDTH)
    assert found == [bounds.Bound(bounds.WIDTH)]


def flake8(path: Path, value: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "flake8", "--isolated", "--select=RSP", path.name]
    environment = {**os.environ, DEBUG_VARIABLE: value}
    return subprocess.run(command, cwd=path.parent, env=environment, capture_output=True, text=True)


def test_the_debug_variable_tells_them_on_standard_error(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text(PROGRAMS[bounds.LOOP_DEPTH], encoding="utf-8")
    told = flake8(path, TELL_BOUNDS)
    line = PROGRAMS[bounds.LOOP_DEPTH].splitlines().index("            for c in '12':") + 1
    assert f"{bounds.TOLD}./app.py:{line}: {bounds.LOOP_DEPTH}" in told.stderr.splitlines() or (
        f"{bounds.TOLD}app.py:{line}: {bounds.LOOP_DEPTH}" in told.stderr.splitlines()
    )
    assert told.stdout == flake8(path, "").stdout
    assert flake8(path, "").stderr == ""


def test_the_tests_fail_where_recursion_is_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*arguments: object) -> None:
        endless(*arguments)

    monkeypatch.setattr(module, "_follow_unit", endless)
    with pytest.raises(RuntimeError, match="recursion was swallowed"):
        linting.lint({"plain": view("return 'x'\n")})
