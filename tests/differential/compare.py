"""Hold the plugin's findings against Flask's answers, both ways."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flake8_flask_response.check import Report, check
from flake8_flask_response.config import Config
from flake8_flask_response.rule import rule_files

from . import effects, places
from .oracle import Answer, Change, Observed, Raised, observe

_NAMES = re.compile(r"'[\w.]+'")
_TOLD = re.compile(r" on line (\d+), but | of line (\d+); ")
_ABORTS = re.compile(r"\babort\([a-z]+\)")
_NUMBERED = re.compile(r"\d+")


_LOCATION = "Location without 3xx"
_BY_STATUS = frozenset({_LOCATION, "error page answers 200"})
"""Effects of a status; of one that make_conditional() may make 304 the plugin says nothing."""


@dataclass(frozen=True)
class Effect:
    """Something wrong that an answer shows; a finding of one of `codes` would speak of it.

    `needed` says that some finding must; `line` is the app's line it happened on, 0 if none;
    `sent` that an answer which delivers what the line set makes it deliberate to drop it here;
    `by` is the line of a Set-Cookie header that replaced a cookie on `response`, 0 if none.
    """

    text: str
    codes: frozenset[str]
    needed: bool
    line: int = 0
    sent: bool = False
    by: int = 0
    response: int = 0


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


def findings_of(source: str) -> tuple[Report, ...]:
    """What the plugin says."""
    return check(ast.parse(source), source.splitlines(keepends=True), Config())


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
    found += _silences(reports, shown, source)
    return found


# -- what an answer shows


def _error_handlers(source: str) -> frozenset[str]:
    return frozenset(re.findall(r"def (handler\d+)\(", source))


def effects_of(answer: Answer, handlers: frozenset[str], dumps: frozenset[int]) -> Iterator[Effect]:
    """Everything wrong with one answer; `dumps` are the lines that make JSON text."""
    yield from _exceptions(answer)
    yield from _losses(answer)
    yield from _bad_changes(answer)
    yield from _discarded(answer)
    if answer.status:
        yield from _oddities(answer, handlers, dumps)


def _exceptions(answer: Answer) -> Iterator[Effect]:
    if answer.error and not effects.NOT_OURS.match(answer.error):
        codes = effects.codes_of_exception(answer.error)
        yield Effect(answer.error, codes, True, answer.error_line)
    for raised in answer.raised:
        yield Effect(raised.text, effects.codes_of_exception(raised.text), False, raised.line)


def _losses(answer: Answer) -> Iterator[Effect]:
    needed = not answer.error and not answer.excused
    # Who puts the content of a response into another one by hand wants that and no more.
    taken = answer.read if answer.sent in answer.created else frozenset()
    headers = {name.lower() for name, _ in answer.headers}
    cookies = {text.partition("=")[0] for name, text in answer.headers if name == "Set-Cookie"}
    statuses: dict[int, Change] = {}
    created: dict[int, Change] = {}
    for change in answer.changes:
        if change.kind == "header" and change.name.lower().startswith("x-"):
            lost = change.name.lower() not in headers
        elif change.kind == "cookie":
            lost = change.name not in cookies
        else:
            lost = False
        if change.kind == "created status":
            created[change.response] = change
        if change.kind == "status":
            before = statuses.get(change.response) or created.get(change.response)
            if before is not None and before.value != change.value:
                codes = effects.LOST_STATUS | effects.BAD_STATUS
                text = f"status is overwritten [{before.line}]"
                yield Effect(text, codes, False, before.line, True)
                if change.response == answer.sent:
                    # Prepared early, and another way out has made it into something else.
                    answer.delivered.add(before.line)
            statuses[change.response] = change
        if lost:
            text = f"{change.kind} is lost [{change.name}, line {change.line}]"
            must = needed and change.response not in taken
            by = _replaced_by(change, answer)
            yield Effect(text, effects.LOST, must, change.line, True, by, change.response)
        elif change.kind in {"header", "cookie"}:
            answer.delivered.add(change.line)
    for response, change in {**created, **statuses}.items():
        if change.value.split(" ")[0] != str(answer.code):
            must = needed and response in statuses and response not in {answer.sent, *taken}
            text = f"status is lost [line {change.line}]"
            yield Effect(text, effects.LOST_STATUS, must, change.line, True)
        elif answer.excused:
            # abort(response): what Flask sends is made of that.
            answer.delivered.add(change.line)
        if response == answer.sent:
            answer.delivered.add(change.line)
    if answer.error:
        answer.delivered.update(change.line for change in answer.changes)


def _sets_cookies(change: Change) -> bool:
    return change.kind == "header" and change.name.lower() == "set-cookie"


def _replaced_by(cookie: Change, answer: Answer) -> int:
    """The line of the Set-Cookie header that stands in a cookie's place, 0 if none."""
    later = answer.changes[answer.changes.index(cookie) + 1 :]
    same = (c.line for c in later if c.response == cookie.response and _sets_cookies(c))
    return next(same, 0) if cookie.kind == "cookie" else 0


def _bare_headers(answer: Answer) -> Iterator[int]:
    """The lines whose Set-Cookie header found no cookie on its response."""
    for index, change in enumerate(answer.changes):
        before = (c for c in answer.changes[:index] if c.response == change.response)
        if _sets_cookies(change) and not any(c.kind == "cookie" for c in before):
            yield change.line


def _bad_changes(answer: Answer) -> Iterator[Effect]:
    """What a response was given that is wrong, also where the response is not sent in the end."""
    for change in answer.changes:
        if change.kind == "header" and change.value in {"None", "['v']"}:
            yield Effect("bad header", _codes("503"), False, change.line)
        if "status" in change.kind and not change.value.startswith(("2", "3", "4", "5")):
            yield Effect("bad status", effects.BAD_STATUS, False, change.line)


def _discarded(answer: Answer) -> Iterator[Effect]:
    for response, line in answer.created.items():
        if response != answer.sent:
            codes = effects.LOST | {"RSP209"}
            yield Effect(f"a response is not sent [line {line}]", codes, False, line)


def _oddities(answer: Answer, handlers: frozenset[str], dumps: frozenset[int]) -> Iterator[Effect]:
    number = answer.status.partition(" ")[0]
    if number == "0":
        # What makes a response of several things is held to be wrong only if it always is.
        given = [c.line for c in answer.changes if (c.kind, c.response) == ("status", answer.sent)]
        line = given[-1] if given else answer.created.get(answer.sent, 0)
        yield Effect("status line 0", _codes("304"), True, line)
    elif not 100 <= int(number) <= 599:
        yield Effect("status out of range", _codes("307"), True)
    headers = dict(answer.headers)
    if "Location" in headers and not 300 <= int(number) <= 399:
        at = (c.line for c in answer.changes if "status" in c.kind or c.name == "Location")
        line = max(at, default=0)
        names = {c.name.lower().partition("_")[0] for c in answer.changes}
        needed = number != "201"
        if "location" in names:
            # By hand, on any of two responses: it is a mistake only where nobody gave a status.
            needed = number == "200" and "status" not in names
        # A function given to after_this_request may give it a status: what it does is not followed.
        needed = needed and not any(name.startswith("later") for name in answer.functions)
        yield Effect(_LOCATION, _codes("304 305 307 308 506"), needed, line)
    if answer.body_before and number in {"204", "304"}:
        yield Effect("body dropped", _codes("306"), True)
    if number == "200" and handlers & answer.functions:
        yield Effect("error page answers 200", effects.WITHOUT_STATUS, True)
    if headers.get("Content-Type", "").startswith("text/html") and _is_json(answer.body):
        dumped = answer.body.startswith('{"a": ') and bool(dumps & answer.lines)
        seen = dumped and "wrapper" not in answer.functions
        yield Effect("JSON sent as html", effects.JSON, seen)
    if any(value == "None" for name, value in answer.headers if name.startswith("X-")):
        yield Effect("header None", _codes("503"), True)


def _is_json(text: str) -> bool:
    if not text.startswith(("{", "[")):
        return False
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _codes(text: str) -> frozenset[str]:
    return frozenset(f"RSP{number}" for number in text.split())


# -- the two directions

Shown = list[tuple[Answer, list[Effect]]]


def _false_alarms(reports: Sequence[Report], shown: Shown, source: str) -> Iterator[Disagreement]:
    """Findings whose claim no answer that reaches their line bears out.

    A line no answer reaches because every way there fails before is not judged.
    """
    for report in reports:
        reached = [(a, e) for a, e in shown if report.line in a.lines]
        if not reached:
            if report.code in effects.NEVER_RUN | effects.DEFINITIONS:
                continue
            if not _should_be_reached(report, shown, source):
                continue
            yield Disagreement("unreached", report.code, _told(report))
        elif report.code in effects.NEVER_RUN:
            yield Disagreement("false alarm", report.code, _told(report), str(reached[0][0]))
        elif report.code in effects.BY_REACH or " a page " in report.message:
            continue
        elif not any(_speaks_of(report, e) for _, shows in reached for e in shows):
            if report.code not in effects.VALUE:
                if report.line in places.looping(source):
                    continue
                inside = places.function_lines(report.line, source)
                inside.add(report.line)
                hidden = any(_masks(a) for a, _ in shown if a.lines & inside)
                hidden = hidden or _always_passed_by(inside, [a for a, _ in reached])
            else:
                hidden = all(_masks(answer) for answer, _ in reached)
                # What stands in a dict that is put in the headers' place is not watched.
                hidden = hidden or (report.code == "RSP503" and _replaced_headers(report, reports))
            if hidden:
                continue
            yield Disagreement("false alarm", report.code, _told(report), str(reached[0][0]))


def _replaced_headers(report: Report, reports: Sequence[Report]) -> bool:
    return any(r.code == "RSP501" and r.line < report.line for r in reports)


def _speaks_of(report: Report, effect: Effect) -> bool:
    """Whether the finding announces the effect; of mixed values it may name either kind."""
    if report.code in effects.CONTENT and " or " in report.message:
        return bool(effects.CONTENT & effect.codes)
    return report.code in effect.codes


def _masks(answer: Answer) -> bool:
    """Whether the answer is an exception: it hides all the rest."""
    return bool(answer.error) or not answer.status


def _should_be_reached(report: Report, shown: Shown, source: str) -> bool:
    """Whether the function around a finding was entered and no answer of it failed."""
    lines = places.function_lines(report.line, source)
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
    ours = raised.text.startswith(("Attr", "KeyError: 'X-", "NameError", "UnboundLocalError"))
    return ours or not effects.NOT_OURS.match(raised.text)


def _told(report: Report) -> str:
    return f"{report.message} [line {report.line}]"


def _silences(reports: Sequence[Report], shown: Shown, source: str) -> Iterator[Disagreement]:
    """Effects that no finding on a line of the answer announces, each kind and line once."""
    known = {file.code for file in rule_files()}
    fails = Counter((e.line, e.codes) for _, shows in shown for e in shows if e.needed)
    reaches = Counter(line for answer, _ in shown for line in answer.lines)
    looping = places.rebinding(source)
    made = places.lines_with(source, "make_response(")
    delivered = {line for answer, _ in shown for line in answer.delivered}
    returns = places.lines_with(source, "return ")
    announced = {
        effect.line
        for answer, shows in shown
        for effect in shows
        if effect.sent and any(_announces(r, effect, answer, returns) for r in reports)
    }
    # A loss is told once, of the way that tells most; a loop may have that way in no answer.
    told = [r.message for r in reports if r.code in {"RSP201", "RSP203"}]
    announced |= {int(a or b) for message in told for a, b in _TOLD.findall(message)}
    early = places.early(source)
    hooks = places.hooks_that_answer(source)
    early |= places.before_an_open_end(source)
    # A header is no fault on a way without a cookie, and RSP504 is about all ways.
    replaced = {e.line for a, shows in shown for e in shows if e.by and e.response == a.sent}
    # Another line fails with what no rule names: what follows it is of all kinds, as well.
    unnamed = {r.line for a, _ in shown for r in a.raised if effects.NO_DATA.match(r.text)}
    # RSP506 is about a response that has no status on any way.
    changes = [(a, c) for a, _ in shown for c in a.changes if c.kind == "status"]
    given_status = {a.created.get(c.response, 0) for a, c in changes} - {0}
    conditional = places.lines_with(source, ".make_conditional(")
    bare = {line for answer, _ in shown for line in _bare_headers(answer)}
    codes = {report.code for report in reports}
    bad_status = effects.BAD_STATUS
    failing = {report.line for report in reports if report.code in effects.VALUE}
    # Which of several statuses a called function gives is its own affair.
    calling = places.lines_with(source, "return make_response(")
    chosen = {line for a, _ in shown if a.code not in {-1, 200} for line in a.lines}
    # A response that is raised is out of hand, also where the app's own `except` catches it.
    raising = {i for i, text in enumerate(source.splitlines(), 1) if _ABORTS.search(text)}
    deep = places.deep(source)
    wrapping = places.wrapping(source)
    helping = places.helper_lines(source)
    beyond = places.called_beyond(source, reaches)
    loses = 'return "other"' in source or "return 'other'" in source
    once: set[tuple[str, int]] = set()
    for answer, shows in shown:
        for effect in shows:
            key = (effect.text, effect.line)
            if not effect.needed or key in once or (effect.codes and not effect.codes & known):
                continue
            only_values = effect.codes and effect.codes <= effects.MIXED
            only_values = only_values or effect.line in made
            if effect.sent and effect.line in delivered | announced | early:
                continue
            if effect.by in bare if effect.by else effect.sent and effect.line in replaced:
                continue
            if conditional and effect.text in _BY_STATUS:
                continue
            if effect.text == _LOCATION and answer.created.get(answer.sent) in given_status:
                continue
            if effect.sent and hooks.get(effect.line, answer.lines).isdisjoint(answer.lines):
                continue
            if only_values and fails[effect.line, effect.codes] < reaches[effect.line]:
                continue
            if only_values and (effect.line in looping or _hidden(effect, reports)):
                continue
            if only_values and unnamed - {effect.line}:
                continue
            if only_values and looping and effect.line in helping:
                continue
            if only_values and effect.line in beyond | (helping & answer.again):
                continue
            if effect.codes <= effects.NESTED and not looping.isdisjoint(answer.lines):
                continue
            if effect.codes == effects.WITHOUT_STATUS and not wrapping.isdisjoint(answer.lines):
                continue
            if effect.codes == effects.WITHOUT_STATUS and calling & answer.lines & chosen:
                continue
            if effect.sent and raising & answer.lines:
                continue
            if not effect.sent and not deep.isdisjoint(answer.lines):
                continue
            # A helper that has nothing of Flask but a `.status`, which much has, is not looked at.
            if effect.text.endswith("attribute 'status'") and effect.line in helping:
                continue
            # What a helper gives in which a line fails is unknown, and so is what is made of it.
            if effect.codes == effects.JSON and failing & helping:
                continue
            if effect.codes == effects.WITHOUT_STATUS and not bad_status.isdisjoint(codes):
                continue
            if "wrapper" in answer.functions and loses:
                continue
            if not any(_announces(r, effect, answer, returns) for r in reports):
                once.add(key)
                code = ",".join(sorted(effect.codes)) or "no code"
                text = f"{effect.text} [line {effect.line}]"
                yield Disagreement("silence", code, text, str(answer))


def _announces(report: Report, effect: Effect, answer: Answer, returns: frozenset[int]) -> bool:
    """Whether a finding about a line of this answer speaks of the effect.

    A wrapper that hands on nothing is named alone: what it lost is not Flask's to see. So is a
    return of what may be None: where that is sent instead of a response, this is told first.
    """
    if report.line not in answer.lines:
        return False
    if report.code == "RSP204" and effect.sent and report.line in returns:
        return True
    return _speaks_of(report, effect) or report.code == "RSP215"


def _hidden(effect: Effect, reports: Sequence[Report]) -> bool:
    """Whether another line is known to fail: what follows it is of all kinds."""
    return any(r.code in effects.VALUE and r.line != effect.line for r in reports)
