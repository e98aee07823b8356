"""No file that Python can parse brings the plugin down or makes it speak of code without Flask.

    NEVER_CRASH_FOLDERS=one:two python -m pytest -m slow tests/test_never_crash.py

reads the standard library, all that is installed and these folders (the unpacked corpus), and
prints how many files that were; with folders they must be at least 10,000.
"""

from __future__ import annotations

import ast
import os
import sysconfig
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path

import hypothesmith
import pytest
from hypothesis import HealthCheck, given, seed, settings

from flake8_flask_response.check import DEBUG_VARIABLE, Report, check
from flake8_flask_response.config import Config
from flake8_flask_response.gate import may_concern_flask

SEED = 20_261_122
CLASSROOM = Config(classroom=True)
FLASK_PREFIX = "import flask\nfrom flask import *\napp = flask.Flask(__name__)\n@app.route('/')\n"
STANDARD_LIBRARY = Path(sysconfig.get_path("stdlib"))
SPEAKS_OF_FLASK = ("flask", "werkzeug")
FOLDERS = [Path(f) for f in os.environ.get("NEVER_CRASH_FOLDERS", "").split(os.pathsep) if f]
FEWEST_FILES = 10_000 if FOLDERS else 500

quick = settings(
    max_examples=25, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)
long = settings(quick, max_examples=3000)


@pytest.fixture(autouse=True)
def _raise_internal_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DEBUG_VARIABLE, "1")


def _tree(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


def _reports(text: str) -> tuple[Report, ...]:
    """All there is to say about a text, however unlike Flask it is; the tree stays as it was."""
    tree = _tree(text)
    before = ast.dump(tree, include_attributes=True)
    found = check(tree, text.splitlines(keepends=True), CLASSROOM)
    assert ast.dump(tree, include_attributes=True) == before
    return found


def _never_crashes(text: str) -> None:
    assert not any(report.code == "RSP000" for report in _reports(text))


def _inside_a_view(text: str) -> str:
    """The text as the body of a view, where every name may come from Flask."""
    body = "".join(f"    {line}" for line in text.splitlines(keepends=True))
    return f"{FLASK_PREFIX}def view(error=None):\n    pass\n{body}\n"


def _is_python(text: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "<written>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _written(text: str) -> None:
    for variant in (f"import flask\n{text}", _inside_a_view(text)):
        if _is_python(variant):
            _never_crashes(variant)


@seed(SEED)
@quick
@given(hypothesmith.from_grammar())
def test_written_text_never_crashes(text: str) -> None:
    _written(text)


@seed(SEED)
@quick
@given(hypothesmith.from_node())
def test_written_trees_never_crash(text: str) -> None:
    _written(text)


@pytest.mark.slow
@seed(SEED)
@long
@given(hypothesmith.from_grammar())
def test_much_written_text_never_crashes(text: str) -> None:
    _written(text)


@pytest.mark.slow
@seed(SEED)
@long
@given(hypothesmith.from_node())
def test_many_written_trees_never_crash(text: str) -> None:
    _written(text)


def _python_files() -> Iterator[Path]:
    """Every file of FOLDERS, the standard library and what is installed, but not this project's."""
    for folder in FOLDERS:
        yield from sorted(folder.rglob("*.py"))
    for path in sorted(STANDARD_LIBRARY.rglob("*.py")):
        if "site-packages" not in path.parts:
            yield path
    for distribution in distributions():
        if distribution.metadata["Name"] != "flake8-flask-response":
            for file in distribution.files or ():
                if file.suffix == ".py":
                    yield Path(str(file.locate()))


def _text_of(path: Path) -> str | None:
    """The text of a file, None if it is not text or Python cannot parse it (test data)."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return text if _is_python(text) else None


@dataclass
class Count:
    """How many files were read, how many of them name Flask, and how many are no Python."""

    read: int = 0
    with_flask: int = 0
    left_out: int = 0
    findings: int = 0

    def __str__(self) -> str:
        return (
            f"{self.read} files read, no exception: {self.with_flask} name Flask and have"
            f" {self.findings} findings, {self.read - self.with_flask} do not and have none;"
            f" {self.left_out} more are not Python (of this version)"
        )


def _read_all(paths: Iterator[Path]) -> Count:
    count = Count()
    for path in paths:
        text = _text_of(path)
        if text is None:
            count.left_out += 1
            continue
        found = _reports(text)
        assert not any(report.code == "RSP000" for report in found), path
        if any(word in text.lower() for word in SPEAKS_OF_FLASK):
            count.with_flask += 1
            count.findings += len(found)
        else:
            assert not found, f"{path} does not use Flask: {found}"
        count.read += 1
    return count


def test_a_part_of_the_standard_library_is_read_in_silence() -> None:
    paths = (path for path in sorted(STANDARD_LIBRARY.glob("[a-h]*.py")))
    assert _read_all(paths).read >= 50


@pytest.mark.slow
def test_the_standard_library_and_installed_packages_are_read_in_silence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    count = _read_all(_python_files())
    with capsys.disabled():
        print(f"\n{count}")
    assert count.read >= FEWEST_FILES
    assert count.with_flask >= 20


@pytest.mark.slow
def test_the_standard_library_survives_under_the_name_of_flask(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The gate opens for every file when it begins with an import of Flask."""
    read = 0
    for path in _python_files():
        text = _text_of(path)
        if text is None or "from __future__" in text or may_concern_flask(_tree(text), [text]):
            continue
        _never_crashes(f"import flask\n{text}")
        read += 1
    with capsys.disabled():
        print(f"\n{read} files read with an import of Flask before them, no exception")
    assert read >= FEWEST_FILES


@pytest.mark.parametrize(
    "text",
    [
        "",
        "import flask\r\n\r\n@app.route('/')\r\ndef view():\r\n\treturn None, 204\r\n",
        "import flask\x0c\n",
        "import flask; \\\n\\\nflask.make_response\\\n()",
        "from flask import *\n\u00fc = make_response('\u00fc'); \u00fc.headers = {}",
        "import flask\nlambda: (yield)\n",
        "import flask\nclass A(A): pass\n",
        "import flask\nx: x = x\ndel x, x\n",
        "import flask\nasync def f():\n  async with a as b, c: [await d async for d in e]\n",
    ],
)
def test_strange_text_never_crashes(text: str) -> None:
    _never_crashes(text)
