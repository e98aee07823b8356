"""make_response() gets None, a number or another value that can't be a body

The first argument of make_response() is the body. If you pass None or a number there, Flask raises
TypeError. It does the same for d.keys(), for a set and for a date. For an empty
body, pass an empty string. Pass a status code after the body.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.delete("/items")
    def clear():
        return make_response(None, 204)  # RSP412

    # DELETE /items -> TypeError: The view function for 'clear' did not return a valid response...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.delete("/items")
    def clear():
        return make_response("", 204)

    # DELETE /items -> 204

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return make_response(404)  # RSP412

    # GET /nowhere -> TypeError: The view function did not return a valid response...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return make_response("", 404)

    # GET /nowhere -> 404

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)
    AGES = {"Ada": 36, "Grace": 85}


    @app.get("/names")
    def names():
        response = make_response(AGES.keys())  # RSP412
        response.headers["Cache-Control"] = "no-store"
        return response

    # GET /names -> TypeError: The view function did not return a valid response...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)
    AGES = {"Ada": 36, "Grace": 85}


    @app.get("/names")
    def names():
        response = make_response(list(AGES.keys()))
        response.headers["Cache-Control"] = "no-store"
        return response

    # GET /names -> 200, body: ["Ada","Grace"] [Flask >= 2.2]

Quiet on: The rule reports nothing for make_response() without arguments, and for values that may
also be text. The method make_response() of your own app class is also left alone.

Related: RSP401, RSP402, RSP406

Flask docs: API, flask.make_response
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from http import HTTPStatus

from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import Shape, Tuple, Value, is_none, kind_of
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.answers import is_asked_for, is_own_none, stands_in
from flake8_flask_response.analysis.queries.apps import is_plain_app
from flake8_flask_response.analysis.queries.tuples import STATUS_FIRST, faulty_tuples, is_status
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import (
    Cure,
    Spell,
    above,
    block,
    code,
    in_this_file,
    instead_of,
    rewritten,
    then,
)
from flake8_flask_response.edits import AddBefore, Replace, safe, unsafe
from flake8_flask_response.knowledge.returning import UNSUPPORTED
from flake8_flask_response.markers import imported, new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, on_line, quoted, variable

_METHOD = "flask.Flask.make_response"
_WITHOUT_BODY = frozenset({204, 304})


class EmptyBodyArgument(Rule[Call]):
    listens = (Call,)
    no_fix = "None if the body isn't written in the call, or if a function returns None for it."

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee == _METHOD:
            if event.receiver is None or not event.receiver.every(is_plain_app):
                return
        elif event.callee != "flask.make_response":
            return
        body = _body(event)
        if body is not None and _can_be_none(body, event):
            yield _of_one_path(event)
            return
        if body is None or not body.every(_is_no_body):
            return
        if any(given.fault == STATUS_FIRST for given in faulty_tuples(event)):
            return
        node = _written(event)
        subject = "the body" if node is None else quoted(node)
        what = described(body, node)
        fault = f"{subject} is {what}, and Flask can't use that as a body"
        if node is None or subject == what:
            fault = f"{what} can't be the body"
        cure, fix = _cure(event, body, node)
        yield Finding(event.node, f"{fault}; {cure}", fix)


def _can_be_none(body: Value, event: Call) -> bool:
    """Whether a path of the function itself, or of one that it calls here, gives None."""
    unit, nothing = event.function, [s for s in body.shapes if is_none(s)]
    if event.doubt or unit is None or not body.certain or len(nothing) == len(body.shapes):
        return False
    if not all(not _is_no_body(s) for s in body.shapes if s not in nothing):
        return False
    return bool(nothing) and all(
        is_own_none(s)
        and not is_asked_for(s, unit)
        and s.origin is not None
        and stands_in(s.origin, unit.node)
        for s in nothing
    )


def _of_one_path(event: Call) -> Finding:
    """The finding about a body that some path makes None."""
    node = _written(event)
    call = code(event.call.func)
    if node is None:
        return Finding(event.node, f"the body can be None here, and {call}() can't send that")
    fault = f"{quoted(node)} can be None here, and {call}() can't use that as a body"
    refusal = f"{imported('flask.abort')}(404)"
    spot = spot_of(event.function, event.call)
    statement = spot.statement if spot is not None else event.call
    simple = isinstance(statement, ast.Assign | ast.Expr | ast.Return)
    title = "answer with 404 if it is None"
    if variable(node):
        check = f"if {variable(node)} is None:"
        fix = unsafe(title, AddBefore(event.call, f"{check}\n    {refusal}")) if simple else None
        return Finding(event.node, f"{fault}; {above(block(check, refusal))}", fix)
    name = new_name("result")
    check = f"if {name} is None:"
    words = above(then(f"{name} = {code(node)}", block(check, refusal)))
    lines = f"{name} = {text_of(node)}\n{check}\n    {refusal}"
    edits = AddBefore(event.call, lines), Replace(node, name)
    fix = unsafe(title, *edits) if simple and in_this_file(node) else None
    return Finding(event.node, f"{fault}; {words}; then pass {name}", fix)


def _body(event: Call) -> Value | None:
    body = event.argument(0, "rv" if event.callee == _METHOD else "")
    only = body.single if body is not None else None
    if isinstance(only, Tuple) and len(event.args) == 1 and len(only.items) in (2, 3):
        return only.items[0]
    return body


def _written(event: Call) -> ast.expr | None:
    """The body as it is written, maybe in a tuple; None where nobody can tell."""
    node = event.call.args[0] if event.written_out and event.call.args else None
    body = event.argument(0, "rv")
    only = body.single if body is not None else None
    if not isinstance(only, Tuple) or len(event.call.args) != 1:
        return node
    whole = node if isinstance(node, ast.Tuple) else only.origin
    return whole.elts[0] if isinstance(whole, ast.Tuple) and whole.elts else None


def _is_elsewhere(event: Call, node: ast.expr) -> bool:
    first = event.call.args[0] if event.call.args else node
    return first is not node and not (isinstance(first, ast.Tuple) and node in first.elts)


def _is_no_body(shape: Shape) -> bool:
    return is_none(shape) or is_status(shape) or kind_of(shape) in UNSUPPORTED


def _cure(event: Call, body: Value, node: ast.expr | None) -> Cure:
    if node is None:
        return "pass the body first, and the status after it", None
    if body.every(is_none):
        if isinstance(node, ast.Call):
            return f"return the body from {code(node.func)}()", None
        status = _status(event)
        fix = Replace(node, '""')
        title = "answer with an empty body"
        words = _with(event, node, '""')
        if not in_this_file(node):
            return words, None
        return words, safe(title, fix) if status in _WITHOUT_BODY else unsafe(title, fix)
    if body.every(is_status) and _is_alone(event):
        phrase = _phrase(body)

        def pair(spell: Spell) -> str:
            both = f'"{phrase}", {spell(node)}'
            return f"({both})" if event.callee == _METHOD else both

        title = f"answer with this status and {'its name' if phrase else 'an empty body'}"
        return _with(event, node, pair(code)), unsafe(title, Replace(node, pair(text_of)))
    form = UNSUPPORTED[kind_of(body.shapes[0])].removeprefix("return ")
    if "{0}" in form and event.callee == _METHOD:
        form = f"({form})"
    form = form.replace("jsonify", imported("flask.jsonify"))
    edit = Replace(node, form.format(text_of(node)))
    title = f"make {'JSON' if 'jsonify' in form else 'text'} of it"
    title = "make a list of it" if form.startswith("list") else title
    words = _with(event, node, form.format(code(node)))
    if not in_this_file(node):
        return words, None
    return words, unsafe(title, edit) if _is_elsewhere(event, node) else safe(title, edit)


def _phrase(status: Value) -> str:
    """What the body may say: "Not Found" for 404; "" for a status without a body or a name."""
    number = status_number(status.shapes[0])
    known = {one.value: one.phrase for one in HTTPStatus if one.value not in _WITHOUT_BODY}
    return known.get(number, "") if number is not None else ""


def _is_alone(event: Call) -> bool:
    return len(event.args) == 1 and not isinstance(event.args[0].single, Tuple)


def _status(event: Call) -> object:
    """The status beside the body, None if it is not known."""
    second = event.argument(1, "")
    only = event.args[0].single if len(event.args) == 1 else None
    if isinstance(only, Tuple) and len(only.items) > 1:
        second = only.items[1]
    return second.constant if second is not None else None


def _with(event: Call, node: ast.expr, text: str) -> str:
    """The call to write, with `text` in the place of the body."""
    first = event.call.args[0] if event.call.args else node
    keyword = next((one for one in event.call.keywords if one.value is node), None)
    if keyword is None and _is_elsewhere(event, node):
        return f"write {on_line(node)}: {text}"
    changed: dict[ast.expr | ast.keyword, str] = {first: text}
    if keyword is not None:
        changed = {keyword: f"{keyword.arg}={text}"}
    if isinstance(first, ast.Tuple) and first.elts and first.elts[0] is node:
        changed = {first: f"({', '.join([text, *map(code, first.elts[1:])])})"}
    return instead_of(event.function, event.call, rewritten(event.call, code, changed))
