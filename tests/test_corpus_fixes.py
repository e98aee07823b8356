"""The fixes over a package of the corpus: what a wrong fix does is seen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from corpus import fixes

MISTAKEN = """\
import os
from flask import Flask, render_template

app = Flask(__name__)


@app.get("/")
def index():
    page = render_template("index.html")
    page.headers["X-Robots-Tag"] = "noindex"
    return page
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "shop-1.0"
    folder.mkdir()
    (folder / "app.py").write_text(MISTAKEN, encoding="utf-8")
    return folder


def test_a_package_is_mended_in_a_copy(package: Path) -> None:
    done = fixes.mended(package, ["app.py"])
    assert done == fixes.Mending(files=1, changed=1, fixed=1, remaining=0, problems=())
    assert (package / "app.py").read_text(encoding="utf-8") == MISTAKEN


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("import os\n", "", "gone: app.py\tF401\t'os' imported but unused"),
        ("return page", "return pages", "new: app.py\tF821\tundefined name 'pages'"),
        ("return page", "return page)", "cannot be parsed: app.py: "),
        ("import os", "import os, os.path", "changed again: app.py"),
    ],
)
def test_what_goes_wrong_is_told(
    package: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, problem: str
) -> None:
    def fix(folder: Path, files: Sequence[str]) -> str:
        place = folder / "app.py"
        place.write_text(place.read_text("utf-8").replace(old, new), "utf-8")
        return ""

    monkeypatch.setattr(fixes, "_fix", fix)
    problems = fixes.mended(package, ["app.py"]).problems
    assert any(one.startswith(problem) for one in problems), problems
