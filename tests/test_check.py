"""One file's way through the plugin, with an analysis and rules made for the test."""

import ast
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest

from flake8_flask_response import check as check_module
from flake8_flask_response.analysis.events.model import ByCaller
from flake8_flask_response.check import DEBUG_VARIABLE, Report, check
from flake8_flask_response.config import Config
from flake8_flask_response.edits import ReplaceWord, safe
from flake8_flask_response.fix.resolving import Change
from flake8_flask_response.rule import Finding, Rule

ANALYSIS = "flake8_flask_response.analysis"


@dataclass(frozen=True)
class Named:
    """The event of these tests: a name is read."""

    node: ast.AST


class NamedSpecially(Named):
    """No rule names this type."""


def named(tree: ast.Module, lines: Sequence[str], options: object, modules: object) -> list[Named]:
    return [Named(node) for node in ast.walk(tree) if isinstance(node, ast.Name)]


def rule(code: str, says: Callable[[ast.Name], Iterator[Finding]], *stronger: str) -> Rule[Named]:
    class Made(Rule[Named]):
        listens = (Named,)
        gives_way_to = frozenset(stronger)

        def check(self, event: Named) -> Iterator[Finding]:
            assert isinstance(event.node, ast.Name)
            return says(event.node)

    Made.code = code
    return Made()


def only(*names: str) -> Callable[[ast.Name], Iterator[Finding]]:
    def says(node: ast.Name) -> Iterator[Finding]:
        if node.id in names:
            yield Finding(node, f"{node.id}; mend it")

    return says


def house_of(analyse: Callable[..., Sequence[object]]) -> SimpleNamespace:
    """An analysis in the place of the real one."""

    def asked(*given: object, only_handlers: bool) -> Sequence[object]:
        return analyse(*given)

    return SimpleNamespace(analyse=asked, forget=list, ByCaller=ByCaller)


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Report, ...]]:
    """Checks a text (with an import of Flask added below) with these rules."""
    monkeypatch.delenv(DEBUG_VARIABLE, raising=False)

    def run(
        text: str,
        *rules: Rule[Any],
        analyse: Callable[..., Sequence[object]] = named,
        classroom: bool = False,
        broken: tuple[tuple[str, Exception], ...] = (),
    ) -> tuple[Report, ...]:
        monkeypatch.setitem(sys.modules, ANALYSIS, house_of(analyse))
        monkeypatch.setattr(check_module, "_load_rules", lambda: (rules, broken))
        source = f"{text}\nimport flask\n"
        lines = source.splitlines(keepends=True)
        return check(ast.parse(source), lines, Config(classroom=classroom))

    return run


def places(reports: Sequence[Report]) -> list[tuple[int, int, str]]:
    return [(report.line, report.column, report.code) for report in reports]


def test_reports_come_in_the_order_of_the_file(house: Any) -> None:
    first, second = rule("RSP202", only("a", "b", "c")), rule("RSP101", only("a", "c"))
    reports = house("c\nb; a", first, second)
    assert places(reports) == [
        (1, 0, "RSP101"),
        (1, 0, "RSP202"),
        (2, 0, "RSP202"),
        (2, 3, "RSP101"),
        (2, 3, "RSP202"),
    ]
    assert reports[0].message == "c; mend it"


def test_the_same_thing_is_said_once_and_as_first_said(house: Any) -> None:
    def twice(node: ast.Name) -> Iterator[Finding]:
        yield Finding(node, "first; mend it")
        yield Finding(node, "second; mend it")

    assert [report.message for report in house("a", rule("RSP101", twice))] == ["first; mend it"]


def test_the_more_specific_rule_has_its_line_for_itself(house: Any) -> None:
    weak, strong = rule("RSP202", only("a", "b"), "RSP101"), rule("RSP101", only("b"))
    assert places(house("a\na; b", weak, strong)) == [(1, 0, "RSP202"), (2, 3, "RSP101")]


def test_a_chain_of_giving_way_leaves_the_last(house: Any) -> None:
    chain = (
        rule("RSP103", only("a"), "RSP102"),
        rule("RSP102", only("a"), "RSP101"),
        rule("RSP101", only("a")),
    )
    assert places(house("a", *chain)) == [(1, 0, "RSP101")]


def test_a_rule_hears_exactly_the_types_it_names(house: Any) -> None:
    def special(tree: ast.Module, lines: object, options: object, modules: object) -> list[Named]:
        return [NamedSpecially(node) for node in ast.walk(tree) if isinstance(node, ast.Name)]

    assert house("a", rule("RSP101", only("a")), analyse=special) == ()


def test_habits_are_reported_only_in_the_classroom(house: Any) -> None:
    habit, mistake = rule("RSP901", only("a")), rule("RSP101", only("a"))
    assert places(house("a", habit, mistake)) == [(1, 0, "RSP101")]
    assert len(house("a", habit, mistake, classroom=True)) == 2


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("a", 0),
        ("'\u00e9\u00e9', a", 6),
        ("'\U0001f40d', a", 5),
        ("\u00e9 = a", 4),
        ("if 1:\n\ta", 1),
    ],
)
def test_columns_count_characters(house: Any, text: str, column: int) -> None:
    assert [report.column for report in house(text, rule("RSP101", only("a")))] == [column]


def test_a_place_without_a_line_is_reported_on_line_1(house: Any) -> None:
    def everywhere(node: ast.Name) -> Iterator[Finding]:
        yield Finding(ast.arguments(), "x; y")

    assert places(house("\n\na", rule("RSP101", everywhere))) == [(1, 0, "RSP101")]


def test_a_message_is_one_line(house: Any) -> None:
    def long(node: ast.Name) -> Iterator[Finding]:
        yield Finding(node, "one\n    two;  three")

    assert house("a", rule("RSP101", long))[0].message == "one two; three"


@pytest.mark.parametrize(
    ("text", "old", "change"),
    [
        ("a.b", "a.b", Change(1, 0, "a.b", "new")),
        ("'\u00e9', a", "a", Change(1, 5, "a", "new")),
        ("a(\n  1)", "a(\n  1)", Change(1, 0, "a(\n  1)", "new")),
        ("a", "", Change(1, 0, "", "new")),
        ("a.b", "a .b", None),
    ],
)
def test_an_edit_that_fits_the_file_is_kept(
    house: Any, text: str, old: str, change: Change | None
) -> None:
    def mends(node: ast.Name) -> Iterator[Finding]:
        yield Finding(node, "x; y", safe("do it", ReplaceWord(node, old, "new")))

    (report,) = house(text, rule("RSP101", mends))
    assert (report.fix.changes if report.fix is not None else None) == (change and (change,))


def crashing(error: BaseException) -> Callable[[ast.Name], Iterator[Finding]]:
    def says(node: ast.Name) -> Iterator[Finding]:
        yield Finding(node, "said before; x")
        raise error

    return says


def test_a_crash_of_one_rule_is_one_report_and_the_others_go_on(house: Any) -> None:
    bad, good = rule("RSP101", crashing(ValueError("a\nb"))), rule("RSP202", only("a", "b"))
    reports = house("\na\nb", bad, good)
    assert places(reports) == [
        (1, 0, "RSP000"),
        (2, 0, "RSP101"),
        (2, 0, "RSP202"),
        (3, 0, "RSP101"),
        (3, 0, "RSP202"),
    ]
    assert "RSP101 (ValueError: a b); please report it" in reports[0].message


def test_a_crash_of_the_analysis_is_one_report(house: Any) -> None:
    def analyse(tree: ast.Module, lines: object, options: object, modules: object) -> list[Named]:
        raise KeyError("node")

    (report,) = house("a", rule("RSP101", only("a")), analyse=analyse)
    assert (report.line, report.column, report.code) == (1, 0, "RSP000")
    assert "the analysis (KeyError: 'node')" in report.message


def test_a_rule_that_cannot_be_imported_is_one_report(house: Any) -> None:
    broken = (("RSP102", SyntaxError("bad")),)
    reports = house("a", rule("RSP101", only("a")), broken=broken)
    assert [report.code for report in reports] == ["RSP000", "RSP101"]


@pytest.mark.parametrize("error", [RecursionError(), MemoryError()])
@pytest.mark.parametrize("debug", ["", "1"])
def test_what_is_too_large_is_left_out_in_silence(
    house: Any, monkeypatch: pytest.MonkeyPatch, error: Exception, debug: str
) -> None:
    def analyse(tree: ast.Module, lines: object, options: object, modules: object) -> list[Named]:
        raise error

    monkeypatch.setenv(DEBUG_VARIABLE, debug)
    assert house("a", rule("RSP101", only("a")), analyse=analyse) == ()
    assert places(house("a", rule("RSP101", crashing(error)))) == [(1, 0, "RSP101")]


def test_the_debug_variable_lets_a_crash_through(
    house: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DEBUG_VARIABLE, "1")
    with pytest.raises(ValueError, match="seen"):
        house("a", rule("RSP101", crashing(ValueError("seen"))))


def test_without_flask_the_analysis_is_not_even_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, ANALYSIS, None)
    monkeypatch.setattr(check_module, "_load_rules", lambda: ((), ()))
    monkeypatch.setenv(DEBUG_VARIABLE, "1")
    source = "import requests\n"
    assert check(ast.parse(source), [source], Config()) == ()
    with pytest.raises(ImportError):
        check(ast.parse("import flask\n"), ["import flask\n"], Config())


DEEP = {
    "sum": "x = " + "+".join(["page"] * 1500),
    "attributes": "x = page" + ".a" * 1500,
    "calls": "x = page" + "()" * 1500,
    "elif": "if page:\n    pass\n" + "elif page:\n    pass\n" * 1500,
}
"""Code so deep that pyflakes itself gives up on it."""


@pytest.mark.parametrize("name", DEEP)
def test_the_real_analysis_survives_what_is_too_deep(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(DEBUG_VARIABLE, "1")
    body = textwrap.indent(DEEP[name], "    ")
    source = (
        "from flask import Flask\n\napp = Flask(__name__)\n\n\n"
        f"@app.get('/')\ndef index():\n    page = 'x'\n{body}\n    return page\n"
    )
    assert check(ast.parse(source), source.splitlines(keepends=True), Config()) == ()
