"""Modules that were followed for one linted file serve the next; all findings stay the same.

All here is linted in this process, as flake8 and editors do; the subprocess tests of whole projects
(test_followed.py, test_small_projects.py) go through the same.
"""

from __future__ import annotations

import ast
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_flask_response.analysis.run import kept, program
from flake8_flask_response.analysis.run.kept import KEPT
from flake8_flask_response.analysis.run.module import ModuleRun
from flake8_flask_response.config import Config
from flake8_flask_response.plugin import Plugin

TESTS = Path(__file__).resolve().parent
PROJECTS = {
    path.name: path
    for folder in ("followed", "projects")
    for path in sorted((TESTS / folder).iterdir())
    if path.is_dir() and not path.name.startswith("_")
}

HELPERS = """\
from flask import render_template


def page(name):
    return render_template(name)
"""
VIEW = """\
from flask import Flask

from helpers import page

app = Flask(__name__)


@app.get("/")
def index():
    answer = page("index.html")
    answer.headers["X-Page"] = "1"
    return answer
"""
RESPONSE = HELPERS.replace("render_template(name)", "make_response(name)").replace(
    "import render_template", "import make_response"
)


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    KEPT.clear()
    yield
    KEPT.clear()


@pytest.fixture
def followed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the modules that are followed anew, in order, besides the linted ones."""
    names: list[str] = []

    class Noting(ModuleRun):
        def __init__(self, *given: object) -> None:
            super().__init__(*given)  # type: ignore[arg-type]
            names.append(Path(self.facts.path).stem)

    monkeypatch.setattr(program, "ModuleRun", Noting)
    return names


def settle(folder: Path, ago: float = 60.0) -> None:
    """Have a folder and all in it look as if nobody had changed it for a while."""
    then = time.time() - ago
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (then, then))


def lay_out(folder: Path, files: dict[str, str], ago: float = 60.0) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    settle(folder, ago)


def reports(path: Path, config: Config | None = None) -> list[tuple[int, int, str]]:
    text = path.read_text(encoding="utf-8")
    plugin = Plugin(ast.parse(text), text.splitlines(keepends=True), str(path))
    if config is not None:
        plugin.config = config  # type: ignore[misc]
    return [(line, column, message) for line, column, message, _ in plugin.run()]


@pytest.mark.parametrize("name", PROJECTS)
def test_a_project_gets_the_same_findings_in_any_order(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    shutil.copytree(PROJECTS[name], folder)
    settle(folder)
    paths = sorted(folder.rglob("*.py"))
    alone = {}
    for path in paths:
        KEPT.clear()
        alone[path] = reports(path)
    KEPT.clear()
    assert {path: reports(path) for path in paths} == alone
    assert {path: reports(path) for path in reversed(paths)} == alone


def test_a_module_is_followed_once_for_several_files(tmp_path: Path, followed: list[str]) -> None:
    lay_out(tmp_path, {"helpers.py": HELPERS, "a.py": VIEW, "b.py": VIEW, "c.py": VIEW})
    found = [reports(tmp_path / f"{name}.py") for name in "abc"]
    assert followed == ["helpers"]
    assert len(found[0]) == 1
    assert found == [found[0]] * 3


def test_a_circle_is_kept_with_the_module_that_begins_it(
    tmp_path: Path, followed: list[str]
) -> None:
    one = "from two import DEFAULT\n\nNAME = DEFAULT\n\n\ndef page(name):\n    return name\n"
    two = "from one import page\n\nDEFAULT = page('x')\n"
    view = VIEW.replace("from helpers", "from one")
    lay_out(tmp_path, {"one.py": one, "two.py": two, "a.py": view, "b.py": view})
    found = [reports(tmp_path / f"{name}.py") for name in "ab"]
    assert sorted(followed) == ["one", "two"]
    assert found[0] == found[1]
    assert len(found[0]) == 1


def test_what_a_linted_file_does_to_a_module_stays_with_it(tmp_path: Path) -> None:
    setting = "import helpers\n\nhelpers.page = lambda name: None\n"
    files = {
        "helpers.py": HELPERS,
        "a.py": VIEW,
        "b.py": VIEW.replace("\napp =", f"\n{setting}app ="),
    }
    lay_out(tmp_path, files)
    first = reports(tmp_path / "a.py")
    changed = reports(tmp_path / "b.py")
    assert reports(tmp_path / "a.py") == first
    assert changed != first


def test_a_module_that_changed_on_the_disk_is_followed_anew(
    tmp_path: Path, followed: list[str]
) -> None:
    lay_out(tmp_path, {"helpers.py": HELPERS, "a.py": VIEW})
    assert len(reports(tmp_path / "a.py")) == 1
    lay_out(tmp_path, {"helpers.py": RESPONSE}, ago=30)
    assert reports(tmp_path / "a.py") == []
    assert followed == ["helpers", "helpers"]


def test_a_module_that_comes_to_hide_another_is_seen(tmp_path: Path) -> None:
    view = VIEW.replace("from helpers", "from shop.helpers")
    files = {"shop/__init__.py": "", "shop/helpers.py": HELPERS, "a.py": view}
    lay_out(tmp_path, files)
    assert len(reports(tmp_path / "a.py")) == 1
    lay_out(tmp_path, {"shop/helpers/__init__.py": RESPONSE}, ago=30)
    assert reports(tmp_path / "a.py") == []


def test_what_may_still_be_changing_is_not_kept(tmp_path: Path, followed: list[str]) -> None:
    lay_out(tmp_path, {"helpers.py": HELPERS, "a.py": VIEW, "b.py": VIEW}, ago=-1)
    assert reports(tmp_path / "a.py") == reports(tmp_path / "b.py")
    assert followed == ["helpers", "helpers"]


def test_options_that_say_what_functions_give_are_part_of_it(tmp_path: Path) -> None:
    lay_out(tmp_path, {"helpers.py": HELPERS, "a.py": VIEW})
    assert len(reports(tmp_path / "a.py")) == 1
    told = Config(response_functions=("helpers.page",))
    assert reports(tmp_path / "a.py", told) == []
    assert len(reports(tmp_path / "a.py")) == 1


def test_no_more_is_kept_than_the_bound(
    tmp_path: Path, followed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "KEPT", kept.Kept(len(HELPERS) + 10))
    view = VIEW.replace(
        "from helpers import page", "from helpers import page\nfrom more import last"
    )
    view = view.replace("return answer", "return last(answer)")
    more = "def last(answer):\n    return answer\n"
    lay_out(tmp_path, {"helpers.py": HELPERS, "more.py": more, "a.py": view, "b.py": view})
    assert reports(tmp_path / "a.py") == reports(tmp_path / "b.py")
    assert len(followed) == 3
