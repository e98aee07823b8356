"""abort() called with something that is no error status.

abort() takes the number of an error, 400 or more, and then a description. It looks the number up:
text, a tuple, 200 or an exception is not to be found there, and the view fails with LookupError
or TypeError. The description is text for the error page. A response there is shown as its repr;
to answer with a response of your own, hand it to abort() alone.

Wrong::

    from flask import Flask, abort, jsonify

    app = Flask(__name__)


    @app.get("/text")
    def text():
        abort("404")  # RSP410


    @app.get("/pair")
    def pair():
        abort(("no such item", 404))  # RSP410


    @app.get("/success")
    def success():
        abort(200)  # RSP410


    @app.get("/response")
    def response():
        abort(404, jsonify(error="no such item"))  # RSP410


    @app.get("/keyword")
    def keyword():
        abort(404, message="no such item")  # RSP410

    # GET /text -> LookupError: no exception for '404'
    # GET /pair -> LookupError: no exception for ('no such item', 404)
    # GET /success -> LookupError: no exception for 200
    # GET /response -> 404, Content-Type: text/html; charset=utf-8
    # GET /keyword -> TypeError: HTTPException.__init__() got an unexpected keyword...

Right::

    from flask import Flask, abort, jsonify, make_response

    app = Flask(__name__)


    @app.get("/text")
    def text():
        abort(404)


    @app.get("/pair")
    def pair():
        abort(404, "no such item")


    @app.get("/success")
    def success():
        return "", 200


    @app.get("/response")
    def response():
        abort(make_response(jsonify(error="no such item"), 404))


    @app.get("/keyword")
    def keyword():
        abort(404, description="no such item")

    # GET /text -> 404
    # GET /pair -> 404
    # GET /success -> 200
    # GET /response -> 404, body: {"error":"no such item"}
    # GET /keyword -> 404

Quiet on: codes that are not known here, and codes from 400 on, which a project may have
registered.

Related: RSP409

Flask docs: API, flask.abort
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import (
    Shape,
    Tuple,
    Value,
    is_response,
    is_text,
    kind_of,
)
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.interpreter.objects import is_http_exception
from flake8_flask_response.edits import Fix, Replace, safe
from flake8_flask_response.knowledge.http import ABORT_ARGUMENTS, ABORTABLE
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_CALLEES = {"flask.abort": "code", "werkzeug.exceptions.abort": "status"}
_DATA = frozenset({"dict", "list", "set"})


class AbortArgument(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee not in _CALLEES or event.starred or event.double_starred:
            return
        code = event.argument(0, _CALLEES[event.callee])
        if code is None:
            yield from _without_code(event)
            return
        message = _wrong_code(event, code)
        if message:
            yield Finding(event.node, message, _number(event, code))
            return
        number = status_number(code.shapes[0]) if code.single is not None else None
        if number in ABORTABLE:
            yield from _wrong_rest(event, number)


def _without_code(event: Call) -> Iterator[Finding]:
    """abort(status=400), which only Werkzeug's own abort() takes."""
    node = event.keyword_node("status") or event.keyword_node("status_code")
    if node is not None and not event.args:
        yield Finding(
            event.node, f"abort() takes the status without a name; write abort({source(node)})"
        )


def _wrong_code(event: Call, code: Value) -> str:
    node = event.call.args[0] if event.written_out and event.call.args else None
    written = "..." if node is None else source(node)
    if code.every(is_text):
        digits = isinstance(code.constant, str) and code.constant.isdigit()
        cure = f"abort({code.constant})" if digits else f"abort({_status(event)}, {written})"
        return f"{written} is text, and abort() looks up a number first; write {cure}"
    if code.every(lambda s: kind_of(s) in _DATA):
        cure = f"abort({_status(event)}, {written})"
        return f"'{written}' is no status, and abort() looks up a number first; write {cure}"
    if code.every(lambda s: isinstance(s, Tuple)):
        return f"abort() takes no tuple, it is what a view returns; {_untupled(event, code)}"
    if code.every(is_http_exception):
        return (
            f"'{written}' is an exception already, abort() takes its number; write raise {written}"
        )
    if code.every(_is_no_error):
        return (
            f"abort({written}) finds no exception, it knows errors from 400 on; "
            f"{_answer(code, written)}"
        )
    return ""


def _is_no_error(shape: Shape) -> bool:
    number = status_number(shape)
    return number is not None and kind_of(shape) != "bool" and number < 400 and not is_text(shape)


def _answer(code: Value, written: str) -> str:
    number = status_number(code.shapes[0]) or 0
    return "write return redirect(...)" if 300 <= number < 400 else f"write return ..., {written}"


def _status(event: Call) -> str:
    """The status that stands second, or the usual one."""
    given = event.argument(1, "description")
    number = None if given is None or given.single is None else status_number(given.shapes[0])
    return "400" if number is None else str(number)


def _untupled(event: Call, code: Value) -> str:
    node = event.call.args[0] if event.written_out and event.call.args else None
    elements: list[ast.expr] = getattr(node, "elts", [])
    only = code.shapes[0]
    assert isinstance(only, Tuple)
    if len(elements) != 2 or len(only.items) != 2:
        return "write abort(make_response(...))"
    body, status = source(elements[0]), source(elements[1])
    if only.items[0].every(is_response):
        return f"write abort(make_response({body}, {status}))"
    return f"write abort({status}, {body})"


def _number(event: Call, code: Value) -> Fix | None:
    """`"404"` becomes `404`."""
    text = code.constant
    if not event.written_out or not isinstance(text, str) or not text.isdigit():
        return None
    first = event.call.args[0] if event.call.args else None
    if not isinstance(first, ast.Constant):
        return None
    return safe(f"write the number {text}", Replace(first, text))


def _wrong_rest(event: Call, number: int) -> Iterator[Finding]:
    known = ABORT_ARGUMENTS[number]
    wrong = next((n for n in event.keywords if n not in (*known, "code", "status")), None)
    written = source(event.call.args[0]) if event.written_out and event.call.args else str(number)
    if wrong is not None:
        node = event.keyword_node(wrong)
        value = "..." if node is None else source(node)
        yield Finding(
            event.node, f"abort() has no argument '{wrong}'; write abort({written}, {value})"
        )
        return
    position = known.index("description") + 1
    description = event.argument(position, "description")
    if description is not None and description.every(is_response):
        node = event.argument_node(position, "description")
        value = "response" if node is None else source(node)
        body = value
        if isinstance(node, ast.Call) and len(node.args) == 1 and _makes_response(node.func):
            body = source(node.args[0])
        yield Finding(
            event.node,
            f"'{value}' is a response, abort() shows its repr on the error page; "
            f"write abort(make_response({body}, {written}))",
        )


def _makes_response(func: ast.expr) -> bool:
    return source(func).rpartition(".")[2] == "make_response"
