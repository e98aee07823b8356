"""The plugin's findings and Flask's answers agree on apps of a grammar, in both directions.

`python -m differential FIRST COUNT` (in the folder `tests`) looks at more apps and makes what
disagrees small.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import linting
import proof
import pytest
from hypothesis import HealthCheck, given, seed, settings

from flake8_flask_response.check import DEBUG_VARIABLE

from .compare import compare, disagreements
from .grammar import app_of_seed, apps
from .modules import findings_of
from .oracle import observe
from .projects import project_of_seed, projects
from .wide import wide_app_of_seed, wide_apps

SEED = 20_261_122
SAMPLE = 300
PROJECTS = 50
CHUNK = 500
SOME_PROJECTS = 30
CLAIMS = ("import", "unreached", "false alarm")
LONG_RUN = int(os.environ.get("DIFFERENTIAL_APPS", "50000"))
KEPT = sorted(Path(__file__).with_name("kept").glob("*.py"))


@pytest.fixture(autouse=True)
def _raise_internal_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DEBUG_VARIABLE, "1")


_SAMPLED = settings(
    max_examples=SAMPLE,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def _agree(source: str, *kinds: str) -> None:
    found = [one for one in disagreements(source) if not kinds or one.kind in kinds]
    assert not found, "\n".join([*map(str, found), source])


@seed(SEED)
@_SAMPLED
@given(apps())
def test_a_sample_of_apps_agrees(source: str) -> None:
    _agree(source)


@seed(SEED)
@_SAMPLED
@given(wide_apps())
def test_a_sample_of_wide_apps_agrees(source: str) -> None:
    _agree(source)


@seed(SEED)
@settings(_SAMPLED, max_examples=PROJECTS)
@given(projects())
def test_a_sample_of_projects_has_no_false_alarm(source: str) -> None:
    pytest.importorskip("flask_restful")
    pytest.importorskip("flask_restx")
    _agree(source, *CLAIMS)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, LONG_RUN, CHUNK))
def test_tens_of_thousands_of_projects_have_no_false_alarm(first: int) -> None:
    for number in range(first, min(first + CHUNK, LONG_RUN)):
        _agree(project_of_seed(number), *CLAIMS)


def test_few_faults_of_projects_are_not_announced() -> None:
    """Of what goes wrong in projects, some is told by no finding: what is too deep, or far away."""
    pytest.importorskip("flask_restful")
    pytest.importorskip("flask_restx")
    faults = silent = 0
    for number in range(SOME_PROJECTS):
        source = project_of_seed(number)
        seen = observe(source)
        faults += sum(bool(answer.error) for answer in seen.answers)
        found = compare(findings_of(source), seen, source)
        silent += sum(one.kind == "silence" for one in found)
    assert faults > SOME_PROJECTS
    assert silent <= SOME_PROJECTS / 20


@pytest.mark.slow
@pytest.mark.parametrize("app_of", [app_of_seed, wide_app_of_seed])
@pytest.mark.parametrize("first", range(0, LONG_RUN, CHUNK))
def test_tens_of_thousands_of_apps_agree(first: int, app_of: Callable[[int], str]) -> None:
    for number in range(first, min(first + CHUNK, LONG_RUN)):
        _agree(app_of(number))


@pytest.mark.parametrize("app_of", [app_of_seed, wide_app_of_seed])
def test_the_sample_shows_faults_of_many_kinds(app_of: Callable[[int], str]) -> None:
    """The comparison would be worth little if the grammar wrote only right or failing apps."""
    answers = [a for number in range(60) for a in observe(app_of(number)).answers]
    failed = [answer for answer in answers if answer.error]
    assert len(answers) > 300
    assert len(failed) > 30
    assert len({answer.error.partition(" [")[0] for answer in failed}) > 10
    assert len({answer.code for answer in answers}) > 8


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_what_was_mended_stays_mended(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert linting.codes_and_lines(linting.lint({"kept": text})["kept"]) == linting.marks(text)
    assert proof.prove(text, filename=path.stem)
