"""The language of request lines: what is asked of an app, and what it must answer.

    GET /path?x=1 -> RESULT
    POST /path json {"a": 1} -> RESULT
    POST /path form a=1&b=2 with X-Token: abc -> RESULT
    IMPORT -> RESULT

RESULT is the exception that leaves the app (`TypeError: the message`), or a status, followed by
any of `Header-Name: value`, `no Header-Name`, and at the end `body: text` or `json: value`.
A message, value or body that ends in three dots is only the beginning; with three dots on both
sides it is a part. tests/README.md says more.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.metadata import version

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_LINE = re.compile(
    rf"\s*(?P<ask>(?P<method>{'|'.join(METHODS)}) (?P<path>/\S*)(?P<extras>.*?)|IMPORT)"
    r" -> (?P<result>.+?)(?P<markers>(?: \[(?:Flask|Werkzeug) (?:>=|<) [\d.]+\])*)\s*"
)
_EXTRAS = re.compile(
    r"(?: (?P<kind>json|form) (?P<content>.+?))?(?: with (?P<name>[\w-]+): (?P<value>.+))?"
)
_MARKER = re.compile(r"\[(Flask|Werkzeug) (>=|<) ([\d.]+)\]")
_ADDED_BY_NEWER_PYTHONS = re.compile(
    r" and no __dict__ for setting new attributes$|(?<=')\. Did you mean '\w+'\?$"
)
_PART = re.compile(r", (?=[A-Za-z][\w-]*: |no [A-Za-z][\w-]*(?:, |$))")
_BODY = re.compile(r", (?P<kind>body|json):(?: (?P<text>.*))?$", re.DOTALL)


class BadLine(ValueError):
    """A line that looks like a request and cannot be read."""


@dataclass(frozen=True)
class Line:
    """One request line. `method` is None for IMPORT; `ask` is the part before the arrow."""

    text: str
    ask: str
    method: str | None
    path: str
    result: str
    applies: bool = True
    kind: str | None = None
    content: str = ""
    header: tuple[str, str] | None = None


@dataclass(frozen=True)
class Answer:
    """What came back: a response, or the exception that left the app.

    `error` is the exception as text (`TypeError: the message`), empty for a response; the other
    parts are then what was sent before it. `place`
    says where in the app it was raised (`app.py line 9`), where that is known. `printed` is what
    the app wrote to standard output meanwhile. `logged` is the error that Werkzeug's server logs
    instead.
    """

    status: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    error: str = ""
    place: str = ""
    printed: str = ""
    logged: str = ""

    def __str__(self) -> str:
        if self.error:
            return self.error
        parts = [self.status, *(f"{name}: {value}" for name, value in self.headers)]
        return ", ".join([*parts, f"body: {self.body.strip()}"])


def read_line(text: str) -> Line:
    """Read one request line. Raises BadLine."""
    match = _LINE.fullmatch(text)
    if match is None:
        raise BadLine(f"no 'METHOD /path -> RESULT': {text.strip()}")
    extras = _EXTRAS.fullmatch(match["extras"] or "")
    if extras is None:
        raise BadLine(f"after the path comes 'json ...', 'form ...' or 'with Name: ...': {text}")
    return Line(
        text=text.strip(),
        ask=match["ask"],
        method=match["method"],
        path=match["path"] or "",
        result=match["result"],
        applies=all(_holds(*marker) for marker in _MARKER.findall(match["markers"])),
        kind=extras["kind"],
        content=extras["content"] or "",
        header=(extras["name"], extras["value"]) if extras["name"] else None,
    )


def _holds(package: str, operator: str, bound: str) -> bool:
    installed, wanted = (
        tuple(int(number) for number in re.findall(r"\d+", text)[:3])
        for text in (version(package.lower()), bound)
    )
    return installed >= wanted if operator == ">=" else installed < wanted


def problem(result: str, answer: Answer) -> str:
    """What in the answer is not as RESULT says, or an empty text."""
    if not result[0].isdigit():
        return "" if _fits(result, answer.error) else "no such exception"
    if answer.error:
        return "an exception instead of a response"
    body = _BODY.search(result)
    status, *parts = _PART.split(result[: body.start()] if body else result)
    if status not in (answer.status, answer.status.split(" ")[0]):
        return f"the status is {answer.status}"
    for part in parts:
        wrong = _header_problem(part, answer)
        if wrong:
            return wrong
    return _body_problem(body["kind"], body["text"] or "", answer.body) if body else ""


def _header_problem(part: str, answer: Answer) -> str:
    name, _, wanted = part.partition(": ")
    absent = not wanted
    name = name.removeprefix("no ") if absent else name
    values = [value for key, value in answer.headers if key.lower() == name.lower()]
    if absent:
        return f"the header {name} is there" if values else ""
    if any(_fits(wanted, value) for value in values):
        return ""
    return f"the header {name} is {' and '.join(values) or 'not there'}"


def _body_problem(kind: str, wanted: str, seen: str) -> str:
    if kind == "body":
        return "" if _fits(wanted, seen.strip()) else "the body is another"
    try:
        return "" if json.loads(seen) == json.loads(wanted) else "the JSON is another"
    except ValueError:
        return "the body is not JSON"


def _fits(wanted: str, seen: str) -> bool:
    if len(wanted) > 6 and wanted.startswith("...") and wanted.endswith("..."):
        return wanted[3:-3] in seen
    if wanted.endswith("..."):
        return seen.startswith(wanted[:-3])
    return seen == wanted


def error_text(error: BaseException) -> str:
    """An exception as a RESULT has it: in one line, and the same on every Python."""
    text = " ".join(f"{type(error).__name__}: {error}".removesuffix(": ").split())
    return _ADDED_BY_NEWER_PYTHONS.sub("", text)
