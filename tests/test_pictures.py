"""The pictures of findings are what flake8 says today, and fit for both colour schemes."""

import runpy
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent
PICTURES = sorted((ROOT / "docs" / "pictures").glob("*.svg"))


def test_the_pictures_are_current() -> None:
    command = [sys.executable, "docs/pictures.py", "--check"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (run.returncode, run.stdout) == (0, ""), "run python docs/pictures.py"


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_a_picture_is_plain_svg(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("aria-label")
    text = path.read_text("utf-8")
    assert "script" not in text
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")


def test_the_rooms_are_drawn_from_the_imports() -> None:
    made = runpy.run_path(str(ROOT / "docs" / "rooms.py"))
    drawn = made["picture"]()
    root = ElementTree.fromstring(drawn)
    rooms = {p.name for p in made["ANALYSIS"].iterdir() if (p / "__init__.py").exists()}
    assert rooms == set(made["ROOMS"])
    arrows = made["imports"]()
    assert arrows["flask", "interpreter"] > 1
    order = made["ROOMS"].index
    assert all(order(one) < order(other) for one, other in arrows)
    titles = [t.text for t in root.iter("{http://www.w3.org/2000/svg}title")]
    assert len(titles) == len(arrows)
    page = (ROOT / "docs" / "how-it-works.md").read_text("utf-8")
    assert made["on_page_markdown"](page, None, None, None).count(drawn) == 1
    assert "\n" not in drawn


@pytest.mark.parametrize("page", ["README.md", "docs/ci.md", "docs/pre-commit.md", "docs/ruff.md"])
def test_who_is_told_the_name_is_told_that_it_is_not_released(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    released = "not released yet" not in (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert ("not released yet" not in text.replace("**", "")) == released
