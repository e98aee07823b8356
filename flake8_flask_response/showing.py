"""What a lesson's code shows when it is linted, and when Flask runs it; for the pages only.

Flask is no dependency of the plugin, and no user of it comes here: the pages are written in a
checkout, whose tests know how to ask Flask.
"""

from __future__ import annotations

import ast
import importlib.util
import io
import re
import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from .check import Report, check
from .config import Config
from .lesson import Lesson, Snippet

ADDRESS = "http://localhost:5000"
_PROOF = Path(__file__).parent.parent / "tests" / "proof.py"
_OPTION = re.compile(r"^# OPTIONS --(rsp-[a-z-]+)(?:=(\S+))?$", re.MULTILINE)
_LONGEST_BODY = 6
_BAD_STATUS = "curl: (1) Unsupported response code in HTTP response"
_CUT_OFF = "curl: (18) transfer closed with outstanding read data remaining"
_TOO_SHORT = "curl: (18) transfer closed with {} bytes remaining to read"
_WITHOUT_BODY = ("204", "304")
_READS_COOKIES = re.compile(r"\brequest\.cookies\b|\bsession\b|\blogin_\w+|\bjwt_\w+")
_FAILED = "HTTP/1.1 500 INTERNAL SERVER ERROR"
# What is another one each time, or on each version.
_CHANGING = {
    re.compile(r"\w{3}, \d\d \w{3} (?!1970)\d{4} \d\d:\d\d:\d\d GMT"): "...",
    re.compile(r"\bsession=[^;]+"): "session=...",
    re.compile(r"0x[0-9a-fA-F]{6,}"): "0x...",
    re.compile(r"(?m)^(ETag: ).*$"): r'\1"..."',
    re.compile(r"(?m)^(Allow: ).*$"): r"\1...",
}


class NoFlask(RuntimeError):
    """The pages can't be written here; the message says what is missing."""


@dataclass(frozen=True)
class Answer:
    """What a request shows: the command, and what it prints or what happens instead."""

    command: str
    text: str


def findings(lesson: Lesson, snippet: Snippet) -> list[Report]:
    """The findings of the lesson's own rule in a snippet, by line."""
    found = _checked(snippet, classroom=lesson.code[3] == "9")
    return [report for report in found if report.code == lesson.code]


def habits(snippet: Snippet) -> list[str]:
    """The codes of the habits (RSP9xx) that a snippet lacks, each once."""
    codes = {report.code for report in _checked(snippet, classroom=True)}
    return sorted(code for code in codes if code[3] == "9")


def _checked(snippet: Snippet, *, classroom: bool) -> Sequence[Report]:
    options = {
        name.replace("-", "_"): value or "true" for name, value in _OPTION.findall(snippet.text)
    }
    if classroom:
        options["rsp_classroom"] = "true"
    code = snippet.code
    return check(ast.parse(code), code.splitlines(keepends=True), Config.from_texts(options))


def fix_of(report: Report) -> str:
    """`safe` or `unsafe` where a finding carries a fix, else `none`."""
    fix = getattr(report, "fix", None)
    if fix is not None:
        return str(fix.applicability.value)
    return "safe" if getattr(report, "change", None) is not None else "none"


def answers(snippet: Snippet) -> list[Answer]:
    """Run a snippet and send its requests, in their order, by one client that keeps cookies.

    Raises NoFlask where Flask or the tests' client is missing.
    """
    if not snippet.answers:
        return []
    with redirect_stdout(io.StringIO()):
        exchanged = list(_proof().exchanges(snippet.text))
    keeps = sum(line.method is not None for line, _ in exchanged) > 1 and any(
        name == "Set-Cookie" for _, answer in exchanged for name, _ in answer.headers
    )
    keeps = keeps and _READS_COOKIES.search(snippet.text) is not None
    return [Answer(_command(line, keeps), _shown(line, answer)) for line, answer in exchanged]


@cache
def _proof() -> Any:
    """The module of the tests that asks Flask."""
    if importlib.util.find_spec("flask") is None:
        raise NoFlask("the pages show what Flask answers: pip install -e '.[tests]' first")
    spec = importlib.util.spec_from_file_location("proof", _PROOF)
    if spec is None or spec.loader is None or not _PROOF.is_file():
        raise NoFlask("the pages are written in a checkout: pip install -e '.[tests]' there")
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault("proof", module)
    spec.loader.exec_module(module)
    return module


def _command(line: Any, keeps_cookies: bool) -> str:
    if line.method is None:
        return "flask run"
    words = ["curl", "--head" if line.method == "HEAD" else "-i"]
    if keeps_cookies:
        words += ["-b", "cookies", "-c", "cookies"]
    if line.method not in ("GET", "HEAD") and not (line.method == "POST" and line.kind):
        words += ["-X", line.method]
    if line.header is not None:
        words += ["-H", f"{line.header[0]}: {line.header[1]}"]
    if line.kind == "json":
        words += ["--json", line.content]
    elif line.kind == "form":
        words += ["-d", line.content]
    return shlex.join([*words, f"{ADDRESS}{line.path}"])


def _shown(line: Any, answer: Any) -> str:
    if answer.error:
        error = " ".join((answer.logged or str(answer)).split())
        before = _FAILED
        if answer.status:
            missing = _missing(answer)
            ending = _TOO_SHORT.format(missing) if missing else _CUT_OFF
            before = f"{_text(answer)}\n{ending}"
        return _steady(error if line.method is None else f"{before}\n\n# Flask logs:\n{error}")
    if not re.match(r"[1-9]\d\d(?!\d)", answer.status):
        return f"{_BAD_STATUS}\n\n# Flask sends:\n{_text(answer)}"
    missing = 0 if line.method == "HEAD" else _missing(answer)
    return f"{_text(answer)}\n{_TOO_SHORT.format(missing)}" if missing else _text(answer)


def _text(answer: Any) -> str:
    """The head and the body of a response, as `curl -i` prints them."""
    head = [f"HTTP/1.1 {answer.status}", *(f"{name}: {value}" for name, value in answer.headers)]
    return "\n".join([_steady("\n".join(head)), "", *_body(answer.body)]).rstrip()


def _missing(answer: Any) -> int:
    """How many bytes of the promised body do not come."""
    if answer.status.startswith(_WITHOUT_BODY):
        return 0
    promised = next((v for name, v in answer.headers if name.lower() == "content-length"), "0")
    return max(0, int(promised) - len(answer.body.encode())) if promised.isdigit() else 0


def _body(body: str) -> Iterator[str]:
    lines = _steady(body).strip().splitlines()
    yield from lines[:_LONGEST_BODY]
    if len(lines) > _LONGEST_BODY:
        yield "..."


def _steady(text: str) -> str:
    for pattern, instead in _CHANGING.items():
        text = pattern.sub(instead, text)
    return text
