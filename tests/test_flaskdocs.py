"""Every section that a lesson names is where its link says: held against Flask's own sources."""

import re
import subprocess
import sys
import tarfile
from pathlib import Path

import flask
import pytest

from flake8_flask_response.lesson import read_lesson
from flake8_flask_response.pages import flaskdocs
from flake8_flask_response.rule import rule_files

SECTIONS = sorted(
    {
        section
        for lesson in map(read_lesson, rule_files())
        for section in lesson.docs.split("; ")
        if section
    }
)
_HEADING = re.compile(r"^(\S.*)\n([=\-`~^\"'])\2{2,}$", re.MULTILINE)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_has_a_link(section: str) -> None:
    assert flaskdocs.link(section).startswith("https://flask.palletsprojects.com/en/stable/")


@pytest.mark.parametrize(
    "name", [section[5:] for section in SECTIONS if section.startswith("API, flask.")]
)
def test_every_name_of_the_api_is_there(name: str) -> None:
    found: object = flask
    for part in name.split(".")[1:]:
        found = getattr(found, part)
    assert callable(found)


def test_an_unknown_page_is_refused() -> None:
    with pytest.raises(flaskdocs.UnknownPage, match="No Such"):
        flaskdocs.link("No Such, Page")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The sources of Flask's documentation, as its sdist carries them, by path without suffix."""
    folder: Path = tmp_path_factory.mktemp("flask")
    command = ("-m", "pip", "download", "--quiet", "--no-deps", "--no-binary=:all:", "flask>=3.1")
    subprocess.run([sys.executable, *command], cwd=folder, check=True)
    (sdist,) = folder.glob("*.tar.gz")
    texts = {}
    with tarfile.open(sdist) as archive:
        for member in archive.getmembers():
            _, _, path = member.name.partition("/docs/")
            stream = archive.extractfile(member) if path.endswith(".rst") else None
            if stream is not None:
                texts[path.removesuffix(".rst")] = stream.read().decode("utf-8")
    return texts


@pytest.mark.slow
@pytest.mark.parametrize("section", SECTIONS)
def test_the_anchor_is_in_flasks_documentation(section: str, pages: dict[str, str]) -> None:
    path, _, anchor = flaskdocs.link(section).removeprefix(flaskdocs.BASE).partition("/#")
    text = pages[path.rstrip("/")]
    titles = [title for title, _ in _HEADING.findall(text)]
    page = section.partition(", ")[0]
    assert titles[0].replace("`", "") == page
    if anchor.startswith("flask."):
        *_, owner, name = anchor.split(".")
        documented = rf"autofunction:: (?:flask\.)?(?:json\.)?{name}$|autoclass:: flask\.{owner}$"
        assert re.search(documented, text, re.MULTILINE)
    elif anchor:
        assert anchor in map(flaskdocs.anchor, titles)
