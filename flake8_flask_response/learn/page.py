"""What the playground's worker calls: a name and JSON in, JSON out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from .exchange import read_line
from .inspecting import inspect
from .laying import laid_out

if TYPE_CHECKING:
    from .program import Program


class Session:
    """One learner's program between requests: it is started anew when its files change."""

    def __init__(self) -> None:
        self._program: Program | None = None
        self._files: Mapping[str, str] = {}

    def inspect(self, files: Mapping[str, str], classroom: bool = False) -> Any:
        """The findings of each file."""
        return inspect(files, classroom)

    def prepare(self) -> bool:
        """Import Flask, so that the first request need not wait for it."""
        from . import program  # noqa: F401

        return True

    def send(
        self,
        files: Mapping[str, str],
        main: str,
        request: str,
        cookies: str | None = None,
        restart: bool = False,
    ) -> Any:
        """Ask the program one request line; gives the answer, or `bad` with what is wrong."""
        from .program import ask

        try:
            return ask(self._started(files, main, restart), request, cookies)
        except ValueError as error:
            return {"bad": str(error)}

    def send_all(self, files: Mapping[str, str], main: str, requests: Sequence[str]) -> Any:
        """Ask request lines in their order, of a program and a client that begin anew."""
        return [
            self.send(files, main, request, None, restart=number == 0)
            for number, request in enumerate(requests)
        ]

    def judge(self, files: Mapping[str, str], wanted: Sequence[str]) -> Any:
        """What both judges of an exercise say about these files, whose app is in `app.py`.

        `wanted` are the request lines that Flask must answer. Gives `solved`, the `findings` as
        in `judge.LintFinding`, and for each line what Flask answered and the `problem` with it.
        """
        from .answering import answers
        from .judge import judge

        self._close()  # its modules have the names of these
        lines = [read_line(text) for text in wanted]
        with laid_out(files) as folder:
            verdict = judge(lines, folder, tuple(answers(folder, lines)))
        return {
            "solved": verdict.solved,
            "findings": [asdict(finding) for finding in verdict.findings],
            "outcomes": [
                {"wanted": one.line.text, "problem": one.problem, **asdict(one.answer)}
                for one in verdict.outcomes
            ],
        }

    def _close(self) -> None:
        if self._program is not None:
            self._program.close()
        self._program = None

    def _started(self, files: Mapping[str, str], main: str, restart: bool) -> Program:
        from .program import Program

        program = self._program
        if program is None or restart or dict(files) != self._files:
            cookies = program.cookies if program is not None and not restart else ""
            self._close()
            program = self._program = Program(files, main)
            program.keep(cookies)
            self._files = dict(files)
        return program


_SESSION = Session()
_CALLS: Mapping[str, Callable[..., Any]] = {
    "inspect": _SESSION.inspect,
    "prepare": _SESSION.prepare,
    "send": _SESSION.send,
    "send_all": _SESSION.send_all,
    "judge": _SESSION.judge,
}


def call(name: str, arguments: str) -> str:
    """Do what `name` says with keyword arguments given as JSON; gives the result as JSON."""
    return json.dumps(_CALLS[name](**json.loads(arguments)))
