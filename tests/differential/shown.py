"""What an answer of Flask shows that is wrong, each with the codes that may say so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from . import effects
from .oracle import Answer, Change

LOCATION = "Location without 3xx"
BY_STATUS = frozenset({LOCATION, "error page answers 200"})
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


def bare_headers(answer: Answer) -> Iterator[int]:
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
        yield Effect(LOCATION, _codes("304 305 307 308 506"), needed, line)
    if answer.body_before and number in {"204", "304"}:
        yield Effect("body dropped", _codes("306"), True)
    if number == "200" and handlers & answer.functions:
        yield Effect("error page answers 200", effects.WITHOUT_STATUS, True)
    if headers.get("Content-Type", "").startswith("text/html") and _is_json(answer.body):
        dumped = answer.body.startswith('{"a": ') and bool(dumps & answer.lines)
        seen = dumped and "wrapper" not in answer.functions
        yield Effect("JSON sent as html", effects.JSON, seen)
    if headers.get("Content-Type") == "application/json" and answer.body.startswith('"{'):
        yield Effect("JSON twice", effects.TWICE, False)
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
