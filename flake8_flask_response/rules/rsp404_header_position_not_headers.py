"""Something that is no headers where the headers belong.

The third place of a returned tuple, and the third argument of make_response(), are for headers: a
dict, or a list of pairs of name and value. A content type written there as plain text is taken
apart letter by letter, and Flask raises ValueError. A set, braces without a colon between the
quotes, is no better.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/table")
    def table():
        return "a,b", 200, "text/csv"  # RSP404


    @app.get("/feed")
    def feed():
        return make_response("<feed/>", 200, "application/xml")  # RSP404


    @app.get("/note")
    def note():
        return "hi", 200, {"X-Note: 1"}  # RSP404

    # GET /table -> ValueError: not enough values to unpack...
    # GET /feed -> ValueError: not enough values to unpack...
    # GET /note -> ValueError: too many values to unpack...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/table")
    def table():
        return "a,b", 200, {"Content-Type": "text/csv"}


    @app.get("/feed")
    def feed():
        response = make_response("<feed/>", 200)
        response.mimetype = "application/xml"
        return response


    @app.get("/note")
    def note():
        return "hi", 200, {"X-Note": "1"}

    # GET /table -> 200, Content-Type: text/csv, body: a,b
    # GET /feed -> 200, Content-Type: application/xml; charset=utf-8, body: <feed/>
    # GET /note -> 200, X-Note: 1, body: hi

Quiet on: None, empty values, and headers that come from somewhere else.

Options: --rsp-transparent-decorators names your decorators that hand on what the view returns.

Related: RSP402, RSP403

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Value, is_text
from flake8_flask_response.analysis.events.model import Call, Returned
from flake8_flask_response.analysis.queries.tuples import NO_HEADERS, GivenTuple, faulty_tuples
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, item, made_on, quoted


class HeaderPositionNotHeaders(Rule[Call | Returned]):
    listens = (Call, Returned)

    def check(self, event: Call | Returned) -> Iterator[Finding]:
        for given in faulty_tuples(event):
            if given.fault == NO_HEADERS:
                yield _finding(given)


def _finding(given: GivenTuple) -> Finding:
    place = len(given.shape.items) - 1
    value = given.shape.items[place]
    node = given.nodes[place] if given.nodes else None
    subject = "what stands last" if node is None else quoted(node)
    what = f"{described(value, node)}{made_on(given)}"
    cure = _cure(value, node, item(given, place, "value"))
    fix = None
    if node is not None and isinstance(node, ast.Constant | ast.Name) and _is_type(value):
        headers = f'{{"Content-Type": {text_of(node)}}}'
        fix = safe("write a dict of headers", Replace(node, headers))
    return Finding(
        given.place,
        f"{subject} is {what}, where only headers can stand; write a dict: {cure}",
        fix,
    )


def _is_type(value: Value) -> bool:
    """Whether a value looks like a content type: "text/csv"."""
    text = value.constant
    return isinstance(text, str) and "/" in text and ":" not in text


def _cure(value: Value, node: ast.expr | None, written: str) -> str:
    lines = [text for text in _texts(value, node) if text.isascii() and '"' not in text]
    named = [line.partition(":") for line in lines if ":" in line]
    if named:
        pairs = [f'"{name.strip()}": "{content.strip()}"' for name, _, content in named]
        return "{" + ", ".join(pairs) + "}"
    if len(lines) == 2:
        return f'{{"{lines[0]}": "{lines[1]}"}}'
    if "attachment" in written:
        return f'{{"Content-Disposition": {written}}}'
    if value.every(is_text):
        return f'{{"Content-Type": {written}}}'
    return '{"X-Name": "value"}'


def _texts(value: Value, node: ast.expr | None) -> list[str]:
    """The literal text, or the texts in the list, tuple or set written here."""
    parts = getattr(node, "elts", None)
    texts = [getattr(part, "value", None) for part in parts] if parts else [value.constant]
    return [text for text in texts if isinstance(text, str)]
