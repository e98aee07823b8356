"""The names that a message tells to write are in the file, or come with an import."""

from __future__ import annotations

import ast
from pathlib import Path

import linting
import pytest
from naming import unknown_names

from flake8_flask_response.check import check
from flake8_flask_response.config import Config
from flake8_flask_response.lesson import Kind, read_lesson
from flake8_flask_response.rule import rule_files

FOLDER = Path(__file__).with_name("cases")
TEXTS = {
    f"{file.code}-{number}": snippet.text
    for file in rule_files()
    for number, snippet in enumerate(read_lesson(file).snippets)
    if snippet.kind is Kind.WRONG
} | {
    path.relative_to(FOLDER).as_posix(): text
    for path in sorted(FOLDER.rglob("*.py"))
    if linting.marks(text := path.read_text(encoding="utf-8"))
}


@pytest.mark.parametrize("key", TEXTS)
def test_the_names_are_there(key: str) -> None:
    text = TEXTS[key]
    for report in check(ast.parse(text), text.splitlines(keepends=True), Config(classroom=True)):
        assert not unknown_names(report.message, text), f"{report.code} {report.message}"


FILE = "from flask import Flask\n\napp = Flask(__name__)\n\n\ndef index():\n    return page\n"


@pytest.mark.parametrize(
    ("cure", "unknown"),
    [
        ("return page", set()),
        ("return the page", set()),
        ("return response", {"response"}),
        ("write: response = make_response(page), then: return response", {"make_response"}),
        ("write: response = app(page), then: return response", set()),
        ("use that: response = make_response(page) (from flask import make_response)", set()),
        ("use json.dumps(...) (import json)", set()),
        ("use json.dumps(...) (import jason)", {"json"}),
        ("write return page, or abort(404)", {"abort"}),
        ("return page, or abort(404) (from flask import abort and import json)", set()),
        ("call len(page) or str(page.title)", set()),
        ("set it: page.headers[key] = value", {"key", "value"}),
        ("write: def show(answer):, then: return answer", set()),
        ("keep the page in a variable, and return it", set()),
    ],
)
def test_names_are_read(cure: str, unknown: set[str]) -> None:
    assert unknown_names(f"wrong(); {cure}", FILE) == unknown
