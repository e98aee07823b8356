"""Every case with marks after `fix`: it parses, Flask raises nothing new, and most are silent."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from zlib import crc32

import linting
import pytest
from mended import after, new_errors

from flake8_flask_response.fix.mending import Outcome

FOLDER = Path(__file__).parent.parent / "cases"
CASES = {
    path.relative_to(FOLDER).with_suffix("").as_posix(): text
    for path in sorted(FOLDER.rglob("*.py"))
    if linting.marks(text := path.read_text(encoding="utf-8"))
}
SILENT = 0.85
"""The part of the findings that is gone after all fixes."""
SAMPLED = 6
"""One case of so many runs by default; all of them run with `-m "slow or not slow"`."""


@cache
def mended(key: str, *, unsafe: bool = True) -> Outcome:
    text = CASES[key]
    habits = any(code.startswith("RSP9") for _, code in linting.marks(text))
    options = linting.options_in(text) + (("--rsp-classroom",) if habits else ())
    return after(text, options, unsafe=unsafe)


RIGHT_AND_RAISES = {
    "hooks/rsp706_what_decorators_do": "the guards run now and refuse; an extension isn't set up",
    "returned/rsp202_preprocess_by_hand": "the case asserts what the mistake answers",
}


def _expected(key: str) -> object:
    reason = RIGHT_AND_RAISES.get(key)
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
    if crc32(key.encode()) % SAMPLED:
        marks.append(pytest.mark.slow)
    return pytest.param(key, marks=marks)


@pytest.mark.parametrize("key", [_expected(key) for key in CASES])
def test_flask_raises_nothing_new(key: str) -> None:
    for outcome in (mended(key), mended(key, unsafe=False)):
        text = outcome.source.text
        if text == CASES[key]:
            continue
        compile(text, key, "exec", dont_inherit=True)
        try:
            mistaken = bool(outcome.remaining)
            assert new_errors(CASES[key], text, mistaken=mistaken) == []
        except ModuleNotFoundError as error:
            if error.name in {"flask", "werkzeug"}:
                raise
            pytest.skip(f"{error.name} is not installed here")


@pytest.mark.slow
def test_most_findings_are_gone() -> None:
    all_of_them = Counter(code for text in CASES.values() for _, code in linting.marks(text))
    left = Counter(told.found.code for key in CASES for told in mended(key).remaining)
    gone = 1 - left.total() / all_of_them.total()
    print(f"{gone:.1%} of {all_of_them.total()} findings are gone")
    for code, number in sorted(all_of_them.items()):
        print(f"{code}: {number - left[code]} of {number}")
    assert gone >= SILENT
