"""response.headers is replaced by a dict or a list

response.headers is a special object that also holds the Content-Type and all cookies. If you assign
a dict, they are all lost. A dict has no add(), so a cookie that is set later raises
AttributeError. Add your headers with update(), or set one header at a time.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/report")
    def report():
        response = make_response("<h1>Report</h1>")
        response.set_cookie("seen", "1")
        response.headers = {"X-Frame-Options": "DENY"}  # RSP501
        return response

    # GET /report -> 200, X-Frame-Options: DENY, no Content-Type, no Set-Cookie

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/report")
    def report():
        response = make_response("<h1>Report</h1>")
        response.set_cookie("seen", "1")
        response.headers.update({"X-Frame-Options": "DENY"})
        return response

    # GET /report -> 200, X-Frame-Options: DENY, Content-Type: text/html; charset=utf-8

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/visit")
    def visit():
        response = make_response("welcome")
        response.headers = {"Cache-Control": "no-store"}  # RSP501
        response.set_cookie("seen", "1")
        return response

    # GET /visit -> AttributeError: 'dict' object has no attribute 'add'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/visit")
    def visit():
        response = make_response("welcome")
        response.headers.update({"Cache-Control": "no-store"})
        response.set_cookie("seen", "1")
        return response

    # GET /visit -> 200, Cache-Control: no-store, Set-Cookie: seen=1; Path=/

Quiet on: The rule reports nothing if you assign a Headers object. Headers that you pass to
make_response() or Response() are also left alone, because Flask adds them to its own.

Related: RSP503, RSP507

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import is_response, kind_of
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.cures import Cure, assignment_to, code
from flake8_flask_response.cures.tuples import headers_of
from flake8_flask_response.edits import Replace, safe, unsafe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import kinds

_NO_HEADERS: Final = frozenset({"dict", "list", "tuple", "set", "str", "bytes", "None"})
_TAKEN: Final = frozenset({"dict", "list", "tuple"})


class HeadersReplaced(Rule[AttributeUse]):
    listens = (AttributeUse,)
    no_fix = "None if several names are assigned at once, and for a value that holds no headers."

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if event.name != "headers" or event.mode != "write" or event.assigned is None:
            return
        if not event.receiver.every(is_response):
            return
        if not event.assigned.every(lambda s: kind_of(s) in _NO_HEADERS):
            return
        assert isinstance(event.node, ast.Attribute)
        what = f"{code(event.node)} becomes {kinds(event.assigned)}"
        cure, fix = _cure(event, event.node)
        yield Finding(event.node, f"{what}, so Content-Type and cookies are lost; {cure}", fix)


def _cure(event: AttributeUse, headers: ast.Attribute) -> Cure:
    found = assignment_to(event.function, headers)
    assert event.assigned is not None
    if found is None:
        return f"add headers with {code(headers)}.update()", None
    statement, value = found
    if _is_empty(value):
        line = f"{code(headers)}.clear()"
        fix = unsafe(
            "remove all headers", Replace(statement, f"{text_of(headers.value)}.headers.clear()")
        )
        return f"to remove all headers, write: {line}", fix
    told, text = code(value), text_of(value)
    if not event.assigned.every(lambda s: kind_of(s) in _TAKEN):
        text, told = headers_of(event.assigned, value)
    if not told:
        return f'set one header at a time, for example {code(headers)}["Cache-Control"]', None
    line = f"{code(headers)}.update({told})"
    edit = Replace(statement, f"{text_of(headers.value)}.headers.update({text})")
    return f"replace the line with: {line}", safe("add the headers", edit)


def _is_empty(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant):
        return not node.value
    return isinstance(node, ast.Dict | ast.List) and not ast.unparse(node).strip("{}[]")
