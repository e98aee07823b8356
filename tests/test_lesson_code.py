"""The code in a lesson can be copied, Wrong and Right are a minimal pair, and claims are shown."""

import ast
import difflib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
import to_do

from flake8_flask_response.lesson import Kind, Lesson, Snippet, read_lesson
from flake8_flask_response.rule import rule_files

LESSONS = {file.code: read_lesson(file) for file in rule_files()}
WITH_PAIRS = [code for code in LESSONS if code != "RSP000"]
MOST_CHANGED = 4
"""Lines of Wrong that Right may change; imports and lines that it only adds are counted apart."""
MOST_ADDED = 4

UNTIDY = to_do.not_done("tidy")
NO_PAIR = to_do.not_done("pair")
NOT_SHOWN = to_do.not_done("shown")

# The fault of a Wrong may be a finding of flake8 as well, on whatever line that reports it.
THE_FAULT_ITSELF = {"F841", "F632", "F811", "B015"}
_MARK = re.compile(r"\s+# RSP\d{3}.*$", re.MULTILINE)
_FLAG = re.compile(r"\b(?:secure|httponly|samesite)\b", re.IGNORECASE)
_CLAIM = re.compile(
    r"\b([A-Z]\w+(?:Error|Warning))\b"
    r"|\b(?:answers?|sends?|sent|gets?|with|status) (?:a |an )?([1-5]\d\d)\b"
)


@pytest.fixture(scope="module")
def untidy() -> dict[str, list[str]]:
    """What plain flake8 says about each lesson's snippets, each as a file of its own."""
    found: dict[str, list[str]] = {code: [] for code in LESSONS}
    with tempfile.TemporaryDirectory() as folder:
        for code, lesson in LESSONS.items():
            for number, snippet in enumerate(lesson.snippets):
                name = f"{code}_{snippet.kind.value}_{number}.py"
                Path(folder, name).write_text(snippet.code, "utf-8")
        command = [sys.executable, "-m", "flake8", "--isolated", "--select=E,F,W", "."]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        assert run.stderr == ""
    for row in run.stdout.splitlines():
        code, kind = re.findall(r"^\W*(RSP\d+)_(\w+?)_", row)[0]
        if kind == Kind.RIGHT.value or row.split()[1] not in THE_FAULT_ITSELF:
            found[code].append(row)
    return found


@pytest.mark.parametrize("code", sorted(set(LESSONS) - UNTIDY))
def test_who_copies_a_snippet_gets_no_other_finding(
    code: str, untidy: dict[str, list[str]]
) -> None:
    assert untidy[code] == []


@pytest.mark.parametrize("code", sorted(UNTIDY))
def test_what_is_not_tidied_is_untidy(code: str, untidy: dict[str, list[str]]) -> None:
    assert untidy[code], "take 'tidy' off its line in lessons_to_do.txt"


def _lines(snippet: Snippet) -> list[str]:
    """The code without marks, imports and empty lines."""
    lines = _MARK.sub("", snippet.code).splitlines()
    return [line for line in lines if line.strip() and not re.match(r"(?:from \S+ )?import ", line)]


def _pairs(lesson: Lesson) -> list[tuple[Snippet, Snippet]]:
    """Each Right with the Wrong it cures: the one in its place, or the last one before it."""
    pairs: list[tuple[Snippet, Snippet]] = []
    wrongs = [snippet for snippet in lesson.snippets if snippet.kind is Kind.WRONG]
    rights = [snippet for snippet in lesson.snippets if snippet.kind is Kind.RIGHT]
    for number, right in enumerate(rights):
        pairs.append((wrongs[min(number, len(wrongs) - 1)], right))
    return pairs


def _changes(wrong: Snippet, right: Snippet) -> tuple[int, int]:
    """How many lines of Wrong the Right changes or drops, and how many it has more."""
    before, after = _lines(wrong), _lines(right)
    changed = 0
    for tag, start, end, _, _ in difflib.SequenceMatcher(
        a=before, b=after, autojunk=False
    ).get_opcodes():
        if tag in ("replace", "delete"):
            changed += end - start
    return changed, max(0, len(after) - len(before))


def _is_needless(line: str) -> bool:
    """Whether a line returns make_response() of one thing, which Flask does itself."""
    if not line.startswith("return "):
        return False
    (statement,) = ast.parse(line).body
    call = statement.value if isinstance(statement, ast.Return) else None
    if not isinstance(call, ast.Call) or len(call.args) + len(call.keywords) != 1:
        return False
    return ast.unparse(call.func).rpartition(".")[2] == "make_response"


def _against_pair(lesson: Lesson) -> list[str]:
    """What makes the lesson's snippets more than a minimal pair."""
    said = " ".join((lesson.title, *lesson.reason))
    problems = []
    for wrong, right in _pairs(lesson):
        changed, added = _changes(wrong, right)
        if changed > MOST_CHANGED or added > MOST_ADDED:
            problems.append(f"Right changes {changed} lines of Wrong and has {added} more")
        for snippet in (wrong, right):
            if _FLAG.search(snippet.code) and not _FLAG.search(said):
                problems.append(f"{snippet.kind.value} sets cookie flags, and no sentence says why")
        for line in _lines(right):
            if _is_needless(line.strip()) and line not in _lines(wrong):
                problems.append(f"Right needs no make_response(): {line.strip()}")
    return problems


@pytest.mark.parametrize("code", sorted(set(WITH_PAIRS) - NO_PAIR))
def test_wrong_and_right_differ_in_the_cure_only(code: str) -> None:
    assert _against_pair(LESSONS[code]) == []


@pytest.mark.parametrize("code", sorted(NO_PAIR))
def test_what_is_no_pair_yet_has_problems(code: str) -> None:
    assert _against_pair(LESSONS[code]), "take 'pair' off its line in lessons_to_do.txt"


def _not_shown(lesson: Lesson) -> set[str]:
    """Exceptions and status codes that the reason names and no request line shows."""
    said = " ".join((lesson.title, *lesson.reason))
    claimed = {error or status for error, status in _CLAIM.findall(said)}
    shown = "\n".join(snippet.text for snippet in lesson.snippets)
    return {claim for claim in claimed if not re.search(rf"\b{claim}\b", shown)}


@pytest.mark.parametrize("code", sorted(set(WITH_PAIRS) - NOT_SHOWN))
def test_what_the_reason_claims_is_shown(code: str) -> None:
    assert _not_shown(LESSONS[code]) == set()


@pytest.mark.parametrize("code", sorted(NOT_SHOWN))
def test_what_is_not_shown_yet_is_not_shown(code: str) -> None:
    assert _not_shown(LESSONS[code]), "take 'shown' off its line in lessons_to_do.txt"
