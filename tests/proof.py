"""Run a snippet with real Flask and hold its answers against the `# GET ...` lines in it.

The language of these lines stands in tests/README.md. What is seen is Flask's alone:
requests go through werkzeug's `run_wsgi_app`, because the test client of Flask reads cookies and
contexts by itself and raises errors of its own.
"""

from __future__ import annotations

import gc
import re
import sys
import tempfile
import types
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from flask import Flask
from jinja2 import FunctionLoader

from flake8_flask_response.learn.client import Client, app_of
from flake8_flask_response.learn.exchange import (
    METHODS,
    Answer,
    BadLine,
    Line,
    error_text,
    problem,
    read_line,
)

__all__ = ["BadLine", "Untrue", "has_lines", "prove", "read_lines"]
_LOOKS_LIKE_A_LINE = re.compile(rf"\s*#\s*(?:(?:{'|'.join(METHODS)})\s+/|IMPORT\b.*->)")
_COMMENT = re.compile(r"\s*# ")


class Untrue(AssertionError):
    """Flask answers otherwise than a line says."""


def read_lines(source: str) -> list[Line]:
    """All request lines of a snippet, in order. Raises BadLine."""
    return [_read_line(text) for text in source.splitlines() if _LOOKS_LIKE_A_LINE.match(text)]


def has_lines(source: str) -> bool:
    """Whether a snippet has request lines, good or bad ones."""
    return any(_LOOKS_LIKE_A_LINE.match(text) for text in source.splitlines())


def _read_line(text: str) -> Line:
    comment = _COMMENT.match(text)
    if comment is None:
        raise BadLine(f"no '# METHOD /path -> RESULT': {text.strip()}")
    return read_line(text[comment.end() :])


def prove(source: str, filename: str = "<snippet>") -> int:
    """Execute the snippet and check each of its lines; gives how many were checked.

    Raises Untrue for a line that Flask does not bear out, BadLine for one that cannot be read,
    and whatever executing the snippet raises when no IMPORT line speaks of it.
    """
    checked = 0
    for line, answer in exchanges(source, filename):
        _check(line, answer)
        checked += 1
    return checked


def exchanges(source: str, filename: str = "<snippet>") -> Iterator[tuple[Line, Answer]]:
    """Execute the snippet and give each of its lines that applies here, with Flask's answer."""
    lines = read_lines(source)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with _executed(source, filename) as outcome:
                client: Client | None = None
                for line in lines:
                    if not line.applies:
                        continue
                    if line.method is None:
                        answer = Answer(error=error_text(_import_error(outcome, line)))
                    else:
                        client = client or Client(app_of(_namespace(outcome)))
                        answer = _sent(client, line)
                    yield line, answer
                if not isinstance(outcome, dict) and not any(not line.method for line in lines):
                    raise outcome
        finally:
            if "async " in source:
                gc.collect()  # "was never awaited" is said while the warnings are still ignored


@contextmanager
def _executed(source: str, filename: str) -> Iterator[dict[str, Any] | BaseException]:
    """The namespace of the executed snippet, or what executing it raised."""
    module = types.ModuleType("snippet")
    with tempfile.TemporaryDirectory() as folder:
        module.__file__ = str(_furnish(Path(folder), source))
        before = sys.modules.get("snippet")
        sys.modules["snippet"] = module
        Flask.jinja_loader = FunctionLoader(lambda name: name)  # type: ignore[assignment]
        try:
            try:
                exec(compile(source, filename, "exec", dont_inherit=True), vars(module))
            except (Exception, SystemExit) as error:
                yield error
            else:
                yield vars(module)
        finally:
            del Flask.jinja_loader
            if before is None:
                del sys.modules["snippet"]
            else:
                sys.modules["snippet"] = before


def _furnish(folder: Path, source: str) -> Path:
    """Lay out the folder a snippet runs in: its own file, and a static page to send."""
    (folder / "static").mkdir()
    (folder / "static" / "index.html").write_text("index.html", encoding="utf-8")
    path = folder / "snippet.py"
    path.write_text(source, encoding="utf-8")
    return path


def _import_error(outcome: dict[str, Any] | BaseException, line: Line) -> BaseException:
    if isinstance(outcome, dict):
        raise Untrue(f"{line.text}\n  but executing the snippet raises nothing")
    return outcome


def _namespace(outcome: dict[str, Any] | BaseException) -> dict[str, Any]:
    if not isinstance(outcome, dict):
        raise outcome
    return outcome


def _sent(client: Client, line: Line) -> Answer:
    try:
        return client.send(line)
    except (Exception, SystemExit) as error:
        begun = client.begun or Answer()
        return replace(begun, error=error_text(error))


def _check(line: Line, answer: Answer) -> None:
    wrong = problem(line.result, answer)
    if wrong:
        raise Untrue(f"# {line.text}\n  {wrong}\n  Flask's answer: {answer}")
