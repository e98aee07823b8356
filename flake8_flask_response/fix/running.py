"""A run of the command `fix`: the files one after another, and the exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from . import telling, writing
from .command import FixError, Wanted
from .inspecting import STDIN, File, Flake8Error, Linter
from .mending import mended
from .source import Source
from .writing import NotWritten

NOTHING_LEFT: Final = 0
FINDINGS_REMAIN: Final = 1
FAILED: Final = 2
INTERRUPTED: Final = 130
MAX_PASSES: Final = 5
"""How often the files of a project are gone through: a fix may change what another file gets."""


def all_files(wanted: Wanted) -> int:
    """Mend what is asked for; gives the exit status.

    Raises FixError where nothing can be done, and SystemExit where flake8 finds the usage wrong.
    """
    select = () if wanted.select is None else (f"--select={wanted.select}",)
    try:
        linter = Linter([*select, *wanted.rest], widened=wanted.select is None)
        return _Run(linter, wanted).all_files()
    except Flake8Error as error:
        raise FixError(str(error)) from error
    except KeyboardInterrupt:
        telling.aside("\n")
        return INTERRUPTED


@dataclass
class _Run:
    """One run of the command."""

    linter: Linter
    wanted: Wanted

    def all_files(self) -> int:
        if STDIN in self.linter.options.filenames:
            if len(self.linter.options.filenames) > 1:
                raise FixError("standard input (-) cannot be mended together with files")
            return self._standard_input()
        files = list(self.linter.files())
        report = telling.Report(diff=self.wanted.diff, unsafe=self.wanted.unsafe)
        for _ in range(MAX_PASSES):
            changed = self._pass(files, report)
            if not changed or len(files) == 1 or self.wanted.diff:
                break
        return self._ended(report)

    def _pass(self, files: Sequence[File], report: telling.Report) -> bool:
        """Go through the files once; whether one of them was written."""
        changed = False
        progress = telling.Progress(len(files))
        for number, file in enumerate(files):
            progress.show(number)
            changed |= self._file(file, report)
        progress.end()
        return changed

    def _file(self, file: File, report: telling.Report) -> bool:
        name = self.linter.display_name(file)
        try:
            data = writing.read(file.name)
            source = Source.of(data)
            outcome = mended(self.linter, file, source, unsafe=self.wanted.unsafe)
        except (OSError, NotWritten, Flake8Error) as error:
            return self._not_done(report, name, error)
        if outcome.mended and not self.wanted.diff:
            try:
                writing.replace(file.name, data, outcome.source.data)
            except NotWritten as error:
                return self._not_done(report, name, error)
        report.add(name, source, outcome)
        return bool(outcome.mended)

    def _not_done(self, report: telling.Report, name: str, error: Exception) -> bool:
        report.fail(name, getattr(error, "strerror", None) or str(error))
        return False

    def _standard_input(self) -> int:
        report = telling.Report(diff=self.wanted.diff, unsafe=self.wanted.unsafe, aside=True)
        data = sys.stdin.buffer.read()
        source = Source.of(data)
        for file in self.linter.files():
            name = self.linter.display_name(file)
            try:
                outcome = mended(self.linter, file, source, unsafe=self.wanted.unsafe)
            except Flake8Error as error:
                self._not_done(report, name, error)
                break
            report.add(name, source, outcome)
            source, data = outcome.source, outcome.source.data
        if not self.wanted.diff:
            telling.give(data)
        return self._ended(report)

    def _ended(self, report: telling.Report) -> int:
        report.end()
        if report.failed:
            return FAILED
        if report.remaining and not self.linter.options.exit_zero:
            return FINDINGS_REMAIN
        return NOTHING_LEFT
