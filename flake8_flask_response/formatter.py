"""flake8's --format=rsp-lesson: every finding of this plugin with its lesson, for a terminal."""

from __future__ import annotations

import os
import sys
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from flake8.formatting.default import COLORS, COLORS_OFF, Default, SimpleFormatter
from flake8.processor import FileProcessor

from .output import drop_the_rest

if TYPE_CHECKING:
    from flake8.violation import Violation

    from .check import Report
    from .lesson import Lesson


class LessonFormatter(SimpleFormatter):  # type: ignore[misc]
    """What flake8 makes once for each run with `--format=rsp-lesson`.

    flake8 hands a formatter nothing but text, and with `--jobs` the findings come from other
    processes. So a file with findings is read and checked a second time here, for its lines and
    for the fixes. Findings of other plugins are written in flake8's default form.
    """

    error_format = Default.error_format

    def after_init(self) -> None:
        """Settle the colours: `--color` first, then NO_COLOR, then what the terminal can do."""
        if self.options.color == "auto" and not _colour_is_welcome(self.filename):
            self.color = False
        self._counts: Counter[str] = Counter()
        self._file: _File | None = None

    def beginning(self, filename: str) -> None:
        """Forget the file before; flake8 calls this once for each file."""
        self._file = None

    def format(self, error: Violation) -> str:
        """Give the finding as text, with its lesson if it has one."""
        from . import telling

        headline: str = super().format(error)
        lesson = _lesson(error.code)
        self._counts[error.code] += 1
        if lesson is None:
            return headline
        file = self._open(error.filename)
        report = file.report(error)
        end = report.end if report is not None else None
        return telling.finding(
            headline,
            telling.Place(error.line_number, error.column_number - 1, error.text, end),
            file.lines,
            lesson,
            report.fix if report is not None else None,
            COLORS if self.color else COLORS_OFF,
            is_first=self._counts[error.code] == 1,
        )

    def show_source(self, error: Violation) -> str | None:
        """Give the source of other plugins' findings, if asked for; ours have it already."""
        if _lesson(error.code) is not None:
            return None
        source: str | None = super().show_source(error)
        return source

    def write(self, line: str | None, source: str | None) -> None:
        """Write as flake8 does; a reader that has left (`... | head`) is no error."""
        try:
            super().write(line, source)
            sys.stdout.flush()
        except BrokenPipeError:
            drop_the_rest()

    def stop(self) -> None:
        """Write how often each lesson was needed, and leave."""
        from . import telling

        told = [(lesson, n) for code, n in self._counts.items() if (lesson := _lesson(code))]
        if told:
            others = self._counts.total() - sum(count for _, count in told)
            colours = COLORS if self.color else COLORS_OFF
            self.write(telling.summary(sorted(told, key=_by_code), others, colours), None)
        super().stop()

    def _open(self, filename: str) -> _File:
        if self._file is None:
            self._file = _File(filename, self)
        return self._file


class _File:
    """A file with findings: its lines, and what `check` says about it once more."""

    def __init__(self, filename: str, formatter: LessonFormatter) -> None:
        options = formatter.options
        given = "-" in options.filenames and filename == (options.stdin_display_name or "stdin")
        self.lines: tuple[str, ...] = ()
        self._reports: tuple[Report, ...] = ()
        try:
            processor = FileProcessor("-" if given else filename, options)
            self.lines = tuple(processor.lines)
            self._reports = _checked(processor)
        except (OSError, SyntaxError, ValueError, RecursionError):
            # It was changed or removed since; what flake8 has found is told without it.
            pass

    def report(self, error: Violation) -> Report | None:
        """The finding with what flake8 does not hand over: its end and its fix."""
        wanted = (error.line_number, error.column_number - 1, error.code, error.text)
        for report in self._reports:
            if (report.line, report.column, report.code, report.message) == wanted:
                return report
        return None


def _checked(processor: FileProcessor) -> tuple[Report, ...]:
    from .plugin import Plugin

    plugin = Plugin(processor.build_ast(), processor.lines, processor.filename)
    for _ in plugin.run():
        pass
    return plugin.reports


@cache
def _lesson(code: str) -> Lesson | None:
    """The lesson of a code, or None for a code of another plugin."""
    from .lesson import LessonError, read_lesson
    from .rule import UnknownCode, find_rule_file

    if not code.startswith("RSP"):
        return None
    try:
        return read_lesson(find_rule_file(code))
    except (UnknownCode, LessonError):
        return None


def _by_code(told: tuple[Lesson, int]) -> str:
    return told[0].code


def _colour_is_welcome(output_file: str | None) -> bool:
    return not output_file and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
