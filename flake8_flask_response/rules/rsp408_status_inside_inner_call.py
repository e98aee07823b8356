"""The status code is in the parentheses of jsonify(), not of make_response()

If you close the inner parentheses one argument too late, the status code goes to jsonify() or
json.dumps(), not to make_response(). jsonify() sends it as data, in a list, and the response has
the status code 200. json.dumps() takes one argument by position, so it raises TypeError. Close the
inner parentheses after the data.

Wrong::

    from flask import Flask, jsonify, make_response

    app = Flask(__name__)


    @app.post("/login")
    def login():
        return make_response(jsonify({"error": "wrong password"}, 401))  # RSP408

    # POST /login -> 200, body: [{"error":"wrong password"},401]

Right::

    from flask import Flask, jsonify, make_response

    app = Flask(__name__)


    @app.post("/login")
    def login():
        return make_response(jsonify({"error": "wrong password"}), 401)

    # POST /login -> 401, body: {"error":"wrong password"}

Wrong::

    import json

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/item")
    def item():
        response = make_response(json.dumps({"error": "not here"}, 404))  # RSP408
        response.mimetype = "application/json"
        return response

    # GET /item -> TypeError: dumps() takes 1 positional argument but 2 were given

Right::

    import json

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/item")
    def item():
        response = make_response(json.dumps({"error": "not here"}), 404)
        response.mimetype = "application/json"
        return response

    # GET /item -> 404, Content-Type: application/json, body: {"error": "not here"}

Quiet on: The rule reports nothing for numbers that are data of the inner call. Helpers of your own
that take a status code are also left alone.

Related: RSP407

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call, ModuleDone
from flake8_flask_response.analysis.queries.json_calls import (
    is_status_name,
    mixed_in_jsonify,
    status_in_dumps,
    status_in_jsonify,
)
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import code, instead_of, rewritten
from flake8_flask_response.edits import After, Before, Edit, Fix, RemoveArgument, Replace, safe
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule

_METHOD = "flask.Flask.make_response"
_OUTER = RESPONSE_CLASSES | {"flask.make_response", _METHOD}


class StatusInsideInnerCall(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = "None if the arguments are unpacked, as in `*args`."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        inner = {id(call.node): call for call in event.calls if _has_status(call)}
        for outer in event.calls if inner else ():
            if outer.callee not in _OUTER or not outer.call.args:
                continue
            found = inner.get(id(outer.call.args[0]))
            if found is not None:
                yield _finding(outer, found)


def _has_status(call: Call) -> bool:
    if mixed_in_jsonify(call):
        return any(is_status_name(name) for name in call.keywords)
    return status_in_jsonify(call) or status_in_dumps(call)


def _finding(outer: Call, inner: Call) -> Finding:
    name = code(inner.call.func).rpartition(".")[2]
    extra = _extra(inner)
    given = [one.value if isinstance(one, ast.keyword) else one for one in extra]
    status = code(given[0]) if given else "the status"
    fault = f"{status} is an argument of {name}(), which takes only data"
    if status_in_jsonify(inner):
        fault = f"{name}() gets {status} and sends it as data, in a list"
    if not inner.written_out or not outer.written_out or not given:
        return Finding(inner.node, f"{fault}; close the parentheses of {name}() after the data")
    moved = [] if outer.argument(1, "status") is not None else given
    maker = _json_maker(outer, inner)
    closed = rewritten(inner.call, code, dict.fromkeys(extra, ""))
    if maker is not None:
        closed = f"{maker}({code(inner.call.args[0])})"
    whole = ", ".join([closed, *map(code, moved)])
    if outer.callee == _METHOD and moved:
        whole = f"({whole})"
    whole = rewritten(outer.call, code, {outer.call.args[0]: whole})
    words = instead_of(outer.function, outer.call, whole).removeprefix("write: ")
    step = f"close the parentheses of {name}() after the data" if maker is None else "write"
    fix = _closed_first(outer, inner, moved, maker)
    return Finding(inner.node, f"{fault}; {step}: {words}", fix)


def _json_maker(outer: Call, inner: Call) -> str | None:
    """The maker that also sets the type, where json.dumps() is used and nothing else sets it."""
    spot = spot_of(outer.function, outer.call)
    statement = spot.statement if spot is not None else None
    at_once = isinstance(statement, ast.Return) and statement.value is outer.call
    plain = len(outer.args) == 1 and not outer.keywords and outer.callee not in RESPONSE_CLASSES
    others = inner.keywords.keys() - {
        str(one.arg) for one in inner.call.keywords if _is_status(one)
    }
    if status_in_dumps(inner) and at_once and plain and not others:
        return imported("flask.jsonify")
    return None


def _extra(inner: Call) -> list[ast.expr | ast.keyword]:
    """The arguments of the inner call that belong to the outer one."""
    return [*inner.call.args[1:], *(one for one in inner.call.keywords if _is_status(one))]


def _is_status(keyword: ast.keyword) -> bool:
    return keyword.arg is not None and is_status_name(keyword.arg)


def _closed_first(outer: Call, inner: Call, moved: list[ast.expr], maker: str | None) -> Fix:
    extra = _extra(inner)
    edits: list[Edit] = [RemoveArgument(inner.call, one) for one in extra]
    if len(extra) > 1:
        edits = [Replace(inner.call, rewritten(inner.call, text_of, dict.fromkeys(extra, "")))]
    if maker is not None:
        edits = [Replace(inner.call, f"{maker}({text_of(inner.call.args[0])})")]
    added = "".join(f", {text_of(node)}" for node in moved)
    if added and outer.callee == _METHOD:
        edits.append(Before(inner.call, "("))
        added += ")"
    if added:
        edits.append(After(inner.call, added))
    return safe("close the inner parentheses first", *edits)
