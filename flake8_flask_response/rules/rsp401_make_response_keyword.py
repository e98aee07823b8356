"""make_response() called with a keyword.

make_response() has no parameters of its own: it takes what a view may return, by position. First
the body, then the status, then the headers. A keyword such as status= belongs to Response(), so
make_response() raises TypeError. The other settings of Response() are set on what make_response()
gives back.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return make_response("Not here", status=404)  # RSP401

    # GET /nowhere -> TypeError: make_response() got an unexpected keyword argument 'status'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return make_response("Not here", 404)

    # GET /nowhere -> 404, body: Not here

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/table")
    def table():
        return make_response("a,b", mimetype="text/csv")  # RSP401

    # GET /table -> TypeError: make_response() got an unexpected keyword argument 'mimetype'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/table")
    def table():
        response = make_response("a,b")
        response.mimetype = "text/csv"
        return response

    # GET /table -> 200, Content-Type: text/csv; charset=utf-8, body: a,b

Quiet on: app.make_response(rv=...), whose one parameter has that name, and make_response() of the
project's own.

Related: RSP402, RSP405

Flask docs: API, flask.make_response
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.interpreter.objects import is_plain_app
from flake8_flask_response.edits import Fix, RenameKeyword, safe
from flake8_flask_response.knowledge.signatures import CREATOR_SIGNATURES, MISSPELLED_KEYWORDS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_FUNCTION = "flask.make_response"
_METHOD = "flask.Flask.make_response"


class MakeResponseKeyword(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee == _METHOD:
            if event.receiver is None or not event.receiver.every(is_plain_app):
                return
        elif event.callee != _FUNCTION:
            return
        known = CREATOR_SIGNATURES[event.callee].parameters
        wrong = [name for name in event.keywords if name not in known]
        if wrong:
            message = f"make_response() has no keyword '{wrong[0]}'; {_cure(event, wrong)}"
            yield Finding(event.node, message, _fix(event, wrong))


def _meant(keyword: str) -> str:
    """The parameter of Response() that a keyword stands for."""
    return MISSPELLED_KEYWORDS.get(("flask.Response", keyword), keyword)


def _cure(event: Call, wrong: list[str]) -> str:
    meant = {_meant(name): name for name in wrong}
    settings = sorted(meant.keys() & {"mimetype", "content_type"})
    if settings and not meant.keys() & {"status", "headers"}:
        node = event.keyword_node(wrong[0])
        text = '"..."' if node is None else source(node)
        return f"set it on the response: response.{settings[0]} = {text}"
    if not event.written_out:
        return "give body, status and headers by position: make_response(body, status, headers)"
    args = [*map(source, event.call.args)]
    for place, parameter in enumerate(("response", "status", "headers")):
        if parameter in meant and len(args) <= place:
            args += ["200"] * (place - len(args)) if args else []
            node = event.keyword_node(meant[parameter])
            args.append("body" if node is None else source(node))
    listed = ", ".join(args)
    if event.callee == _METHOD:
        assert isinstance(event.call.func, ast.Attribute)
        listed = f"({listed})" if len(args) > 1 else listed
        return f"it takes one value: {source(event.call.func)}({listed})"
    return f"give body, status and headers by position: make_response({listed})"


def _fix(event: Call, wrong: list[str]) -> Fix | None:
    """`status=404` becomes `404` where that is the next position."""
    place = len(event.call.args)
    if event.callee == _METHOD or not event.written_out or wrong != list(event.keywords):
        return None
    if [_meant(name) for name in wrong] != ["response", "status", "headers"][place : place + 1]:
        return None
    keyword = event.call.keywords[0]
    return safe(f"give {_meant(wrong[0])} by position", RenameKeyword(keyword, ""))
