"""What an answer shows and no finding announces, without what the plugin is silent on by its rules.

The excuses are sought only where something is left unannounced: that is seldom.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from flake8_flask_response.check import Report
from flake8_flask_response.rule import rule_files

from . import effects, places
from .oracle import Answer
from .shown import BY_STATUS, LOCATION, Effect, bare_headers

Shown = list[tuple[Answer, list[Effect]]]

_TOLD = re.compile(r" on line (\d+), but | of line (\d+); ")
_ABORTS = re.compile(r"\babort\([a-z]+\)")


def silences(
    reports: Sequence[Report], shown: Shown, source: str
) -> Iterator[tuple[Answer, Effect]]:
    """Effects that no finding on a line of the answer announces, each kind and line once."""
    returns = places.lines_with(source, "return ")
    known = {file.code for file in rule_files()}
    excuses = _Excuses(reports, shown, source, returns)
    once: set[tuple[str, int]] = set()
    for answer, shows in shown:
        for effect in shows:
            key = (effect.text, effect.line)
            if not effect.needed or key in once or (effect.codes and not effect.codes & known):
                continue
            if any(announces(r, effect, answer, returns) for r in reports):
                continue
            if not excuses.hold(effect, answer):
                once.add(key)
                yield answer, effect


def speaks_of(report: Report, effect: Effect) -> bool:
    """Whether the finding announces the effect; of mixed values it may name either kind."""
    if report.code in effects.CONTENT and " or " in report.message:
        return bool(effects.CONTENT & effect.codes)
    return report.code in effect.codes


def announces(report: Report, effect: Effect, answer: Answer, returns: frozenset[int]) -> bool:
    """Whether a finding about a line of this answer speaks of the effect.

    A wrapper that hands on nothing is named alone: what it lost is not Flask's to see. So is a
    return of what may be None: where that is sent instead of a response, this is told first.
    """
    if report.line not in answer.lines:
        return False
    if report.code == "RSP204" and effect.sent and report.line in returns:
        return True
    return speaks_of(report, effect) or report.code == "RSP215"


class _Excuses:
    """Why the plugin may be silent on effects of one app."""

    def __init__(
        self, reports: Sequence[Report], shown: Shown, source: str, returns: frozenset[int]
    ) -> None:
        self.reports = reports
        self.shown = shown
        self.source = source
        self.returns = returns

    def hold(self, effect: Effect, answer: Answer) -> bool:
        """Whether there is one for this effect in this answer."""
        lost = effect.sent and self._of_a_loss(effect, answer)
        return lost or self._of_a_value(effect, answer) or self._of_an_answer(effect, answer)

    def _of_a_loss(self, effect: Effect, answer: Answer) -> bool:
        if effect.line in self.delivered | self.announced | self.early:
            return True
        if effect.by in self.bare if effect.by else effect.line in self.replaced:
            return True
        if self.hooks.get(effect.line, answer.lines).isdisjoint(answer.lines):
            return True
        return bool(self.raising & answer.lines)

    def _of_a_value(self, effect: Effect, answer: Answer) -> bool:
        only_values = effect.codes and effect.codes <= effects.MIXED
        if not only_values and effect.line not in places.lines_with(self.source, "make_response("):
            return False
        if self.fails[effect.line, effect.codes] < self.reaches[effect.line]:
            return True
        if effect.line in self.looping or self._hidden(effect):
            return True
        if self.unnamed - {effect.line}:
            return True
        return effect.line in self.helping and (
            bool(self.looping) or effect.line in self.beyond | answer.again
        )

    def _of_an_answer(self, effect: Effect, answer: Answer) -> bool:
        if effect.text in BY_STATUS and places.lines_with(self.source, ".make_conditional("):
            return True
        if effect.text == LOCATION and answer.created.get(answer.sent) in self.given_status:
            return True
        if effect.codes <= effects.NESTED and not self.looping.isdisjoint(answer.lines):
            return True
        if effect.codes == effects.WITHOUT_STATUS and self._by_another_status(answer):
            return True
        if not effect.sent and not places.deep(self.source).isdisjoint(answer.lines):
            return True
        # A helper that has nothing of Flask but a `.status`, which much has, is not looked at.
        if effect.text.endswith("attribute 'status'") and effect.line in self.helping:
            return True
        # What a helper gives in which a line fails is unknown, and so is what is made of it.
        if effect.codes == effects.JSON and self.failing & self.helping:
            return True
        # A name that is a response or data, on the same line.
        if effect.codes == effects.NOT_JSON and any(
            a.lines == answer.lines and not a.error for a, _ in self.shown
        ):
            return True
        # What a wrapper around a method of a resource makes of its data is the wrapper's affair.
        if effect.codes == effects.NOT_JSON and "wrapper" in answer.functions:
            return True
        loses = 'return "other"' in self.source or "return 'other'" in self.source
        return "wrapper" in answer.functions and loses

    def _by_another_status(self, answer: Answer) -> bool:
        if not places.wrapping(self.source).isdisjoint(answer.lines):
            return True
        # Which of several statuses a called function gives is its own affair.
        calling = places.lines_with(self.source, "return make_response(")
        chosen = {line for a, _ in self.shown if a.code not in {-1, 200} for line in a.lines}
        if calling & answer.lines & chosen:
            return True
        return any(report.code in effects.BAD_STATUS for report in self.reports)

    def _hidden(self, effect: Effect) -> bool:
        """Whether another line is known to fail: what follows it is of all kinds."""
        return any(r.code in effects.VALUE and r.line != effect.line for r in self.reports)

    @cached_property
    def fails(self) -> Counter[tuple[int, frozenset[str]]]:
        return Counter((e.line, e.codes) for _, shows in self.shown for e in shows if e.needed)

    @cached_property
    def reaches(self) -> Counter[int]:
        return Counter(line for answer, _ in self.shown for line in answer.lines)

    @cached_property
    def looping(self) -> set[int]:
        return places.rebinding(self.source)

    @cached_property
    def delivered(self) -> set[int]:
        return {line for answer, _ in self.shown for line in answer.delivered}

    @cached_property
    def announced(self) -> set[int]:
        """Lines of losses that are told, of this answer or another one.

        A loss is told once, of the way that tells most; a loop may have that way in no answer.
        """
        found = {
            effect.line
            for answer, shows in self.shown
            for effect in shows
            if effect.sent and any(announces(r, effect, answer, self.returns) for r in self.reports)
        }
        told = [r.message for r in self.reports if r.code in {"RSP201", "RSP203"}]
        return found | {int(a or b) for message in told for a, b in _TOLD.findall(message)}

    @cached_property
    def early(self) -> set[int]:
        return places.early(self.source) | places.before_an_open_end(self.source)

    @cached_property
    def hooks(self) -> dict[int, set[int]]:
        return places.hooks_that_answer(self.source)

    @cached_property
    def replaced(self) -> set[int]:
        """A header is no fault on a way without a cookie, and RSP504 is about all ways."""
        return {e.line for a, shows in self.shown for e in shows if e.by and e.response == a.sent}

    @cached_property
    def unnamed(self) -> set[int]:
        """Lines that fail with what no rule names: what follows them is of all kinds, as well."""
        raised = (r for answer, _ in self.shown for r in answer.raised)
        return {r.line for r in raised if effects.NO_DATA.match(r.text)}

    @cached_property
    def given_status(self) -> set[int]:
        """RSP506 is about a response that has no status on any way."""
        changes = [(a, c) for a, _ in self.shown for c in a.changes if c.kind == "status"]
        return {a.created.get(c.response, 0) for a, c in changes} - {0}

    @cached_property
    def bare(self) -> set[int]:
        return {line for answer, _ in self.shown for line in bare_headers(answer)}

    @cached_property
    def failing(self) -> set[int]:
        return {report.line for report in self.reports if report.code in effects.VALUE}

    @cached_property
    def raising(self) -> set[int]:
        """A response that is raised is out of hand, also where the app's `except` catches it."""
        return {i for i, text in enumerate(self.source.splitlines(), 1) if _ABORTS.search(text)}

    @cached_property
    def helping(self) -> set[int]:
        return places.helper_lines(self.source)

    @cached_property
    def beyond(self) -> set[int]:
        return places.called_beyond(self.source, self.reaches)
