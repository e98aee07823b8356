"""One file, from its tree to the reports about it: gate, rules, crash guard, order."""

from __future__ import annotations

import ast
import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from .gate import may_concern_flask

if TYPE_CHECKING:
    from .config import Config
    from .fix.leftovers import Leftovers
    from .fix.resolving import Change, FileFix, Resolver
    from .fix.text import SourceText
    from .modules import Modules
    from .rule import Crash, Finding, Rule

DEBUG_VARIABLE = "FLAKE8_FLASK_RESPONSE_DEBUG"
"""With this environment variable set, an internal error is raised instead of reported; set to
"bounds", all is as ever, and what was not followed to its end is told on standard error."""
TELL_BOUNDS = "bounds"


@dataclass(frozen=True)
class Report:
    """A finding in the terms of a file.

    `line` counts from 1, `column` from 0 and in characters, as flake8 expects them. `end` is line
    and column just after the place, the same as its beginning where it has no extent.
    """

    line: int
    column: int
    code: str
    message: str
    end: tuple[int, int] = (0, 0)
    fix: FileFix | None = None


_Judged: TypeAlias = "tuple[Rule[Any], Finding, Report]"


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
    if not may_concern_flask(tree, lines):
        if not inspection.is_led_to_flask():
            return inspection.reports_of_crashes()
        inspection.only_handlers = True
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


def _for_one(finding: Finding, caller: ast.AST | None) -> Finding:
    """The finding with the line of the one caller that it is about; a fix may hurt the others."""
    if caller is None:
        return replace(finding, message=f"{finding.message} (on one of the paths)", fix=None)
    from .modules import home_of

    line = getattr(finding.place, "lineno", 1)
    if (home := home_of(finding.place)) and isinstance(caller, ast.expr) and not home_of(caller):
        told = finding.message.replace("this line", "that line")
        begin = "with what this passes" if isinstance(caller, ast.Call) else "for this view"
        message = f"{begin}, on line {line} of {home}: {told}"
        return replace(finding, place=caller, message=message, fix=None)
    what = "called" if isinstance(caller, ast.expr) else "used for the view"
    where = f"line {getattr(caller, 'lineno', 1)}"
    where += f" of {home}" if (home := home_of(caller)) else ""
    return replace(finding, message=f"{finding.message} ({what} on {where})", fix=None)


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
        self.only_handlers = False
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

    def _findings(self) -> Iterator[_Judged]:
        listeners: dict[type[Any], list[Rule[Any]]] = {}
        for rule in self._rules():
            for kind in rule.listens:
                listeners.setdefault(kind, []).append(rule)
        events = self._events()
        if not events:
            return
        from .analysis import ByCaller, forget
        from .modules import home_of

        for event in events:
            part = event if isinstance(event, ByCaller) else None
            use = event if part is None else part.use
            for rule in listeners.get(type(use), ()):
                if part is not None and not rule.hears_callers:
                    continue
                try:
                    for finding in rule.check(use):
                        told = finding if part is None else _for_one(finding, part.caller)
                        if not home_of(told.place):
                            yield rule, told, self._report(rule, told)
                except Exception as error:
                    self._note(error, rule.code)
        forget(events)

    def _rules(self) -> Sequence[Rule[Any]]:
        rules, broken = _load_rules()
        for code, error in broken:
            self._note(error, code)
        return [rule for rule in rules if self.config.classroom or not rule.is_habit]

    def _events(self) -> Sequence[object]:
        try:
            from .analysis import analyse

            only = self.only_handlers
            return analyse(self.tree, self.lines, self.config, self.modules, only_handlers=only)
        except Exception as error:
            self._note(error, "the analysis")
            return ()

    def _crash_findings(self) -> Iterator[_Judged]:
        from .rules.rsp000_internal_error import InternalError

        rule = InternalError()
        for finding in rule.check(self.crashes[0]):
            yield rule, finding, self._report(rule, finding)

    def _note(self, error: Exception, where: str) -> None:
        """Keep an error for the report; call it where the error is handled.

        Code too deep or too large to follow is no error.
        """
        if isinstance(error, RecursionError | MemoryError):
            from . import bounds

            deep = isinstance(error, RecursionError)
            bounds.met(bounds.RECURSION if deep else bounds.MEMORY)
            return
        if os.environ.get(DEBUG_VARIABLE, "") not in ("", TELL_BOUNDS):
            raise error
        from .rule import Crash

        self.crashes.append(Crash(self.tree, error, where))

    def _report(self, rule: Rule[Any], finding: Finding) -> Report:
        message, fix = finding.message, None
        if "\x01" in message or finding.fix is not None:
            message = self._resolver.message(message, finding.place)
            if finding.fix is not None:
                fix = self._resolver.fix(finding.fix, finding.place)
        line, column, end = self._position(finding.place)
        return Report(line, column, rule.code, " ".join(message.split()), end, fix)

    @cached_property
    def _resolver(self) -> Resolver:
        from .fix.resolving import Resolver

        return Resolver(self._source)

    @cached_property
    def _source(self) -> SourceText:
        from .fix.text import SourceText

        return SourceText(self.tree, self.lines)

    def _position(self, place: ast.AST) -> tuple[int, int, tuple[int, int]]:
        line: int = getattr(place, "lineno", 1)
        start = line, self._column(line, getattr(place, "col_offset", 0))
        last: int = getattr(place, "end_lineno", None) or line
        end = last, self._column(last, getattr(place, "end_col_offset", None) or 0)
        return *start, max(start, end)

    def _column(self, line: int, offset: int) -> int:
        """A column of the tree in characters."""
        if offset == 0 or line > len(self.lines):
            return offset
        text = self.lines[line - 1]
        if text.isascii():
            return min(offset, len(text))
        return len(text.encode("utf-8", "replace")[:offset].decode("utf-8", "ignore"))

    def _settled(self, found: Iterable[_Judged]) -> tuple[Report, ...]:
        all_of_them = list(found)
        spoken = {(report.line, report.code) for _, _, report in all_of_them}
        once: dict[tuple[int, int, str], tuple[Finding, Report]] = {}
        causes: dict[tuple[str, str], dict[ast.AST, Report]] = {}
        for rule, finding, report in all_of_them:
            if not any((report.line, code) in spoken for code in rule.gives_way_to):
                once.setdefault((report.line, report.column, report.code), (finding, report))
                if finding.cause:
                    causes.setdefault((report.code, finding.cause), {})[finding.place] = report
        shared = [places for places in causes.values() if len(places) > 1]
        if shared:
            from .analysis.syntax.first_uses import unreached

            for places in shared:
                for place in unreached(self.tree, list(places)):
                    once.pop((places[place].line, places[place].column, places[place].code), None)
        return tuple(self._with_leftovers([once[key] for key in sorted(once)]))

    def _with_leftovers(self, told: Sequence[tuple[Finding, Report]]) -> Iterator[Report]:
        """The reports, each with the imports that nothing uses after its cure."""
        remarks = {}
        if any(report.fix or finding.drops for finding, report in told):
            from .fix.leftovers import Leftovers

            left = Leftovers(self._source)
            remarks = left.remarks([_changes(left, *one) for one in told])
        for number, (_, report) in enumerate(told):
            remark = remarks.get(number, "")
            yield replace(report, message=f"{report.message} {remark}") if remark else report


def _changes(left: Leftovers, finding: Finding, report: Report) -> Sequence[Change]:
    """What the cure of a finding changes, as far as it is known."""
    if report.fix is not None:
        return report.fix.changes
    return [left.without(node) for node in finding.drops]
