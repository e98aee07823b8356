"""An error is sent with 200, but similar errors in the file have a status code

This view function returns JSON with an error and no status code, so Flask sends 200. The same kind
of JSON is sent with 400 or more elsewhere in the file. Programs that look at the status code don't
notice this error. Return a status code here as well.

Wrong::

    from flask import Flask, jsonify, request

    app = Flask(__name__)


    @app.get("/double")
    def double():
        if "n" not in request.args:
            return jsonify(error="n is missing"), 400
        if not request.args["n"].isdigit():
            return jsonify(error="n is not a number")  # RSP310
        return jsonify(result=2 * int(request.args["n"]))

    # GET /double -> 400, body: {"error":"n is missing"}
    # GET /double?n=x -> 200, body: {"error":"n is not a number"}

Right::

    from flask import Flask, jsonify, request

    app = Flask(__name__)


    @app.get("/double")
    def double():
        if "n" not in request.args:
            return jsonify(error="n is missing"), 400
        if not request.args["n"].isdigit():
            return jsonify(error="n is not a number"), 400
        return jsonify(result=2 * int(request.args["n"]))

    # GET /double -> 400, body: {"error":"n is missing"}
    # GET /double?n=x -> 400, body: {"error":"n is not a number"}

Quiet on: The rule reports nothing if most such errors in the file are sent with 200, or if you
return 200 yourself. A key that successful answers also have is left alone. So are errors that are
numbers, None or empty. The key `message` counts as an error only in an `except` block.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP301, RSP303

Flask docs: Handling Application Errors, Returning API Errors as JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.events.model import (
    Call,
    ModuleDone,
    Outcome,
    Place,
    Raised,
    Returned,
)
from flake8_flask_response.analysis.interpreter.library.containers import content_of
from flake8_flask_response.analysis.queries.bodies import error_sign, untold_keys
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.analysis.queries.statuses import certain_outcomes, numbers
from flake8_flask_response.cures import status_words, with_status
from flake8_flask_response.edits import unsafe
from flake8_flask_response.knowledge.error_signs import MESSAGE_KEYS
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.knowledge.http import ABORTS, EXCEPTION_STATUS
from flake8_flask_response.rule import Finding, Rule

_LOWEST_ERROR = 400
_FEW = 2


@dataclass(frozen=True)
class _Answer:
    """A body that tells of an error by `sign`, and how it is sent; None: nobody set a status."""

    sign: str
    status: int | None
    event: Returned
    outcome: Outcome

    @property
    def line(self) -> int:
        return getattr(self.event.node, "lineno", 0)

    @property
    def view(self) -> Place:
        return self.event.function


class InconsistentErrorStatus(Rule[ModuleDone]):
    listens = (ModuleDone,)
    silent_in = MappingProxyType(
        {
            "errorhandler": "RSP301 says it.",
        }
    )
    gives_way_to = frozenset({"RSP301", "RSP303", "RSP407", "RSP408"})

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        answers = [a for one in event.returns for a in _answers(one)]
        aborted = [a for one in event.raised for a in _aborted(one)]
        shared = frozenset(pair for one in event.returns for pair in _keys_of_success(one))
        for answer in answers:
            if answer.status is not None or _is_record(answer, shared):
                continue
            same = [a for a in (*answers, *aborted) if a.sign == answer.sign]
            if _may_be_compared(answer) and all(a.status is None for a in same):
                same = answers
            examples = [a for a in same if a.status is not None and a.line != answer.line]
            if examples and not _is_habit(same):
                nearest = _nearest(answer, examples)
                yield _finding(answer, nearest.status or 0, nearest.line)
                continue
            raised = None if examples else _raised_with(_text(answer), event.calls)
            if raised is not None and not _is_habit_beside_errors(same):
                yield _finding(answer, *raised)


def _is_habit(answers: list[_Answer]) -> bool:
    """Whether more places send this sign with 200 than with the status of an error."""
    without = {a.line for a in answers if a.status is None}
    return len(without) > len({a.line for a in answers if a.status is not None})


def _may_be_compared(answer: _Answer) -> bool:
    """Whether it certainly is an error, so that errors with another sign show the habit."""
    return answer.event.caught and answer.sign not in MESSAGE_KEYS


def _is_habit_beside_errors(answers: list[_Answer]) -> bool:
    """Whether several places send this sign with 200, and none with a status."""
    return len({a.line for a in answers if a.status is None}) > _FEW


def _text(answer: _Answer) -> str:
    """The words of the error, where they are literal."""
    reply = replies(answer.outcome)[0]
    body = content_of(reply.body, answer.outcome.world)
    item = None if body is None else body.item(answer.sign)
    text = None if item is None else item.constant
    return text if isinstance(text, str) else ""


def _raised_with(text: str, calls: tuple[Call, ...]) -> tuple[int, int] | None:
    """The status and the line of an abort() or an HTTP exception with the same words."""
    for call in calls if text else ():
        status = EXCEPTION_STATUS.get(call.callee)
        said = call.argument(0, "description")
        if call.callee in ABORTS:
            first = call.argument(0, "code")
            status = None if first is None else status_number(first.shapes[0])
            said = call.argument(1, "description")
        same = said is not None and said.constant == text
        if same and status is not None and status >= _LOWEST_ERROR:
            return status, getattr(call.node, "lineno", 0)
    return None


def _is_record(answer: _Answer, successes: frozenset[tuple[str, frozenset[str]]]) -> bool:
    """Whether it holds what answers of success hold, too, and the error is one field of it."""
    reply = replies(answer.outcome)[0]
    keys = _keys(reply, answer.outcome)
    return any(name == answer.sign and (others & keys or not others) for name, others in successes)


def _keys(reply: Reply, outcome: Outcome) -> frozenset[str]:
    body = content_of(reply.body, outcome.world)
    named = (key.constant for key, _ in body.entries if key is not None) if body is not None else ()
    return frozenset(key for key in named if isinstance(key, str))


def _keys_of_success(event: Returned) -> Iterator[tuple[str, frozenset[str]]]:
    """Keys of errors that an answer with 200 holds without an error, with its other keys."""
    for outcome in certain_outcomes(event, SENT):
        for reply in replies(outcome):
            if reply.is_default and not error_sign(reply, outcome, event.caught):
                for name in untold_keys(reply, outcome):
                    yield name, _keys(reply, outcome) - {name}


def _nearest(answer: _Answer, examples: list[_Answer]) -> _Answer:
    """The example of the same view, or else the one whose line is next to it."""
    return min(examples, key=lambda e: (e.view is not answer.view, abs(e.line - answer.line)))


def _answers(event: Returned) -> Iterator[_Answer]:
    """The answers that tell of an error on every path to them."""
    healthy: set[ast.AST] = set()
    found: list[tuple[str, Reply, Outcome]] = []
    for outcome in certain_outcomes(event, SENT):
        sent = replies(outcome)
        sign = error_sign(sent[0], outcome, event.caught) if len(sent) == 1 else ""
        if sign:
            found.append((sign, sent[0], outcome))
        else:
            healthy.add(outcome.node)
    for sign, reply, outcome in found:
        if outcome.node in healthy:
            continue
        known = numbers(reply.status)
        if reply.is_default and all(status_number(s) == 200 for s in reply.status.shapes):
            yield _Answer(sign, None, event, outcome)
        elif known and min(known) >= _LOWEST_ERROR:
            yield _Answer(sign, min(known), event, outcome)


def _aborted(event: Raised) -> Iterator[_Answer]:
    """The answers that abort() sends with the status of an error."""
    for outcome in event.sent:
        for reply in replies(outcome):
            sign, known = error_sign(reply, outcome, False), numbers(reply.status)
            if sign and known and min(known) >= _LOWEST_ERROR:
                at = Returned(event.node, event.function, None, (outcome,))
                yield _Answer(sign, min(known), at, outcome)


def _finding(answer: _Answer, status: int, line: int) -> Finding:
    node = answer.outcome.node
    cure = status_words(
        answer.event.function, answer.event.node, node, str(status), answer.outcome.value
    )
    sign = f"'{answer.sign}'"
    fault = f"a body with {sign} is sent with 200 here and with {status} on line"
    edit = with_status(
        answer.event.function, answer.event.node, node, str(status), answer.outcome.value
    )
    return Finding(
        answer.event.node,
        f"{fault} {line}; {cure} (or the status that fits)",
        unsafe(f"answer with {status}", edit) if edit is not None else None,
    )
