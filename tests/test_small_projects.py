"""Every folder of `projects/`: flake8 reports exactly what is marked, Flask answers as it says."""

from pathlib import Path

import pytest
import small_projects

FOLDER = Path(__file__).with_name("projects")
PROJECTS = {path.name: path for path in sorted(FOLDER.iterdir()) if path.is_dir()}


@pytest.mark.parametrize("key", PROJECTS)
def test_flake8_reports_exactly_the_marks(key: str) -> None:
    small_projects.check(PROJECTS[key])


@pytest.mark.parametrize("key", PROJECTS)
def test_flask_answers_as_the_project_says(key: str) -> None:
    try:
        assert small_projects.prove(PROJECTS[key])
    except ModuleNotFoundError as error:
        if error.name in {"flask", "werkzeug"}:
            raise
        pytest.skip(f"{error.name} is not installed here")
