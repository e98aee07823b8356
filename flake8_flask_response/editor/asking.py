"""Fixes of a text in an editor, asked of a process that runs in the folder of the project.

flake8 looks for its configuration in the folder in which it runs, and a language server runs
anywhere. `answer` asks a process of its own; `main` is that process.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..fix.inspecting import Told

_PATIENCE = 60
"""Seconds; a process that takes longer is given up."""


@dataclass(frozen=True, order=True)
class Shown:
    """A finding as the editor shows it; the line counts from 1."""

    line: int
    code: str
    message: str


@dataclass(frozen=True)
class Mending:
    """What a finding's fix does, and the whole text after it."""

    shown: Shown
    title: str
    safe: bool
    text: str


@dataclass(frozen=True)
class Question:
    """What is asked: `name` is the file's, from the folder on; `arguments` are for flake8."""

    text: str
    name: str
    arguments: tuple[str, ...]
    shown: tuple[Shown, ...]


def mendings(question: Question, folder: str) -> list[Mending]:
    """The fixes of the findings that are shown, each by itself and verified."""
    printed = _run([sys.executable, "-m", __name__], json.dumps(asdict(question)), folder)
    found = json.loads(printed) if printed else []
    return [Mending(**{**one, "shown": Shown(**one["shown"])}) for one in found]


def all_mended(question: Question, folder: str) -> str:
    """The text after all safe fixes of what flake8 reports, as the command `fix` leaves it."""
    command = [sys.executable, "-m", __package__.partition(".")[0], "fix", *question.arguments]
    return _run([*command, f"--stdin-display-name={question.name}", "-"], question.text, folder)


def _run(command: Sequence[str], given: str, folder: str) -> str:
    """What a command prints; nothing where it fails."""
    done = subprocess.run(
        command,
        input=given.encode("utf-8", "surrogatepass"),
        capture_output=True,
        cwd=folder or None,
        timeout=_PATIENCE,
        check=False,
    )
    return done.stdout.decode("utf-8", "surrogatepass") if done.returncode in (0, 1) else ""


def main() -> int:
    """Read a question from standard input and print the answer, both as JSON."""
    given = json.loads(sys.stdin.buffer.read())
    shown = tuple(Shown(**one) for one in given["shown"])
    question = Question(given["text"], given["name"], tuple(given["arguments"]), shown)
    print(json.dumps([asdict(one) for one in _mendings(question)]))
    return 0


def _mendings(question: Question) -> Iterable[Mending]:
    from ..edits import Applicability
    from ..fix.inspecting import STDIN, File, Linter
    from ..fix.mending import mended_alone
    from ..fix.source import Source

    wanted = {*question.shown}
    name = f"--stdin-display-name={question.name}"
    linter = Linter([*question.arguments, name, STDIN], widened=True)
    file, source = File(STDIN, named=True), Source(question.text, "utf-8")
    for told, after in mended_alone(linter, file, source, lambda one: _shown(one) in wanted):
        safe = told.fix is not None and told.fix.applicability is Applicability.SAFE
        yield Mending(_shown(told), told.fix.title if told.fix else "", safe, after.text)


def _shown(told: Told) -> Shown:
    return Shown(told.found.line, told.found.code, told.found.text)


if __name__ == "__main__":
    sys.exit(main())
