"""The learner's app in a process of its own, with a limit on its time."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from .answering import FLASK_MISSING
from .exchange import Answer, Line

SECONDS = 10.0
"""So long an app may take for all its requests, Python's and Flask's start included."""
_START = (
    "import sys; sys.path[:1] = []; sys.path.append(sys.argv[1]); "
    f"from {__package__}.answering import main; main()"
)
_ROOT = str(Path(__file__).resolve().parent.parent.parent)


class FlaskMissing(Exception):
    """The Python that runs this has no Flask."""


def answers_apart(
    folder: Path, lines: Sequence[Line], seconds: float = SECONDS
) -> tuple[Answer, ...]:
    """Give the answers of the app in the folder, one for each line.

    The app runs in a process of its own, which is ended after so many seconds; a request that was
    not answered by then, or because the app ended Python, has an error that says so. Raises
    FlaskMissing.
    """
    with tempfile.TemporaryDirectory() as room, Path(room, "answers").open("w+b") as out:
        status = _run(folder, lines, seconds, out, room)
        out.seek(0)
        answered = tuple(_read(out))
        complaint = Path(room, "complaints").read_text("utf-8", "replace")
    if status == FLASK_MISSING:
        raise FlaskMissing(sys.executable)
    missing = len(lines) - len(answered)
    return answered + (Answer(error=_excuse(status is None, seconds, complaint)),) * missing


def _run(
    folder: Path, lines: Sequence[Line], seconds: float, out: IO[bytes], room: str
) -> int | None:
    """Run the app to its end and give the exit status, or None at the limit."""
    job = json.dumps({"folder": str(folder.resolve()), "lines": [line.text for line in lines]})
    with Path(room, "complaints").open("wb") as complaints:
        process = subprocess.Popen(
            [sys.executable, "-c", _START, _ROOT],
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=complaints,
            cwd=room,
            env=_environment(),
            start_new_session=True,
        )
        try:
            process.communicate(f"{job}\n".encode(), timeout=seconds)
        except subprocess.TimeoutExpired:
            return None
        finally:
            _end(process)
    return process.returncode


def _environment() -> dict[str, str]:
    """Flask then ignores an `app.run()` at the end of the app, which would wait for ever."""
    return {**os.environ, "FLASK_RUN_FROM_CLI": "true", "PYTHONIOENCODING": "utf-8"}


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and all that it has started."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _read(out: IO[bytes]) -> Iterator[Answer]:
    for text in out:
        with contextlib.suppress(ValueError, TypeError):
            values = json.loads(text)
            values["headers"] = tuple((name, value) for name, value in values["headers"])
            yield Answer(**values)


def _excuse(late: bool, seconds: float, complaint: str) -> str:
    if late:
        return f"no answer within {seconds:g} seconds: is there a loop that never ends?"
    last = complaint.strip().splitlines()[-1:]
    return "the app ended Python before it answered" + "".join(f": {line}" for line in last)
