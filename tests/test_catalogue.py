"""Rules, pages, README's table and the changelog speak of the same codes, both ways."""

import re
from pathlib import Path

import pytest

from flake8_flask_response import pages
from flake8_flask_response.retired import RETIRED
from flake8_flask_response.rule import rule_files

ROOT = Path(__file__).parent.parent
CODES = [file.code for file in rule_files()]


def test_no_code_and_no_name_stands_twice() -> None:
    assert len(set(CODES)) == len(CODES)
    assert len({file.name for file in rule_files()}) == len(CODES)


def test_no_retired_code_is_used_again() -> None:
    assert not set(CODES) & set(RETIRED)
    for successor in RETIRED.values():
        assert set(re.findall(r"RSP\d{3}", successor)) <= set(CODES)


def test_every_rule_has_its_page_and_every_page_its_rule() -> None:
    on_disk = {path.stem for path in (ROOT / "docs" / "rules").glob("*.md")}
    assert on_disk == {*CODES, "index"}


def test_the_index_has_a_row_for_each_rule() -> None:
    index = (ROOT / "docs" / "rules" / "index.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| \[(RSP\d{3})\]", index, re.MULTILINE) == CODES


def test_the_readme_has_a_row_for_each_chapter() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = readme.partition(pages.TABLE_BEGIN)[2].partition(pages.TABLE_END)[0]
    ends = re.findall(r"\| (RSP\d{3})(?: to (RSP\d{3}))? \|$", table, re.MULTILINE)
    chapters = {code[3] for code in CODES}
    assert [first[3] for first, _ in ends] == sorted(chapters) == sorted(pages.SUMMARIES)
    assert {code for pair in ends for code in pair if code} <= set(CODES)
    assert all(any(f <= code <= (t or f) for f, t in ends) for code in CODES)


def test_the_changelog_names_each_rule() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    entries = dict(re.findall(r"^- (RSP\d{3}) ([a-z0-9-]+)", changelog, re.MULTILINE))
    assert set(entries) - set(RETIRED) == set(CODES)
    assert {file.code: file.name for file in rule_files()}.items() <= entries.items()


def test_the_pages_are_current() -> None:
    stale = [path.relative_to(ROOT).as_posix() for path in pages.differences(ROOT)]
    if stale:
        pytest.fail(f"run python -m flake8_flask_response docs; not current: {', '.join(stale)}")
