"""Run a snippet with real Flask and hold its answers against the `# GET ...` lines in it.

The language of these lines stands in tests/README.md. What is seen is Flask's alone:
requests go through werkzeug's `run_wsgi_app`, because the test client of Flask reads cookies and
contexts by itself and raises errors of its own.
"""

from __future__ import annotations

import gc
import json
import re
import sys
import tempfile
import types
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from flask import Flask
from jinja2 import FunctionLoader
from werkzeug.http import parse_date
from werkzeug.test import EnvironBuilder, run_wsgi_app

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_LINE = re.compile(
    rf"\s*# (?:(?P<method>{'|'.join(METHODS)}) (?P<path>/\S*)(?P<extras>.*?)|IMPORT)"
    r" -> (?P<result>.+?)(?P<markers>(?: \[(?:Flask|Werkzeug) (?:>=|<) [\d.]+\])*)\s*"
)
_LOOKS_LIKE_A_LINE = re.compile(rf"\s*#\s*(?:(?:{'|'.join(METHODS)})\s+/|IMPORT\b.*->)")
_EXTRAS = re.compile(
    r"(?: (?P<kind>json|form) (?P<content>.+?))?(?: with (?P<name>[\w-]+): (?P<value>.+))?"
)
_MARKER = re.compile(r"\[(Flask|Werkzeug) (>=|<) ([\d.]+)\]")
_ADDED_BY_NEWER_PYTHONS = re.compile(
    r" and no __dict__ for setting new attributes$|(?<=')\. Did you mean '\w+'\?$"
)
_PART = re.compile(r", (?=[A-Za-z][\w-]*: |no [A-Za-z][\w-]*(?:, |$))")


class Untrue(AssertionError):
    """Flask answers otherwise than a line says."""


class BadLine(ValueError):
    """A line that looks like a request and cannot be read."""


@dataclass(frozen=True)
class Line:
    """One request line. `method` is None for IMPORT."""

    text: str
    method: str | None
    path: str
    result: str
    applies: bool
    kind: str | None = None
    content: str = ""
    header: tuple[str, str] | None = None


@dataclass(frozen=True)
class Answer:
    """What came back: a response, or the exception that left the app."""

    status: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    error: BaseException | None = None

    def __str__(self) -> str:
        if self.error is not None:
            return _error_text(self.error)
        parts = [self.status, *(f"{name}: {value}" for name, value in self.headers)]
        return ", ".join([*parts, f"body: {self.body.strip()}"])


def read_lines(source: str) -> list[Line]:
    """All request lines of a snippet, in order. Raises BadLine."""
    return [_read_line(text) for text in source.splitlines() if _LOOKS_LIKE_A_LINE.match(text)]


def has_lines(source: str) -> bool:
    """Whether a snippet has request lines, good or bad ones."""
    return any(_LOOKS_LIKE_A_LINE.match(text) for text in source.splitlines())


def _read_line(text: str) -> Line:
    match = _LINE.fullmatch(text)
    if match is None:
        raise BadLine(f"no 'METHOD /path -> RESULT': {text.strip()}")
    extras = _EXTRAS.fullmatch(match["extras"] or "")
    if extras is None:
        raise BadLine(f"after the path comes 'json ...', 'form ...' or 'with Name: ...': {text}")
    return Line(
        text=text.strip(),
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
                        answer = Answer(error=_import_error(outcome, line))
                    else:
                        client = client or Client(_app_of(_namespace(outcome)))
                        answer = client.send(line)
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


def _app_of(namespace: dict[str, Any]) -> Flask:
    """The Flask object of a snippet: `app`, or the only one, or what `create_app()` makes."""
    apps = [value for value in namespace.values() if isinstance(value, Flask)]
    if isinstance(namespace.get("app"), Flask):
        app = namespace["app"]
    elif apps:
        app = apps[0]
    elif callable(namespace.get("create_app")):
        app = namespace["create_app"]()
    else:
        raise BadLine("the snippet has request lines, but neither an app nor create_app()")
    if app.config["PROPAGATE_EXCEPTIONS"] is None:
        app.config["PROPAGATE_EXCEPTIONS"] = True
    return app


@dataclass
class Client:
    """Sends requests to an app and keeps cookies as a browser does."""

    app: Flask
    jar: dict[tuple[str, str, str], tuple[str, bool]] = field(default_factory=dict)

    def send(self, line: Line) -> Answer:
        """Send one request line. The exception that leaves the app is an Answer, too."""
        builder = EnvironBuilder(line.path, method=line.method or "GET", **_payload(line))
        if line.header is not None:
            builder.headers[line.header[0]] = line.header[1]
        host = builder.headers.get("Host", "localhost").partition(":")[0]
        cookies = self._cookies(host, builder.path)
        if cookies:
            builder.headers.setdefault("Cookie", cookies)
        try:
            body, status, headers = run_wsgi_app(self.app, builder.get_environ(), buffered=True)
            content = b"".join(body)  # a body that is not bytes stops any server, each in its words
        except (Exception, SystemExit) as error:
            return Answer(error=error)
        for text in headers.getlist("Set-Cookie"):
            self._keep(text, host, builder.path)
        return Answer(status, tuple(headers), content.decode("utf-8", "replace"))

    def _cookies(self, host: str, path: str) -> str:
        fitting = []
        for (name, domain, scope), (value, exact) in self.jar.items():
            at_host = host == domain or (not exact and host.endswith(f".{domain}"))
            if at_host and f"{path}/".startswith(f"{scope.rstrip('/')}/"):
                fitting.append(f"{name}={value}")
        return "; ".join(fitting)

    def _keep(self, text: str, host: str, path: str) -> None:
        pair, *rest = (part.strip() for part in text.split(";"))
        name, _, value = pair.partition("=")
        attributes = {
            key.strip().lower(): content.strip()
            for key, _, content in (part.partition("=") for part in rest)
        }
        domain = attributes.get("domain", "").lstrip(".")
        if domain and host != domain and not host.endswith(f".{domain}"):
            return
        scope = attributes.get("path", "")
        if not scope.startswith("/"):
            scope = path.rpartition("/")[0] or "/"
        key = (name, domain or host, scope)
        if _expired(attributes):
            self.jar.pop(key, None)
        else:
            self.jar[key] = (value, not domain)


def _expired(attributes: dict[str, str]) -> bool:
    max_age = attributes.get("max-age", "")
    if re.fullmatch(r"-?\d+", max_age):
        return int(max_age) <= 0
    expires = parse_date(attributes.get("expires"))
    return expires is not None and expires <= datetime.now(timezone.utc)


def _payload(line: Line) -> dict[str, Any]:
    if line.kind == "json":
        return {"json": json.loads(line.content)}
    if line.kind == "form":
        return {"data": dict(parse_qsl(line.content, keep_blank_values=True))}
    return {}


def _check(line: Line, answer: Answer) -> None:
    problem = _problem(line.result, answer)
    if problem:
        raise Untrue(f"{line.text}\n  {problem}\n  Flask's answer: {answer}") from answer.error


def _problem(result: str, answer: Answer) -> str:
    """What in the answer is not as the line says, or an empty text."""
    if not result[0].isdigit():
        return "" if _fits(result, _error_text(answer.error)) else "no such exception"
    if answer.error is not None:
        return "an exception instead of a response"
    head, has_body, body = result.partition(", body: ")
    status, *parts = _PART.split(head)
    if status not in (answer.status, answer.status.split(" ")[0]):
        return f"the status is {answer.status}"
    for part in parts:
        if part.startswith("no "):
            name, wanted = part[3:], None
        else:
            name, _, wanted = part.partition(": ")
        values = [value for key, value in answer.headers if key.lower() == name.lower()]
        if wanted is None and values:
            return f"the header {name} is there"
        if wanted is not None and not any(_fits(wanted, value) for value in values):
            return f"the header {name} is {' and '.join(values) or 'not there'}"
    if has_body and not _fits(body, answer.body.strip()):
        return "the body is another"
    return ""


def _fits(wanted: str, seen: str) -> bool:
    if wanted.endswith("..."):
        return seen.startswith(wanted[:-3])
    return seen == wanted


def _error_text(error: BaseException | None) -> str:
    if error is None:
        return ""
    text = " ".join(f"{type(error).__name__}: {error}".removesuffix(": ").split())
    return _ADDED_BY_NEWER_PYTHONS.sub("", text)
