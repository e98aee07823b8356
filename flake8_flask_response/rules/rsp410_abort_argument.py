"""abort() gets something that isn't an error status, such as text, a tuple or 200

abort() takes an error status that Flask knows, such as 400 or 404, and then a description. Text, a
tuple or 200 isn't such a status, so abort() raises LookupError. The description is text for the
error page. If you pass a response as the description, the page shows its Python text. To answer
with your own response, pass it to abort() alone. For an answer that isn't an error, use return:
`return "", 200`.

Wrong::

    from flask import Flask, abort

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        abort("404")  # RSP410

    # GET /items/1 -> LookupError: no exception for '404'

Right::

    from flask import Flask, abort

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        abort(404)

    # GET /items/1 -> 404

Wrong::

    from flask import Flask, abort

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        abort(("no such item", 404))  # RSP410

    # GET /items/1 -> LookupError: no exception for ('no such item', 404)

Right::

    from flask import Flask, abort

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        abort(404, "no such item")

    # GET /items/1 -> 404

Wrong::

    from flask import Flask, abort, jsonify

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        abort(404, jsonify(error="no such item"))  # RSP410

    # GET /items/1 -> 404, Content-Type: text/html; charset=utf-8

Right::

    from flask import Flask, abort, jsonify, make_response

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        abort(make_response(jsonify(error="no such item"), 404))

    # GET /items/1 -> 404, body: {"error":"no such item"}

Wrong::

    from flask import Flask, abort

    app = Flask(__name__)


    @app.post("/ping")
    def ping():
        abort(200)  # RSP410

    # POST /ping -> LookupError: no exception for 200

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.post("/ping")
    def ping():
        return "", 200

    # POST /ping -> 200

Wrong::

    from flask import Flask, abort

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        abort(404, message="no such item")  # RSP410

    # GET /items/1 -> TypeError: HTTPException.__init__() got an unexpected keyword...

Right::

    from flask import Flask, abort

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        abort(404, description="no such item")

    # GET /items/1 -> 404

Quiet on: The rule reports nothing for a status that the linter can't work out. Unusual codes from
400 on are also left alone, because you can register them with Flask.

Related: RSP409

Flask docs: API, flask.abort
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import TypeAlias

from flake8_flask_response.analysis.domain.state import ResponseState
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
from flake8_flask_response.analysis.queries.replies import is_default_status
from flake8_flask_response.analysis.queries.statuses import numbers
from flake8_flask_response.analysis.queries.tuples import is_status
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import (
    MAKE_RESPONSE,
    Cure,
    Spell,
    arguments,
    code,
    instead_of,
    rewritten,
    written_arguments,
)
from flake8_flask_response.edits import (
    Fix,
    RenameKeyword,
    Replace,
    ReplaceFrom,
    keyword_of,
    safe,
    unsafe,
)
from flake8_flask_response.knowledge.http import ABORT_ARGUMENTS, ABORTABLE, PHRASES
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted

ArgumentsOf: TypeAlias = Callable[[Spell], list[str]]

_CALLEES = {"flask.abort": "code", "werkzeug.exceptions.abort": "status"}
_DATA = frozenset({"dict", "list", "set"})
_NOT_MODIFIED = 304
_OF_OS = "os.abort"
_STATUS_NAMES = ("code", "status", "status_code")


class AbortArgument(Rule[Call]):
    listens = (Call,)
    no_fix = (
        "None if the address of a redirect isn't there, if the arguments are unpacked, and for the"
        " abort() of another module."
    )

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee == _OF_OS and event.call.args + event.call.keywords:
            yield _of_os(event.call)
        if event.callee not in _CALLEES or event.starred or event.double_starred:
            return
        status = event.argument(0, _CALLEES[event.callee])
        if status is None:
            yield from _without_code(event)
            return
        found = _wrong_code(event, status)
        if found is not None:
            fault, (cure, fix) = found
            yield Finding(event.node, f"{fault}; {cure}", fix)
            return
        number = status_number(status.shapes[0]) if status.single is not None else None
        if number in ABORTABLE:
            yield from _wrong_rest(event, number)


def _of_os(call: ast.Call) -> Finding:
    """abort() of the module os ends the process, and has nothing to do with answers."""
    fault = "this abort() is the one of the module os, which takes no argument"
    if isinstance(call.func, ast.Name):
        cure = "import abort from flask instead of os: from flask import abort"
        return Finding(call, f"{fault}; {cure}")
    name = imported("flask.abort")
    fix = unsafe("answer with Flask's abort()", Replace(call.func, name))
    return Finding(call, f"{fault}; write {name}({arguments(call, code)})", fix)


def _without_code(event: Call) -> Iterator[Finding]:
    """abort(status=400), which only Werkzeug's own abort() takes."""
    keyword = keyword_of(event.call, "status") or keyword_of(event.call, "status_code")
    if keyword is not None and not event.args:
        words, _ = _instead(event, lambda spell: [spell(keyword.value)])
        fix = safe("pass the status by position", RenameKeyword(keyword, ""))
        yield Finding(event.node, f"abort() takes the status by position; {words}", fix)


def _instead(event: Call, arguments: ArgumentsOf, title: str = "", *, sure: bool = True) -> Cure:
    """The call with other arguments, in words and as a fix with that title."""
    call = event.call
    new = ", ".join(arguments(text_of))
    words = f"{code(call.func)}({', '.join(arguments(code))})"
    fix: Fix | None = None
    if event.written_out:
        given = written_arguments(call)
        edit = ReplaceFrom(given[0], given[-1], new)
        fix = safe(title, edit) if sure else unsafe(title, edit)
    return instead_of(event.function, call, words), fix


def _wrong_code(event: Call, status: Value) -> tuple[str, Cure] | None:
    node = event.argument_node(0, _CALLEES[event.callee]) if event.written_out else None
    if node is None:
        return None
    if status.every(is_text):
        fault = f"{quoted(node)} is text, but abort() needs the number of the status"
        return fault, _number_of_text(event, status, node)
    if status.every(lambda s: kind_of(s) in _DATA):
        fault = f"{quoted(node)} is data, but abort() needs the number of the status"
        return fault, _with_data(event, node)
    if status.every(lambda s: isinstance(s, Tuple)):
        fault = "abort() doesn't take a tuple, because it needs the number of the status first"
        return fault, _untupled(event, status, node)
    if status.every(is_http_exception):
        fault = f"{quoted(node)} is an exception, but abort() needs the number of the status"
        return fault, _raised(event, node)
    if status.every(is_response) and (given := _status_beside(event)) is not None:
        fault = f"abort() sends the response as it is, and ignores the status {code(given)}"
        return fault, _with_status(event, node, given)
    if status.every(_is_no_error):
        fault = f"abort({code(node)}) raises LookupError, because abort() takes only errors"
        return fault, _answered(event, status, node)
    return None


def _status_beside(event: Call) -> ast.expr | None:
    """The status that is passed after a response, or by a name such as code."""
    for position, name in ((1, "description"), *((9, name) for name in _STATUS_NAMES)):
        given = event.argument(position, name)
        if given is not None and given.every(is_status) and not _has_it(event, given):
            return event.argument_node(position, name)
    return None


def _has_it(event: Call, given: Value) -> bool:
    """Whether the response may have that status anyway."""
    own = [numbers(state.status) for state in event.states if isinstance(state, ResponseState)]
    return not own or any(one is None or one & (numbers(given) or set()) for one in own)


def _with_status(event: Call, node: ast.expr, given: ast.expr) -> Cure:
    """The response gets the status before abort() gets it."""
    body = node
    if isinstance(node, ast.Call) and len(node.args) == 1 and _makes_response(node.func):
        body = node.args[0]
    return _instead(event, _response_of(body, given), "give the response the status")


def _is_no_error(shape: Shape) -> bool:
    number = status_number(shape)
    return number is not None and kind_of(shape) != "bool" and number < 400 and not is_text(shape)


def _second_number(event: Call) -> int | None:
    """The status that is passed second."""
    given = event.argument(1, "description")
    number = None if given is None or given.single is None else status_number(given.shapes[0])
    return number


def _number_of_text(event: Call, status: Value, node: ast.expr) -> Cure:
    """A number for the text, or before it."""
    text = status.constant
    if isinstance(text, str) and text.isdigit():
        keyword = next((one for one in event.call.keywords if one.value is node), None)
        new = text if keyword is None else f"{keyword.arg}={text}"
        words = rewritten(event.call, code, {keyword or node: new})
        fix = safe(f"write the number {text}", Replace(node, text))
        return instead_of(event.function, event.call, words), fix
    second = _second_number(event)
    if second is not None and len(event.call.args) == 2:
        number = event.call.args[1]
        return _instead(event, lambda spell: [spell(number), spell(node)], "pass the status first")
    named = {phrase.lower(): number for number, phrase in PHRASES.items() if number >= 400}
    guess = named.get(str(text).lower().strip(" .!"), 400)
    title = f"answer with {guess}"
    return _instead(event, lambda spell: [str(guess), spell(node)], title, sure=False)


def _with_data(event: Call, node: ast.expr) -> Cure:
    """Data becomes a JSON response, which abort() takes."""
    second = _second_number(event)
    number = event.call.args[1] if second is not None and len(event.call.args) == 2 else None

    def response(spell: Spell) -> list[str]:
        status = spell(number) if number is not None else "400"
        made = f"{imported('flask.jsonify')}({spell(node)})"
        return [f"{imported(MAKE_RESPONSE)}({made}, {status})"]

    title = "answer with JSON" if number is not None else "answer with JSON and 400"
    return _instead(event, response, title, sure=number is not None)


def _untupled(event: Call, status: Value, node: ast.expr) -> Cure:
    elements: list[ast.expr] = getattr(node, "elts", [])
    only = status.shapes[0]
    assert isinstance(only, Tuple)
    if len(elements) != 2 or len(only.items) != 2:
        words, fix = _instead(
            event,
            lambda spell: [f"{imported(MAKE_RESPONSE)}({spell(node)})"],
            "make a response of the tuple",
        )
        return words, fix
    body, number = elements
    first = only.items[0]
    if first.every(is_response) or first.every(lambda s: kind_of(s) in _DATA):
        return _instead(event, _response_of(body, number), "make a response of the tuple")
    if status_number(first.shapes[0]) is not None:
        body, number = number, body
    return _instead(event, lambda spell: [spell(number), spell(body)], "pass the status first")


def _response_of(body: ast.expr, number: ast.expr) -> ArgumentsOf:
    return lambda spell: [f"{imported(MAKE_RESPONSE)}({spell(body)}, {spell(number)})"]


def _statement(event: Call) -> ast.stmt | None:
    """The statement that is only this call, or that returns it."""
    spot = spot_of(event.function, event.call)
    statement = spot.statement if spot is not None else None
    whole = isinstance(statement, ast.Expr | ast.Return) and statement.value is event.call
    return statement if whole else None


def _raised(event: Call, node: ast.expr) -> Cure:
    statement = _statement(event)
    fix = None
    if statement is not None:
        fix = safe("raise it", Replace(statement, f"raise {text_of(node)}"))
    return f"write: raise {code(node)}", fix


def _answered(event: Call, status: Value, node: ast.expr) -> Cure:
    """A status below 400 is an answer."""
    number = status_number(status.shapes[0]) or 0
    statement = _statement(event)
    answers = event.function is not None and bool(event.function.roles)
    if 300 <= number < 400 and number != _NOT_MODIFIED:
        return _redirected(event, node, statement if answers else None)
    if statement is None or not answers:
        return _instead(
            event,
            lambda spell: [f'{imported(MAKE_RESPONSE)}("", {spell(node)})'],
            "answer with an empty body",
            sure=False,
        )
    fix = unsafe("answer with an empty body", Replace(statement, f'return "", {text_of(node)}'))
    return f'write: return "", {code(node)}', fix


def _redirected(event: Call, node: ast.expr, statement: ast.stmt | None) -> Cure:
    redirect = imported("flask.redirect")
    address = event.argument(1, "description")
    given = event.call.args[1] if len(event.call.args) == 2 else None
    if given is None or address is None or not address.every(is_text):
        return f'to redirect to "/", write: return {redirect}("/", {code(node)})', None
    fix = None
    if statement is not None:
        text = f"return {redirect}({text_of(given)}, {text_of(node)})"
        fix = safe("return a redirect", Replace(statement, text))
    return f"write: return {redirect}({code(given)}, {code(node)})", fix


def _wrong_rest(event: Call, number: int) -> Iterator[Finding]:
    known = ABORT_ARGUMENTS[number]
    wrong = [name for name in event.keywords if name not in (*known, "code", "status")]
    if wrong:
        cure, fix = _keywords(event, wrong)
        yield Finding(event.node, f"abort() has no argument '{wrong[0]}'; {cure}", fix)
        return
    given = event.keywords.get("response")
    if given is not None and given.every(is_response) and _is_plain(event):
        yield _unheard(event, number)
        return
    position = known.index("description") + 1
    description = event.argument(position, "description")
    if description is not None and description.every(is_response):
        node = event.argument_node(position, "description")
        if node is None or not event.written_out:
            return
        fault = f"{quoted(node)} is a response, but abort() shows the description as text"
        cure, fix = _with_response(event, node)
        yield Finding(event.node, f"{fault}; {cure}", fix)


def _is_plain(event: Call) -> bool:
    """Whether nobody has given the response a status."""
    states = [state for state in event.states if isinstance(state, ResponseState)]
    return bool(states) and all(
        not state.shared and state.status.every(is_default_status) for state in states
    )


def _unheard(event: Call, number: int) -> Finding:
    """abort(404, response=jsonify(...)), which sends the response with its own status."""
    keyword = keyword_of(event.call, "response")
    fault = f"abort() sends this response with its own status 200, and {number} is lost"
    status = event.argument_node(0, "code")
    if keyword is None or status is None or not event.written_out:
        return Finding(event.node, f"{fault}; give the response that status")
    cure, fix = _with_status(event, keyword.value, status)
    return Finding(event.node, f"{fault}; {cure}", fix)


def _keywords(event: Call, wrong: list[str]) -> Cure:
    """A text is the description; more than that is data for JSON."""
    keywords = [one for one in event.call.keywords if one.arg in wrong]
    first = event.call.args[0] if event.call.args else None
    if not event.written_out or first is None or len(event.call.args) > 1:
        return "pass the description after the status", None
    only = keywords[0]
    if len(event.call.keywords) == 1 and not event.keywords[wrong[0]].every(
        lambda s: kind_of(s) in _DATA
    ):
        words = rewritten(event.call, code, {only: f"description={code(only.value)}"})
        fix = safe("write description=", RenameKeyword(only, "description"))
        return instead_of(event.function, event.call, words), fix

    def response(spell: Spell) -> list[str]:
        given = ", ".join(f"{one.arg}={spell(one.value)}" for one in event.call.keywords)
        made = f"{imported('flask.jsonify')}({given})"
        return [f"{imported(MAKE_RESPONSE)}({made}, {spell(first)})"]

    return _instead(event, response, "answer with JSON", sure=False)


def _with_response(event: Call, node: ast.expr) -> Cure:
    """The response gets the status, and abort() gets the response."""
    body = node
    if isinstance(node, ast.Call) and len(node.args) == 1 and _makes_response(node.func):
        body = node.args[0]
    status = event.call.args[0] if event.call.args else event.call.keywords[0].value
    return _instead(event, _response_of(body, status), "pass the response to abort()")


def _makes_response(func: ast.expr) -> bool:
    return code(func).rpartition(".")[2] == "make_response"
