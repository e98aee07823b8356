"""Text such as "text/csv" is passed where Flask expects a dict of headers

The third item of a returned tuple is for headers, and so is the third argument of make_response().
Write them as a dict, or as a list of pairs of name and value. For a content type alone,
`response.mimetype` is simpler, and for text Flask adds the charset to it. If you pass a content
type as the third item, Flask tries to read each letter as a pair and raises ValueError. The same
happens with a set: write `{"Name": "value"}`, not `{"Name: value"}`.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/table")
    def table():
        return "a,b", 200, "text/csv"  # RSP404

    # GET /table -> ValueError: not enough values to unpack...

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/table")
    def table():
        return "a,b", 200, {"Content-Type": "text/csv"}

    # GET /table -> 200, Content-Type: text/csv, body: a,b

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        return make_response("Hi", 200, {"X-Robots-Tag: noindex"})  # RSP404

    # GET /page -> ValueError: too many values to unpack...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/page")
    def page():
        return make_response("Hi", 200, {"X-Robots-Tag": "noindex"})

    # GET /page -> 200, X-Robots-Tag: noindex, body: Hi

Quiet on: The rule reports nothing for an empty string and for 0, which Flask treats as no headers.
Values that the linter can't work out are also left alone.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP402, RSP405, RSP503

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import NamedTuple, Value, is_text
from flake8_flask_response.analysis.events.model import Call, Returned
from flake8_flask_response.analysis.queries.tuples import NO_HEADERS, GivenTuple, faulty_tuples
from flake8_flask_response.cures import Cure
from flake8_flask_response.cures.tuples import (
    fields_as_json,
    fix_of,
    headers_of,
    items_of,
    part,
    to_write,
)
from flake8_flask_response.edits import Replace, ReplaceFrom
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, made_on, quoted


class HeaderPositionNotHeaders(Rule[Call | Returned]):
    listens = (Call, Returned)
    no_fix = "None if the tuple isn't written as one in this file."

    def check(self, event: Call | Returned) -> Iterator[Finding]:
        for given in faulty_tuples(event):
            if given.fault == NO_HEADERS:
                nodes = items_of(given)
                value = given.shape.items[-1]
                subject = quoted(nodes[-1]) if nodes else "the last item"
                what = f"{described(value, nodes[-1] if nodes else None)}{made_on(given)}"
                cure, fix = _cure(event, given, value)
                yield Finding(
                    given.place,
                    f"{subject} is {what}, but headers belong there; {cure}",
                    fix,
                )


def _cure(event: Call | Returned, given: GivenTuple, value: Value) -> Cure:
    if isinstance(given.shape, NamedTuple) and given.call is None:
        return fields_as_json(given.place)
    nodes = items_of(given)
    last = len(given.shape.items) - 1
    parts = [part(given, place, name) for place, name in zip(range(last), _NAMES, strict=False)]
    node = nodes[last] if nodes else None
    written = part(given, last, "")
    headers, told = headers_of(value, node)
    if not told:
        gone = (
            ReplaceFrom(nodes[last - 1], nodes[last], text_of(nodes[last - 1])) if nodes else None
        )
        fix = fix_of(given, f"leave out {written}", gone, sure=False) if gone is not None else None
        return f"leave it out, {to_write(event, given, parts)}", fix
    cure = to_write(event, given, [*parts, told])
    if node is None:
        return cure, None
    return cure, fix_of(
        given, "write a dict of headers", Replace(node, headers), sure=_is_sure(value)
    )


_NAMES = ("body", "status")


def _is_sure(value: Value) -> bool:
    """Whether the value itself says which header is meant."""
    text = value.constant
    return not value.every(is_text) or (isinstance(text, str) and ("/" in text or ":" in text))
