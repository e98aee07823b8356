"""The status stands in the inner call instead of in make_response().

One closing parenthesis too late, and the status is an argument of jsonify() or json.dumps(), not
of make_response(). jsonify() sends it as one more item of a list, with status 200. json.dumps()
raises TypeError. Close the inner call right behind the data.

Wrong::

    import json

    from flask import Flask, jsonify, make_response

    app = Flask(__name__)


    @app.post("/login")
    def login():
        return make_response(jsonify({"error": "wrong password"}, 401))  # RSP408


    @app.get("/item")
    def item():
        response = make_response(json.dumps({"error": "not here"}, 404))  # RSP408
        response.mimetype = "application/json"
        return response

    # POST /login -> 200, body: [{"error":"wrong password"},401]
    # GET /item -> TypeError: dumps() takes 1 positional argument but 2 were given

Right::

    import json

    from flask import Flask, jsonify, make_response

    app = Flask(__name__)


    @app.post("/login")
    def login():
        return make_response(jsonify({"error": "wrong password"}), 401)


    @app.get("/item")
    def item():
        response = make_response(json.dumps({"error": "not here"}), 404)
        response.mimetype = "application/json"
        return response

    # POST /login -> 401, body: {"error":"wrong password"}
    # GET /item -> 404, Content-Type: application/json, body: {"error": "not here"}

Quiet on: numbers that inner calls have for themselves, and helpers that take a status.

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
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_OUTER = RESPONSE_CLASSES | {"flask.make_response", "flask.Flask.make_response"}


class StatusInsideInnerCall(Rule[ModuleDone]):
    listens = (ModuleDone,)

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
    func = source(inner.call.func)
    name = func.rpartition(".")[2]
    given = [*inner.call.args[1:], *(k.value for k in inner.call.keywords if _is_status(k))]
    status = source(given[0]) if given else "the status"
    does = "sends it as one more item" if status_in_jsonify(inner) else "does not take it"
    data = source(inner.call.args[0], 24) if inner.call.args else "data"
    rest = ", ".join(source(node) for node in given)
    wrapped = f"{source(outer.call.func)}({func}({data}), {rest or 'status'})"
    if outer.callee == "flask.Flask.make_response":
        wrapped = f"{source(outer.call.func)}(({func}({data}), {rest or 'status'}))"
    return Finding(
        inner.node, f"{status} is inside {name}(), which {does}; close {name}() first: {wrapped}"
    )


def _is_status(keyword: ast.keyword) -> bool:
    return keyword.arg is not None and is_status_name(keyword.arg)
