"""Hold the plugin's findings against Flask's answers, both ways."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flake8_flask_response.check import Report

from . import effects, places
from .modules import findings_of
from .oracle import Answer, Observed, Raised, observe
from .shown import effects_of
from .silences import Shown, silences, speaks_of

_NAMES = re.compile(r"'[\w.]+'")
_NUMBERED = re.compile(r"\d+")
_FAULTS = ("Attr", "KeyError: 'X-", "NameError", "TypeError: '", "UnboundLocalError")
_CALLER = re.compile(r"\((?:called|used for the view) on line (\d+)[^()]*\)")
"""The line of the one caller that a finding is about."""


@dataclass(frozen=True)
class Disagreement:
    """The plugin and Flask differ: a claim nothing bears out, or an effect nothing announces."""

    kind: str
    code: str
    text: str
    answer: str = ""

    @property
    def signature(self) -> str:
        """The same for disagreements of one cause, as far as one can tell."""
        text = _NAMES.sub("NAME", _NUMBERED.sub("N", self.text.partition(" [")[0]))
        return f"{self.kind} {self.code} {text}"[:120]

    def __str__(self) -> str:
        return f"{self.kind}: {self.code} {self.text}\n    {self.answer}"


def disagreements(source: str) -> list[Disagreement]:
    """All differences between the plugin and Flask on one app."""
    return compare(findings_of(source), observe(source), source)


def compare(reports: Sequence[Report], seen: Observed, source: str) -> list[Disagreement]:
    """All differences between findings and answers."""
    if seen.import_error:
        return [Disagreement("import", "", seen.import_error)]
    handlers = _error_handlers(source)
    dumps = places.lines_with(source, "json.dumps(")
    shown = [(a, list(effects_of(a, handlers, dumps))) for a in seen.answers]
    found = list(_false_alarms(reports, shown, source)) if seen.complete else []
    for answer, effect in silences(reports, shown, source):
        code = ",".join(sorted(effect.codes)) or "no code"
        text = f"{effect.text} [line {effect.line}]"
        found.append(Disagreement("silence", code, text, str(answer)))
    return found


def _error_handlers(source: str) -> frozenset[str]:
    return frozenset(re.findall(r"def (handler\d+)\(", source))


def _false_alarms(reports: Sequence[Report], shown: Shown, source: str) -> Iterator[Disagreement]:
    """Findings whose claim no answer that reaches their line bears out.

    A line no answer reaches because every way there fails before is not judged.
    """
    for report in reports:
        about = {report.line, *map(int, _CALLER.findall(report.message))}
        reached = [(a, e) for a, e in shown if about <= a.lines]
        if not reached:
            if report.code in effects.NEVER_RUN | effects.DEFINITIONS:
                continue
            if not all(_should_be_reached(line, shown, source) for line in about):
                continue
            yield Disagreement("unreached", report.code, _told(report))
        elif report.code in effects.NEVER_RUN:
            yield Disagreement("false alarm", report.code, _told(report), str(reached[0][0]))
        elif report.code in effects.BY_REACH or _is_of_another_kind(report, source):
            continue
        elif not any(speaks_of(report, e) for _, shows in reached for e in shows):
            if report.code not in effects.VALUE:
                if report.line in places.looping(source):
                    continue
                inside = places.function_lines(report.line, source)
                inside.add(report.line)
                hidden = any(_masks(a) for a, _ in shown if a.lines & inside)
                hidden = hidden or _always_passed_by(inside, [a for a, _ in reached])
            else:
                hidden = all(_masks(answer) for answer, _ in reached)
                # The path it is about may fail before.
                inside = places.function_lines(report.line, source)
                fails = any(_masks(a) and a.lines & inside for a, _ in shown)
                hidden = hidden or (fails and report.message.endswith("(on one of the paths)"))
                # What stands in a dict that is put in the headers' place is not watched.
                hidden = hidden or (report.code == "RSP503" and _replaced_headers(report, reports))
            if hidden:
                continue
            yield Disagreement("false alarm", report.code, _told(report), str(reached[0][0]))


def _is_of_another_kind(report: Report, source: str) -> bool:
    """Whether it tells of a page that is thrown away, or rightly of a name that is never used."""
    unused = report.code == "RSP202" and " never used or returned" in report.message
    unused = unused and places.is_never_read(report.line, source)
    return unused or " a page " in report.message


def _replaced_headers(report: Report, reports: Sequence[Report]) -> bool:
    return any(r.code == "RSP501" and r.line < report.line for r in reports)


def _masks(answer: Answer) -> bool:
    """Whether the answer is an exception: it hides all the rest."""
    return bool(answer.error) or not answer.status


def _should_be_reached(line: int, shown: Shown, source: str) -> bool:
    """Whether the function around a line was entered and no answer of it failed."""
    lines = places.function_lines(line, source)
    if not lines:
        return True
    entered = [answer for answer, _ in shown if answer.lines & lines]
    return bool(entered) and not (
        any(_hides(r) for a in entered for r in a.raised if r.line in lines)
        or _always_passed_by(lines, entered)
    )


def _always_passed_by(lines: set[int], answers: list[Answer]) -> bool:
    """Whether an exception from a call passes through the lines in all answers that enter them.

    A wrapper around a view that always raises is right or wrong for other views only.
    """
    entered = [a for a in answers if a.lines & lines]
    return all(any(r.line in lines and not r.origin for r in a.raised) for a in entered)


def _hides(raised: Raised) -> bool:
    """Whether an exception is a fault of its own: what stands behind it is not reached.

    So is a header that a plain dict does not have, and a name without a value: the plugin believes
    that each call in a `try` may raise, and the grammar asks for names of blocks that always fail.
    """
    ours = raised.text.startswith(_FAULTS)
    return ours or not effects.NOT_OURS.match(raised.text)


def _told(report: Report) -> str:
    return f"{report.message} [line {report.line}]"
