"""Run the app in a folder with Flask, send it requests, and tell what it answered.

Nothing here protects against the app: it can loop for ever or end Python. `running` calls it in a
process of its own; a page in a browser calls `answers` in a worker.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import sys
import traceback
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .exchange import Answer, BadLine, Line, error_text, read_line

if TYPE_CHECKING:
    from .client import Client

MOST_TEXT = 20_000
"""So many characters of a body, an error or the app's own output are kept of one answer."""

MOST_MEMORY = 2 * 1024**3
"""So many bytes of memory `main` lets an app have, where the system can limit it."""
FLASK_MISSING = 78
"""The exit status of `main` where there is no Flask."""


def answers(folder: Path, lines: Sequence[Line], module: str = "app") -> Iterator[Answer]:
    """Import the module in the folder afresh and give its app's answer to each line in turn.

    What the import raises is the answer to all lines. The lines are sent by one client that keeps
    cookies. Modules imported from the folder are forgotten again. Raises ImportError without
    Flask.
    """
    importlib.import_module(f"{__package__}.client")  # Flask is not taken from the folder
    with _importing_from(folder), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        client = _started(folder, module)
        for line in lines:
            yield _bounded(client if isinstance(client, Answer) else _sent(folder, client, line))


def _started(folder: Path, module: str) -> Client | Answer:
    """A client for the app, or what importing the app raised."""
    from .client import Client, app_of

    printed = Printed()
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            return Client(app_of(vars(importlib.import_module(module))))
    except BadLine:
        return Answer(error="there is no app: a variable 'app' that holds Flask(...)")
    except (Exception, SystemExit) as error:
        return _raised(folder, error, printed)


def _sent(folder: Path, client: Client, line: Line) -> Answer:
    printed = Printed()
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            return replace(client.send(line), printed=printed.text)
    except (Exception, SystemExit) as error:
        return _raised(folder, error, printed)


def _raised(folder: Path, error: BaseException, printed: Printed) -> Answer:
    return Answer(error=error_text(error), place=_place(folder, error), printed=printed.text)


def _place(folder: Path, error: BaseException) -> str:
    """Where in the folder an exception comes from, as `app.py line 9`."""
    if isinstance(error, SyntaxError) and error.filename:
        frames = [(error.filename, error.lineno)]
    else:
        stack = traceback.extract_tb(error.__traceback__)
        frames = [(frame.filename, frame.lineno) for frame in stack]
    for name, line in reversed(frames):
        path = Path(name)
        if path.is_relative_to(folder):
            return f"{path.relative_to(folder).as_posix()} line {line}"
    return ""


def _bounded(answer: Answer) -> Answer:
    return replace(
        answer,
        headers=tuple((name, value[:MOST_TEXT]) for name, value in answer.headers[:100]),
        body=answer.body[:MOST_TEXT],
        error=answer.error[:MOST_TEXT],
    )


class Printed(io.TextIOBase):
    """What the app prints is kept in `text`, up to a bound; the rest is dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, text: str) -> int:
        """Keep what there is room for."""
        self.text += text[: max(0, MOST_TEXT - len(self.text))]
        return len(text)


@contextlib.contextmanager
def _importing_from(folder: Path) -> Iterator[None]:
    written = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.dont_write_bytecode = written
        with contextlib.suppress(ValueError):
            sys.path.remove(str(folder))
        for name, module in list(sys.modules.items()):
            if _lies_in(folder, module):
                sys.modules.pop(name, None)


def _lies_in(folder: Path, module: Any) -> bool:
    places = [getattr(module, "__file__", None), *list(getattr(module, "__path__", None) or ())]
    return any(isinstance(place, str) and Path(place).is_relative_to(folder) for place in places)


def main() -> None:
    """Answer one job, `{"folder": ..., "lines": [...]}`, read from standard input; end Python.

    Each answer is a line of JSON on standard output, written as soon as it is known.
    """
    job = json.loads(sys.stdin.readline())
    lines = [read_line(text) for text in job["lines"]]
    try:
        importlib.import_module("flask")
    except ModuleNotFoundError:
        os._exit(FLASK_MISSING)
    _limit_memory()
    out = sys.stdout
    for answer in answers(Path(job["folder"]), lines):
        out.write(f"{json.dumps(asdict(answer))}\n")
        out.flush()
    os._exit(0)  # the app's threads are not waited for


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, hard))
