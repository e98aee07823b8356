"""A status without its number.

A status line begins with a number: "404 Not Found". Of words alone Werkzeug makes status 0, which
no browser understands, and no error is raised. Write the number. If it is a content type that you
gave, it belongs in the headers or in mimetype, not where the status stands.

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
        response = make_response("a,b")
        response.mimetype = "text/csv"
        return response

    # GET /page -> 404, body: nothing here
    # GET /table -> 200, Content-Type: text/csv; charset=utf-8, body: a,b

Quiet on: text that is put together while the program runs, and the status of other things.

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
from flake8_flask_response.edits import Replace, safe, unsafe
from flake8_flask_response.knowledge.http import PHRASES
from flake8_flask_response.knowledge.responses import STATUS_ATTRIBUTES
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source, variable

_NUMBERS = {phrase.lower(): number for number, phrase in PHRASES.items()}


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
            for outcome in certain_outcomes(event):
                for reply in replies(outcome):
                    if reply.tuple_status is not None:
                        yield from _finding(event.node, reply.tuple_status)


def _finding(place: ast.AST, status: Value, owner: str = "") -> Iterator[Finding]:
    if not status.every(_is_words):
        return
    words = status.shapes[0]
    text = words.value.strip() if isinstance(words, Const) else ""
    shown = source(ast.Constant(text)) if text.isascii() else "this text"
    if "/" in text and " " not in text:
        cure = f"{owner}.mimetype = {shown}" if owner else f'headers={{"Content-Type": {shown}}}'
        fault = f"{shown} stands where the status belongs, and sends status 0"
        yield Finding(place, f"{fault}; a content type goes elsewhere: {cure}")
        return
    number = _NUMBERS.get(text.lower())
    line = f"{number} {PHRASES[number]}" if number is not None else "400 Bad Request"
    name = f"{owner}.status = " if owner else ""
    fault = f"the status {shown} has no number and is sent as 0"
    hint = "" if number is not None else " (or the one that fits)"
    made_by = words.origin
    fix = None
    if isinstance(made_by, ast.Constant) and stands_in(made_by, place):
        edit = Replace(made_by, f'"{line}"')
        fix = (unsafe if hint else safe)(f"answer with {line}", edit)
    yield Finding(place, f'{fault}; begin with the number: {name}"{line}"{hint}', fix)


def _is_words(shape: Shape) -> bool:
    return (
        isinstance(shape, Const)
        and shape.type is str
        and bool(shape.value.strip())
        and status_number(shape) is None
    )
