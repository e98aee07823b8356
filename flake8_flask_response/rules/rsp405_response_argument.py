"""Response() called with arguments that it does not have.

Response() takes response, status, headers, mimetype and content_type. The names status_code,
content, body and data belong to other libraries: with them Python raises TypeError. The third
argument by position is the headers, so a content type written there is taken apart letter by
letter, and Flask raises ValueError.

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return Response("Not here", status_code=404)  # RSP405


    @app.get("/table")
    def table():
        return Response("a,b", 200, "text/csv")  # RSP405

    # GET /nowhere -> TypeError: Response.__init__() got an unexpected keyword...
    # GET /table -> ValueError: not enough values to unpack...

Right::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return Response("Not here", status=404)


    @app.get("/table")
    def table():
        return Response("a,b", 200, mimetype="text/csv")

    # GET /nowhere -> 404, body: Not here
    # GET /table -> 200, Content-Type: text/csv; charset=utf-8, body: a,b

Quiet on: subclasses of Response, which may take what they like.

Related: RSP401, RSP404, RSP406

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.tuples import no_headers
from flake8_flask_response.edits import Fix, RenameKeyword, Replace, keyword_of, safe
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.knowledge.signatures import CREATOR_SIGNATURES, MISSPELLED_KEYWORDS
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source

_CLIENT = frozenset({"requests.Response", "requests.models.Response"})


class ResponseArgument(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee in _CLIENT and (event.args or event.keywords):
            yield Finding(
                event.node,
                "this Response is the one of requests, an answer that a server gave you, and it "
                "takes no arguments; write from flask import Response",
            )
        elif event.callee in RESPONSE_CLASSES:
            yield from _of_flask(event)


def _of_flask(event: Call) -> Iterator[Finding]:
    known = CREATOR_SIGNATURES["flask.Response"].parameters
    wrong = next((name for name in event.keywords if name not in known), None)
    if wrong is not None:
        yield Finding(
            event.node, f"Response() has no argument '{wrong}'; {_cure(event, wrong)}",
            _rename(event, wrong),
        )  # fmt: skip
        return
    headers = event.argument(2, "headers")
    if headers is not None and headers.every(lambda s: no_headers(s, event.states_at)):
        yield _no_headers(event)


def _cure(event: Call, wrong: str) -> str:
    node = event.keyword_node(wrong)
    value = "..." if node is None else source(node)
    if wrong == "json":
        return f"write jsonify({value}) instead"
    meant = MISSPELLED_KEYWORDS.get(("flask.Response", wrong))
    if meant == "response":
        return f"the body comes first, without a name: Response({value})"
    if meant is not None:
        return f"write {meant}={value}"
    return "leave it out, or write response, status, headers, mimetype or content_type"


def _rename(event: Call, wrong: str) -> Fix | None:
    meant = MISSPELLED_KEYWORDS.get(("flask.Response", wrong))
    taken = meant in event.keywords or (meant == "response" and event.args)
    keyword = keyword_of(event.call, wrong)
    if meant is None or taken or keyword is None:
        return None
    return safe(f"write {meant}=", RenameKeyword(keyword, meant))


def _no_headers(event: Call) -> Finding:
    headers = event.argument(2, "headers")
    assert headers is not None
    node = event.argument_node(2, "headers") if event.written_out else None
    subject = "the third argument" if node is None else quoted(node)
    written = "..." if node is None else source(node)
    text = headers.constant
    line = isinstance(text, str) and ":" in text
    cure = 'headers={"X-Name": "value"}' if line else f"mimetype={written}"
    fix = None
    if isinstance(node, ast.Constant | ast.Name) and not line and isinstance(text, str):
        by_name = next((k for k in event.call.keywords if k.value is node), None)
        fix = safe("write mimetype=", Replace(node, f"mimetype={text_of(node)}"))
        if by_name is not None:
            fix = safe("write mimetype=", RenameKeyword(by_name, "mimetype"))
    what = described(headers, node)
    return Finding(
        event.node, f"{subject} is {what} in the place of the headers; write {cure}", fix
    )
