"""Runs the program of the playground with Flask, in this process, and asks it requests.

Importing this module needs Flask. What is run is what the learner typed, inside the sandbox of a
browser; the linter itself never runs code.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import shutil
import sys
import tempfile
import traceback
import types
import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, cast

from flask import Flask
from jinja2 import FunctionLoader

from .answering import Printed
from .awaiting import async_to_sync
from .client import Client, app_of
from .exchange import Answer, BadLine, Line, error_text, problem, read_line
from .laying import lay_out
from .threads import done_at_once

MOST_OUTPUT = 10_000
"""So many characters of a body are shown."""
MOST_BYTES = 1_000_000
"""So many bytes of a body are read; an endless stream is cut there."""


class Program:
    """Files laid out in a folder of their own, and the main file executed once."""

    def __init__(self, files: Mapping[str, str], main: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="program-"))
        self.printed = Printed()
        self.error: BaseException | None = None
        self.cookies = ""
        self._client: Client | None = None
        self._limited: _Limited | None = None
        self._lay_out(files)
        self._module = types.ModuleType(PurePosixPath(main).stem)
        self._module.__file__ = str(self.folder / main)
        self._templates = {
            path.removeprefix("templates/"): text
            for path, text in files.items()
            if path.startswith("templates/")
        }
        with self._running():
            self._execute(files[main])

    def close(self) -> None:
        """Forget the modules and remove the folder."""
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None)
            if module is self._module or (file and Path(file).is_relative_to(self.folder)):
                del sys.modules[name]
        shutil.rmtree(self.folder, ignore_errors=True)

    def send(self, line: Line, cookies: str | None = None) -> dict[str, Any]:
        """Ask one request; `cookies` (`a=1; b=2`) replaces what the client has kept so far.

        Gives the answer as plain data. Raises BadLine where the program has no app.
        """
        self.printed.text = ""
        if self.error is not None:
            return self._failed(self.error, "import")
        with self._running():
            if cookies is not None and cookies != self.cookies:
                self.keep(cookies)
            try:
                client = self._ready_client()
            except BadLine:
                raise
            except BaseException as error:
                return self._failed(error, "import")
            try:
                answer = client.send(line)
            except BaseException as error:
                told = self._failed(error, "request")
            else:
                told = self._answered(answer)
        self.cookies = told["jar"] = _cookies(client)
        return told

    def keep(self, cookies: str) -> None:
        """Give the client these cookies (`a=1; b=2`) in place of its own."""
        self.cookies = cookies
        self._client = None

    def _lay_out(self, files: Mapping[str, str]) -> None:
        (self.folder / "static").mkdir()
        (self.folder / "static" / "index.html").write_text("index.html", encoding="utf-8")
        lay_out(self.folder, files)

    def _execute(self, source: str) -> None:
        sys.modules[self._module.__name__] = self._module
        file = str(self._module.__file__)
        try:
            code = compile(source, file, "exec", dont_inherit=True)
            exec(code, vars(self._module))
        except BaseException as error:
            self.error = error

    @contextlib.contextmanager
    def _running(self) -> Iterator[None]:
        """The surroundings in which the learner's code runs, whenever it runs."""
        flask = cast(Any, Flask)
        before = flask.async_to_sync
        flask.jinja_loader = FunctionLoader(lambda name: self._templates.get(name, name))
        flask.async_to_sync = async_to_sync
        sys.path.insert(0, str(self.folder))
        importlib.invalidate_caches()
        try:
            with (
                warnings.catch_warnings(),
                done_at_once(),
                contextlib.redirect_stdout(self.printed),
                contextlib.redirect_stderr(self.printed),
            ):
                warnings.simplefilter("ignore")
                yield
                gc.collect()
        finally:
            sys.path.remove(str(self.folder))
            del flask.jinja_loader
            flask.async_to_sync = before

    def _ready_client(self) -> Client:
        if self._client is None:
            self._limited = self._limited or _Limited(app_of(vars(self._module)))
            self._client = Client(cast(Flask, self._limited), _jar(self.cookies))
        return self._client

    def _answered(self, answer: Answer) -> dict[str, Any]:
        cut = self._limited is not None and self._limited.cut
        return {
            "status": answer.status,
            "headers": [list(pair) for pair in answer.headers],
            "body": answer.body[:MOST_OUTPUT],
            "cut": cut or len(answer.body) > MOST_OUTPUT,
            "error": "",
            "printed": self.printed.text,
        }

    def _failed(self, error: BaseException, where: str) -> dict[str, Any]:
        return {
            "status": "",
            "error": error_text(error)[:MOST_OUTPUT],
            "where": where,
            "frames": list(self._frames(error))[-12:],
            "printed": self.printed.text,
            "jar": self.cookies,
        }

    def _frames(self, error: BaseException) -> Iterator[dict[str, Any]]:
        """The learner's own lines on the way to the exception, the last one last."""
        if isinstance(error, SyntaxError) and error.filename:
            yield from self._frame(error.filename, error.lineno, "")
            return
        for frame in traceback.extract_tb(error.__traceback__, limit=-200):
            yield from self._frame(frame.filename, frame.lineno, frame.name)

    def _frame(self, filename: str, line: int | None, name: str) -> Iterator[dict[str, Any]]:
        path = Path(filename)
        if path.is_relative_to(self.folder):
            file = path.relative_to(self.folder).as_posix()
            yield {"file": file, "line": line, "name": "" if name == "<module>" else name}


def ask(program: Program, text: str, cookies: str | None = None) -> dict[str, Any]:
    """Ask what a request line says, with or without `-> RESULT`.

    With a RESULT, `problem` in the answer says what is not so. Raises BadLine.
    """
    line = read_line(text if " -> " in text else f"{text} -> 200")
    if line.kind == "json":
        _check_json(line.content)
    if line.method is None:
        told = program.send(line) if program.error else dict(_NOTHING)
    else:
        told = program.send(line, cookies)
    if " -> " in text:
        told["applies"] = line.applies
        told["problem"] = problem(line.result, _answer(told))
    return told


def _check_json(text: str) -> None:
    try:
        json.loads(text)
    except ValueError as error:
        raise BadLine(f"the JSON cannot be read: {error}") from None


_NOTHING: Mapping[str, Any] = {"error": "", "status": "", "printed": ""}
"""The answer to IMPORT where importing raises nothing."""


def _answer(told: Mapping[str, Any]) -> Answer:
    headers = tuple((name, value) for name, value in told.get("headers", ()))
    return Answer(told["status"], headers, told.get("body", ""), told["error"])


class _Limited:
    """A WSGI app that hands on the answers of another one, without the end of a long body."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.cut = False

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterator[bytes]:
        self.cut = False
        body = self.app.wsgi_app(environ, start_response)
        return self._bounded(body)

    def _bounded(self, body: Iterable[bytes]) -> Iterator[bytes]:
        seen = 0
        try:
            for part in body:
                yield part
                seen += len(part)
                if seen > MOST_BYTES:
                    self.cut = True
                    break
        finally:
            if hasattr(body, "close"):
                body.close()


def _jar(cookies: str) -> dict[tuple[str, str, str], tuple[str, bool]]:
    pairs = (part.strip().partition("=") for part in cookies.split(";") if "=" in part)
    return {(name, "localhost", "/"): (value, True) for name, _, value in pairs}


def _cookies(client: Client) -> str:
    return "; ".join(f"{name}={value}" for (name, _, _), (value, _) in client.jar.items())
