"""A status without a number, such as "Not Found" or a content type

A status begins with a number, as in "404 Not Found". If the text has no number, Werkzeug sends
status 0 and raises no error. Write the number first. If the text is a content type, it belongs in
the headers, together with the charset. Or set `response.mimetype`: then Flask adds the charset.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("nothing here")
        response.status = "Not Found"  # RSP304
        return response


    @app.get("/table")
    def table():
        return make_response("a,b", "text/csv")  # RSP304

    # GET /page -> 0 Not Found, body: nothing here
    # GET /table -> 0 text/csv, body: a,b

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        response = make_response("nothing here")
        response.status = "404 Not Found"
        return response


    @app.get("/table")
    def table():
        headers = {"Content-Type": "text/csv; charset=utf-8"}
        return make_response("a,b", 200, headers)

    # GET /page -> 404, body: nothing here
    # GET /table -> 200, Content-Type: text/csv; charset=utf-8, body: a,b

Quiet on: The rule reports nothing if the text is built at run time. It checks
only Flask's own response objects.

Related: RSP301, RSP307, RSP402

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import Const, Shape, Value, is_response
from flake8_flask_response.analysis.events.model import AttributeUse, Call, Returned
from flake8_flask_response.analysis.queries.answers import stands_in
from flake8_flask_response.analysis.queries.replies import replies
from flake8_flask_response.analysis.queries.statuses import certain_outcomes, status_argument
from flake8_flask_response.cures import Cure
from flake8_flask_response.cures.tuples import fields_as_json, taken_for_status
from flake8_flask_response.edits import RenameAttribute, Replace, safe, unsafe
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.knowledge.http import PHRASES
from flake8_flask_response.knowledge.responses import STATUS_ATTRIBUTES
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source, variable

_NUMBERS = {phrase.lower(): number for number, phrase in PHRASES.items()}
_PAIR = 2


class StatusWithoutNumber(Rule[AttributeUse | Call | Returned]):
    listens = (AttributeUse, Call, Returned)
    hears_callers = True
    gives_way_to = frozenset({"RSP402", "RSP409"})
    no_fix = "None for a content type, and for text that comes from another line."

    def check(self, event: AttributeUse | Call | Returned) -> Iterator[Finding]:
        if isinstance(event, AttributeUse):
            written = event.name in STATUS_ATTRIBUTES and event.mode == "write"
            if written and event.receiver.every(is_response) and event.assigned is not None:
                owner = event.node.value if isinstance(event.node, ast.Attribute) else event.node
                yield from _finding(event.node, event.assigned, variable(owner) or "response")
        elif isinstance(event, Call):
            given = status_argument(event)
            if given is not None:
                yield from _finding(event.node, given[0])
        else:
            for outcome in certain_outcomes(event, SENT):
                for reply in replies(outcome):
                    status, fault = reply.tuple_status, taken_for_status(reply.shape)
                    if status is not None and fault and status.every(_is_words):
                        cure, fix = fields_as_json(event.node)
                        yield Finding(event.node, f"{fault}; {cure}", fix)
                    elif status is not None:
                        yield from _finding(event.node, status)


def _finding(place: ast.AST, status: Value, owner: str = "") -> Iterator[Finding]:
    if not status.every(_is_words):
        return
    words = status.shapes[0]
    text = words.value.strip() if isinstance(words, Const) else ""
    shown = source(ast.Constant(text)) if text.isascii() else "this text"
    if "/" in text and " " not in text:
        fault = f"{shown} is where the status belongs, so the status is sent as 0"
        cure, fix = _content_type(place, words.origin, shown)
        yield Finding(place, f"{fault}; {cure}", fix)
        return
    number = _NUMBERS.get(text.lower())
    line = f"{number} {PHRASES[number]}" if number is not None else "400 Bad Request"
    name = f"{owner}.status = " if owner else ""
    fault = f"the status {shown} has no number and is sent as 0"
    hint = "" if number is not None else " (or the status that fits)"
    made_by = words.origin
    fix = None
    if isinstance(made_by, ast.Constant) and stands_in(made_by, place):
        edit = Replace(made_by, f'"{line}"')
        fix = (unsafe if hint else safe)(f"answer with {line}", edit)
    yield Finding(place, f'{fault}; begin with the number: {name}"{line}"{hint}', fix)


def _content_type(place: ast.AST, written: ast.AST | None, shown: str) -> Cure:
    """The cure for a content type in the place of the status."""
    if isinstance(place, ast.Attribute):
        words = f"set the content type: {source(place.value)}.mimetype = {shown}"
        return words, safe("set the content type", RenameAttribute(place, "mimetype"))
    shown = _with_charset(shown)
    rest = f'200, {{"Content-Type": {shown}}}'
    answer = place.value if isinstance(place, ast.Return) else place
    given = getattr(answer, "args", None) or getattr(answer, "elts", None) or []
    if len(given) != _PAIR or given[1] is not written or getattr(answer, "keywords", None):
        return f'set the content type in the headers: {{"Content-Type": {shown}}}', None
    status = given[1]
    assert isinstance(status, ast.expr)
    pair = f"{source(given[0])}, {rest}"
    whole = f"{source(answer.func)}({pair})" if isinstance(answer, ast.Call) else f"return {pair}"
    return f"write: {whole}", safe("set the content type", Replace(status, rest))


def _with_charset(shown: str) -> str:
    """A type of text with the charset that Flask adds to a mimetype."""
    return f'{shown[:-1]}; charset=utf-8"' if shown.startswith('"text/') else shown


def _is_words(shape: Shape) -> bool:
    return (
        isinstance(shape, Const)
        and shape.type is str
        and bool(shape.value.strip())
        and status_number(shape) is None
    )
