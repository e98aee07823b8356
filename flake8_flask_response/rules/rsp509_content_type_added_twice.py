"""A second Content-Type header beside the first.

Every response has a Content-Type from the start: text/html, or application/json from jsonify().
headers.add() and headers.extend() do not replace a header, they add one more of the same name.
Two types are sent, and which one counts is up to the browser. Set content_type or mimetype, or
assign the header.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/feed")
    def feed():
        response = make_response("<rss/>")
        response.headers.add("Content-Type", "application/rss+xml")  # RSP509
        return response

    # GET /feed -> 200, Content-Type: text/html; charset=utf-8, Content-Type: application/rss+xml

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/feed")
    def feed():
        response = make_response("<rss/>")
        response.headers["Content-Type"] = "application/rss+xml"
        return response

    # GET /feed -> 200, Content-Type: application/rss+xml

Quiet on: a type that was removed before, and a Headers object of its own.

Related: RSP505, RSP507

Flask docs: API, Response Objects
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.state import ResponseState
from flake8_flask_response.analysis.events.model import Call, ItemUse
from flake8_flask_response.analysis.queries.headers import header_writes, last_change
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import as_code, owner_of_headers

_ADDING: Final = frozenset({"add", "add_header", "extend"})
_HEADER: Final = "content-type"


class ContentTypeAddedTwice(Rule[ItemUse | Call]):
    listens = (ItemUse, Call)

    def check(self, event: ItemUse | Call) -> Iterator[Finding]:
        for write in header_writes(event):
            if not write.names(_HEADER) or write.how not in _ADDING or not write.of_response:
                continue
            if not write.states or not all(_has_type(s) for s in write.states):
                continue
            yield Finding(
                event.node,
                "the response has a Content-Type already, and this adds a second one; replace it:"
                f" {owner_of_headers(event.node)}.content_type = {as_code(write.value)}",
            )


def _has_type(state: ResponseState) -> bool:
    last = last_change(state.changes, _HEADER)
    return last is None or (last.name != "" and not last.deletes)
