"""A status code or headers are passed to jsonify(), which sends them as data

jsonify() turns everything between its parentheses into JSON. If you pass data and a status code,
it sends both as a list, and the response has the status code 200. If you pass data and a keyword
such as `status=`, it raises TypeError. Close the parentheses after the data, and return the status
code after jsonify().

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return jsonify({"error": "not here"}, 404)  # RSP407

    # GET /nowhere -> 200, body: [{"error":"not here"},404]

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return jsonify({"error": "not here"}), 404

    # GET /nowhere -> 404, body: {"error":"not here"}

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.post("/items")
    def create():
        return jsonify({"error": "no name"}, status=400)  # RSP407

    # POST /items -> TypeError: app.json.response() takes either args or... [Flask >= 2.2]

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.post("/items")
    def create():
        return jsonify({"error": "no name"}), 400

    # POST /items -> 400, body: {"error":"no name"}

Quiet on: The rule reports nothing for several values that may be meant as a list. Keywords alone
are also left alone, because they are the data.

Related: RSP401, RSP408

Flask docs: API, flask.json.jsonify
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import kind_of
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.json_calls import (
    answer_in_jsonify,
    is_status_name,
    mixed_in_jsonify,
    status_in_jsonify,
)
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import MAKE_RESPONSE, Cure, Spell, code, instead_of, then
from flake8_flask_response.edits import AddBefore, Replace, safe, unsafe
from flake8_flask_response.markers import imported, new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import as_code, source

_HEADERS = frozenset({"dict", "list", "headers"})
_TYPES = frozenset({"mimetype", "content_type"})


class JsonifyExtraArgument(Rule[Call]):
    listens = (Call,)
    hears_callers = True
    gives_way_to = frozenset({"RSP408"})
    no_fix = (
        "None if the arguments are unpacked, as in `*args`, and for a keyword beside data that"
        " isn't a dict."
    )

    def check(self, event: Call) -> Iterator[Finding]:
        if event.alone:
            if answer_in_jsonify(event):
                yield _pair(event)
        elif status_in_jsonify(event):
            parts = _written(event)
            what = parts[1] if len(parts) == 2 else f"{parts[1]} and the headers"
            fault = f"jsonify() sends {what} as data, in a list, and the status stays 200"
            if event.written_out:
                cure, fix = _moved_out(event, event.call.args[1:])
            else:
                cure = f"write: {source(event.call.func)}({parts[0]}), {', '.join(parts[1:])}"
                fix = None
            yield Finding(event.node, f"{fault}; {cure}", fix)
        elif answer_in_jsonify(event):
            yield _pair(event)
        elif mixed_in_jsonify(event):
            fault = f"jsonify() takes data or keywords, not both ('{next(iter(event.keywords))}')"
            cure, fix = _mixed(event)
            yield Finding(event.node, f"{fault}; {cure}", fix)


def _pair(event: Call) -> Finding:
    """The finding about a body with its status that a function returns."""
    call = event.call
    fault = "jsonify() gets a body with its status, and sends both as a list with status 200"
    if not event.written_out:
        return Finding(call, f"{fault}; unpack it first")
    body, status = new_name("body"), new_name("status")

    def lines(spell: Spell) -> tuple[str, str]:
        given = spell(call.args[0])
        return f"{body}, {status} = {given}", f"{spell(call.func)}({body}), {status}"

    spot = spot_of(event.function, call)
    statement = spot.statement if spot is not None else None
    whole = isinstance(statement, ast.Return) and statement.value is call
    first, second = lines(code)
    words = then(first, f"return {second}" if whole else f"jsonify({body}) with {status}")
    if not whole:
        return Finding(call, f"{fault}; write {words}")
    first, second = lines(text_of)
    fix = safe("send the status", AddBefore(call, first), Replace(call, second))
    return Finding(call, f"{fault}; write {words}", fix)


def _written(event: Call) -> list[str]:
    if event.written_out:
        return [code(node) for node in event.call.args]
    return ["data", *(as_code(value, "...") for value in event.args[1:])]


def _moved_out(event: Call, rest: list[ast.expr]) -> Cure:
    """Status and headers come after jsonify(): in the tuple that is returned, or in a response."""
    call = event.call
    spot = spot_of(event.function, call)
    statement = spot.statement if spot is not None else None
    returned = statement.value if isinstance(statement, ast.Return) else None
    answers = event.function is not None and bool(event.function.roles)

    def made(spell: Spell) -> str:
        return f"{spell(call.func)}({spell(call.args[0])})"

    def several(spell: Spell) -> str:
        return ", ".join([made(spell), *map(spell, rest)])

    title = "return the status after jsonify()"
    if answers and returned is call:
        return f"write: return {several(code)}", safe(title, Replace(call, several(text_of)))
    if isinstance(returned, ast.Tuple) and returned.elts and returned.elts[0] is call:
        first = made if _has_status(returned) else several
        others = ", ".join(map(code, returned.elts[1:]))
        return f"write: return {first(code)}, {others}", safe(title, Replace(call, first(text_of)))

    def response(spell: Spell) -> str:
        return f"{imported(MAKE_RESPONSE)}({several(spell)})"

    words = instead_of(event.function, call, response(code))
    return words, safe("make a response with that status", Replace(call, response(text_of)))


def _has_status(returned: ast.Tuple) -> bool:
    """Whether a returned tuple has a status of its own."""
    return len(returned.elts) == 3 or not isinstance(returned.elts[-1], ast.Dict | ast.List)


def _mixed(event: Call) -> Cure:
    if not event.written_out or len(event.args) != 1:
        return "pass the data alone", None
    data = event.call.args[0]
    given = {str(one.arg): one.value for one in event.call.keywords}
    status = [node for name, node in given.items() if is_status_name(name)]
    headers = [node for name, node in given.items() if name == "headers"]
    others = {
        name: node
        for name, node in given.items()
        if node not in status and node not in headers and name not in _TYPES
    }
    if not others and headers and not status:
        if not event.keywords["headers"].every(lambda shape: kind_of(shape) in _HEADERS):
            return "return the headers after jsonify()", None
        return _moved_out(event, headers)
    if not others and status:
        return _moved_out(event, [*status[:1], *headers])
    if not others:
        alone = f"{code(event.call.func)}({code(data)})"
        words = instead_of(event.function, event.call, alone)
        fix = Replace(event.call, f"{text_of(event.call.func)}({text_of(data)})")
        return f"it sends application/json anyway, {words}", safe("pass the data alone", fix)
    return _in_data(event, data, given)


def _in_data(event: Call, data: ast.expr, given: dict[str, ast.expr]) -> Cure:
    """The keywords become items of the dict."""

    def both(spell: Spell) -> str:
        items = [f'"{name}": {spell(node)}' for name, node in given.items()]
        return f"{spell(event.call.func)}({{**{spell(data)}, {', '.join(items)}}})"

    if not event.args[0].every(lambda shape: kind_of(shape) == "dict"):
        return f"put {', '.join(given)} into the data", None
    words = instead_of(event.function, event.call, both(code))
    title = f"put {', '.join(given)} into the data"
    return f"put it into the data, {words}", unsafe(title, Replace(event.call, both(text_of)))
