"""The comparison's programs: each mistake is found for its reason, nothing correct is reported."""

from pathlib import Path

import pytest
from comparison.measure import codes, measured_page
from comparison.table import expected, identifier, programs

HABITS = {"RSP901", "RSP902", "RSP903"}


@pytest.fixture(scope="module")
def found() -> dict[str, set[str]]:
    return codes("mistakes")


@pytest.mark.parametrize("name", programs("mistakes"))
def test_the_mistake_is_found_for_its_reason(name: str, found: dict[str, set[str]]) -> None:
    wanted = expected()[identifier(name)]
    seen = found[name] - (HABITS - {wanted})
    assert seen == ({wanted} if wanted else set())


def test_nothing_correct_is_reported() -> None:
    reported = {name for name, seen in codes("correct", ()).items() if seen}
    assert reported == set()


def test_the_page_is_current() -> None:
    path = Path(__file__).parents[1] / "docs" / "comparison.md"
    assert path.read_text(encoding="utf-8") == measured_page(), "python -m tests.comparison"
