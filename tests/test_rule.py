"""Rules and how they are found."""

import ast
from collections.abc import Iterator

import pytest

from flake8_flask_response import retired
from flake8_flask_response.analysis.events.model import AttributeUse, Call, FunctionDone, ItemUse
from flake8_flask_response.rule import (
    Crash,
    Finding,
    Rule,
    RuleFile,
    UnknownCode,
    find_rule_file,
    rule_files,
    rules_folder,
)


def test_code_and_name_come_from_the_modules_name() -> None:
    file = RuleFile.of("some.package.rsp101_text_customised")
    assert file is not None
    assert (file.code, file.name, file.chapter) == ("RSP101", "text-customised", "1")


@pytest.mark.parametrize(
    "module",
    [
        "some.rsp101",
        "some.rsp1_text",
        "some.text",
        "rsp101_",
        "rsp101_A",
        "rsp1011_text",
        "xrsp101_a",
    ],
)
def test_other_modules_are_no_rules(module: str) -> None:
    assert RuleFile.of(module) is None


def test_a_rule_class_takes_its_modules_code() -> None:
    class Found(Rule[Crash]):
        __module__ = "anywhere.rsp902_error_body"
        listens = (Crash,)

        def check(self, event: Crash) -> Iterator[Finding]:
            yield Finding(event.node, "a; b")

    assert (Found.code, Found.name) == ("RSP902", "error-body")
    assert Found().is_habit
    assert not find_rule_file("RSP000").load().is_habit


def test_the_rules_are_the_files_of_the_folder() -> None:
    on_disk = {path.stem for path in rules_folder().glob("rsp*.py")}
    assert {file.module.rpartition(".")[2] for file in rule_files()} == on_disk
    assert list(rule_files()) == sorted(rule_files())


@pytest.mark.parametrize("file", rule_files(), ids=lambda file: file.code)
def test_every_file_holds_one_rule_that_listens(file: RuleFile) -> None:
    rule = file.load()
    assert (rule.code, rule.name) == (file.code, file.name)
    assert rule.listens
    assert all(isinstance(kind, type) for kind in rule.listens)
    assert rule.code not in rule.gives_way_to


def test_giving_way_never_goes_in_a_circle() -> None:
    gives = {file.code: file.load().gives_way_to for file in rule_files()}
    for code in gives:
        reached: set[str] = set()
        edge = set(gives[code])
        while edge:
            assert edge <= set(gives), f"{code} gives way to a code that is no rule"
            reached |= edge
            edge = {further for known in edge for further in gives[known]} - reached
        assert code not in reached


def test_a_file_without_a_rule_says_so() -> None:
    with pytest.raises(LookupError, match="config defines no rule"):
        RuleFile("RSP998", "none", "flake8_flask_response.config").load()


@pytest.mark.parametrize(
    "text", ["RSP000", "rsp000", " Rsp000 ", "internal-error", "internal_error"]
)
def test_a_rule_is_found_by_code_or_name(text: str) -> None:
    assert find_rule_file(text).code == "RSP000"


@pytest.mark.parametrize("text", ["RSP00", "RPS000", "RSP0000", "internal-eror", "", "\u00e9"])
def test_an_unknown_code_names_near_ones(text: str) -> None:
    with pytest.raises(UnknownCode) as caught:
        find_rule_file(text)
    message = str(caught.value)
    assert repr(text.strip()) in message
    assert "RSP0" in message


def test_a_retired_code_says_what_became_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retired, "RETIRED", {"RSP998": "see RSP000"})
    with pytest.raises(UnknownCode, match="RSP998 is retired: see RSP000"):
        find_rule_file("rsp998")


def test_the_internal_error_names_place_and_exception() -> None:
    rule = find_rule_file("RSP000").load()
    tree = ast.parse("")
    (finding,) = rule.check(Crash(tree, ValueError("bad\nthing"), "RSP101"))
    assert finding.place is tree
    assert "RSP101 (ValueError: bad" in finding.message
    (bare,) = rule.check(Crash(tree, KeyError(), "the analysis"))
    assert "the analysis (KeyError)" in bare.message


def test_what_hears_callers_listens_to_uses() -> None:
    """Only these events are told of one caller alone (`events.ByCaller`)."""
    uses = {AttributeUse, Call, FunctionDone, ItemUse}
    hearing = [rule for file in rule_files() if (rule := file.load()).hears_callers]
    assert hearing
    assert all(uses & set(rule.listens) for rule in hearing)
