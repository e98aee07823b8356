"""Cases that today's plugin gets wrong, by mechanism: what it ought to say, proven on Flask.

Each mechanism has a folder under `pending/`; its `.py` files are cases as in `cases/`, and each of
its folders is a small project, whose module with the request lines is executed with the folder on
the path. Flask must answer as they say. What flake8 says must differ from the marks: when a test
fails here because it does not (XPASS), the mechanism is mended. Move the file to the folder of its
chapter in `cases/`, or the project to `projects/`, where it is held from then on.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import small_projects

FOLDER = Path(__file__).with_name("pending")


def _units() -> Iterator[Path]:
    """The case files and the folders of projects, each mechanism's in order."""
    for mechanism in sorted(p for p in FOLDER.iterdir() if p.is_dir()):
        for path in sorted(mechanism.iterdir()):
            if path.suffix == ".py" or (path.is_dir() and path.name != "__pycache__"):
                yield path


UNITS = {path.relative_to(FOLDER).as_posix(): path for path in _units()}


@pytest.mark.parametrize("key", UNITS)
@pytest.mark.xfail(strict=True, raises=AssertionError, reason="not mended yet: see the docstring")
def test_flake8_reports_exactly_the_marks(key: str) -> None:
    small_projects.check(UNITS[key])


@pytest.mark.parametrize("key", UNITS)
def test_flask_answers_as_the_case_says(key: str) -> None:
    try:
        small_projects.prove(UNITS[key])
    except ModuleNotFoundError as error:
        if error.name in {"flask", "werkzeug"}:
            raise
        pytest.skip(f"{error.name} is not installed here")
