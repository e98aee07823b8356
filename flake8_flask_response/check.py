"""One file, from its tree to the reports about it: gate, rules, crash guard, order."""

from __future__ import annotations

import ast
import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from .gate import may_concern_flask

if TYPE_CHECKING:
    from .config import Config
    from .modules import Modules
    from .rule import Crash, Edit, Finding, Rule

DEBUG_VARIABLE = "FLAKE8_FLASK_RESPONSE_DEBUG"
"""With this environment variable set, an internal error is raised instead of reported."""


@dataclass(frozen=True)
class Change:
    """An edit in the terms of a file: `old` stands at line and column and becomes `new`."""

    line: int
    column: int
    old: str
    new: str


@dataclass(frozen=True)
class Report:
    """A finding in the terms of a file.

    `line` counts from 1, `column` from 0 and in characters, as flake8 expects them.
    """

    line: int
    column: int
    code: str
    message: str
    change: Change | None = None


def check(
    tree: ast.Module, lines: Sequence[str], config: Config, modules: Modules | None = None
) -> tuple[Report, ...]:
    """Say what there is to say about one file, by line and column, each thing once.

    `lines` are the file's lines with their ends, as flake8 hands them over. `modules` are the
    other modules of its project; without them what is imported from there is unknown. The tree is
    only read. Nothing that goes wrong inside leaves this function: an exception becomes a report
    of RSP000 on line 1, and code too deep or too large to follow is left out. Only with the
    environment variable FLAKE8_FLASK_RESPONSE_DEBUG set are exceptions raised.
    """
    inspection = _Inspection(tree, lines, config, modules)
    if not may_concern_flask(tree, lines) and not inspection.is_led_to_flask():
        return inspection.reports_of_crashes()
    with _collector_paused():
        return inspection.reports()


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Nearly all that is made for a file is kept to its end, so looking for cycles finds none.

    The looking is what makes a line of a file of 100,000 lines dearer than one of 1,000
    (benchmarks/growth.py); without it the memory used is the same to a few percent.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@cache
def _load_rules() -> tuple[tuple[Rule[Any], ...], tuple[tuple[str, Exception], ...]]:
    """All rules, and the files that could not be imported with what they raised."""
    from .rule import rule_files

    rules: list[Rule[Any]] = []
    broken: list[tuple[str, Exception]] = []
    for file in rule_files():
        try:
            rules.append(file.load())
        except Exception as error:
            broken.append((file.code, error))
    return tuple(rules), tuple(broken)


class _Inspection:
    """The work on one file; lives as long as one call of `check`."""

    def __init__(
        self,
        tree: ast.Module,
        lines: Sequence[str],
        config: Config,
        modules: Modules | None = None,
    ) -> None:
        self.tree = tree
        self.lines = lines
        self.config = config
        self.modules = modules
        self.crashes: list[Crash] = []

    def reports(self) -> tuple[Report, ...]:
        found = list(self._findings())
        if self.crashes:
            found += self._crash_findings()
        return self._settled(found)

    def is_led_to_flask(self) -> bool:
        """Whether a file without a sign of Flask imports something of Flask's from its project."""
        try:
            return self.modules is not None and self.modules.leads_to_flask()
        except Exception as error:
            self._note(error, "the look at other modules")
            return False

    def reports_of_crashes(self) -> tuple[Report, ...]:
        """What went wrong before anything was found."""
        return self._settled(self._crash_findings()) if self.crashes else ()

    def _findings(self) -> Iterator[tuple[Rule[Any], Report]]:
        listeners: dict[type[Any], list[Rule[Any]]] = {}
        for rule in self._rules():
            for kind in rule.listens:
                listeners.setdefault(kind, []).append(rule)
        events = self._events()
        for event in events:
            for rule in listeners.get(type(event), ()):
                try:
                    for finding in rule.check(event):
                        yield rule, self._report(rule, finding)
                except Exception as error:
                    self._note(error, rule.code)
        if events:
            from .analysis import forget

            forget(events)

    def _rules(self) -> Sequence[Rule[Any]]:
        rules, broken = _load_rules()
        for code, error in broken:
            self._note(error, code)
        return [rule for rule in rules if self.config.classroom or not rule.is_habit]

    def _events(self) -> Sequence[object]:
        try:
            from .analysis import analyse

            return analyse(self.tree, self.lines, self.config)
        except Exception as error:
            self._note(error, "the analysis")
            return ()

    def _crash_findings(self) -> Iterator[tuple[Rule[Any], Report]]:
        from .rules.rsp000_internal_error import InternalError

        rule = InternalError()
        for finding in rule.check(self.crashes[0]):
            yield rule, self._report(rule, finding)

    def _note(self, error: Exception, where: str) -> None:
        """Keep an error for the report; call it where the error is handled.

        Code too deep or too large to follow is no error.
        """
        if isinstance(error, RecursionError | MemoryError):
            return
        if os.environ.get(DEBUG_VARIABLE):
            raise error
        from .rule import Crash

        self.crashes.append(Crash(self.tree, error, where))

    def _report(self, rule: Rule[Any], finding: Finding) -> Report:
        line, column = self._position(finding.place)
        message = " ".join(finding.message.split())
        return Report(line, column, rule.code, message, self._change(finding.edit))

    def _change(self, edit: Edit | None) -> Change | None:
        if edit is None:
            return None
        line, column = self._position(edit.place)
        count = edit.old.count("\n") + 1
        text = "".join(self.lines[line - 1 : line - 1 + count])
        if not text.startswith(edit.old, column):
            return None
        return Change(line, column, edit.old, edit.new)

    def _position(self, place: ast.AST) -> tuple[int, int]:
        line: int = getattr(place, "lineno", 1)
        offset: int = getattr(place, "col_offset", 0)
        if offset == 0 or line > len(self.lines):
            return line, offset
        text = self.lines[line - 1]
        if text.isascii():
            return line, min(offset, len(text))
        return line, len(text.encode("utf-8", "replace")[:offset].decode("utf-8", "ignore"))

    @staticmethod
    def _settled(found: Iterable[tuple[Rule[Any], Report]]) -> tuple[Report, ...]:
        pairs = list(found)
        spoken = {(report.line, report.code) for _, report in pairs}
        once: dict[tuple[int, int, str], Report] = {}
        for rule, report in pairs:
            if not any((report.line, code) in spoken for code in rule.gives_way_to):
                once.setdefault((report.line, report.column, report.code), report)
        return tuple(once[key] for key in sorted(once))
