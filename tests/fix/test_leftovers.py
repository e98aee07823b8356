"""Imports that cures leave without a use are named in the messages: as pyflakes sees it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import linting
import pytest
from pyflakes.checker import Checker
from pyflakes.messages import UnusedImport
from test_third_proof import PAIRS

from flake8_flask_response.check import Report, check
from flake8_flask_response.config import Config
from flake8_flask_response.fix.applying import applied
from flake8_flask_response.fix.mending import _collide

CASES = Path(__file__).parent.parent / "cases"
TEXTS = {
    **{key: pair.wrong for key, pair in PAIRS.items()},
    **{
        str(path.relative_to(CASES)): text
        for path in sorted(CASES.rglob("*.py"))
        if linting.marks(text := path.read_text(encoding="utf-8"))
    },
}
NAMED = re.compile(r"remove the import of (\w+)")


def _reports(text: str) -> tuple[Report, ...]:
    return check(ast.parse(text), text.splitlines(keepends=True), Config(classroom=True))


def _unused(text: str) -> set[str]:
    found = Checker(ast.parse(text)).messages
    names = (one.message_args[0] for one in found if isinstance(one, UnusedImport))
    return {name.rpartition(" as ")[2].rpartition(".")[2] for name in names}


def _told(reports: tuple[Report, ...]) -> set[str]:
    return {name for one in reports for name in NAMED.findall(one.message)}


def _after_all(text: str, reports: tuple[Report, ...]) -> str | None:
    """The text after all fixes at once; None where two of them touch."""
    changes = list(dict.fromkeys(c for one in reports if one.fix for c in one.fix.changes))
    if any(_collide(a, b) for n, a in enumerate(changes) for b in changes[:n]):
        return None
    return applied(text.splitlines(keepends=True), changes)


def test_what_is_named_is_unused_and_what_is_unused_is_named() -> None:
    compared, wrong, missed = 0, [], []
    for key, text in TEXTS.items():
        reports = _reports(text)
        after = _after_all(text, reports)
        if after is None:
            continue
        told, unused = _told(reports), _unused(after) - _unused(text)
        compared += bool(told)
        if all(one.fix for one in reports):
            wrong += [(key, name) for name in told - unused]
        missed += [(key, name) for name in unused - told]
    print(compared, "with left over imports;", len(missed), "not named:", *missed, sep="\n")
    assert compared > 40
    assert wrong == []
    assert len(missed) <= compared // 10


HEAD = "from flask import Flask, jsonify{noqa}\n\n{more}app = Flask(__name__)\n\n\n"
VIEW = '@app.delete("/{0}")\ndef {0}():\n    return jsonify(deleted=True), 204\n\n\n'
ONE = "(and remove the import of jsonify)"
LAST = "(and remove the import of jsonify, if nothing uses it then)"


@pytest.mark.parametrize(
    ("noqa", "more", "views", "remarks"),
    [
        ("", "", ("a",), [ONE]),
        ("", "# jsonify() is used below\n", ("a",), [ONE]),
        ("", "", ("a", "b"), ["", LAST]),
        ("  # noqa: F401", "", ("a",), [""]),
        ("", '__all__ = ["app", "jsonify"]\n\n', ("a",), [""]),
        ("", "print(jsonify)\n\n", ("a",), [""]),
    ],
)
def test_the_import_is_named_where_nothing_else_uses_it(
    noqa: str, more: str, views: tuple[str, ...], remarks: list[str]
) -> None:
    text = HEAD.format(noqa=noqa, more=more) + "".join(VIEW.format(name) for name in views)
    ends = ["(" + one.message.rpartition(" (")[2] for one in _reports(text)]
    assert [end if "remove" in end else "" for end in ends] == remarks
