"""A response in the tuple that a Flask-RESTful or RESTX resource returns.

A resource returns data, and the extension makes the JSON. In a tuple of data, status and headers
the first part is always data, so a response there raises TypeError: it cannot be turned into JSON.
Return the data itself with the status, or a response alone that has its status already.

Wrong::

    from flask import Flask, jsonify
    from flask_restful import Api, Resource

    app = Flask(__name__)
    api = Api(app)


    class Items(Resource):
        def post(self):
            return jsonify({"id": 1}), 201  # RSP414


    api.add_resource(Items, "/items")

    # POST /items -> TypeError: Object of type Response is not JSON serializable...

Right::

    from flask import Flask, jsonify, make_response
    from flask_restful import Api, Resource

    app = Flask(__name__)
    api = Api(app)


    class Items(Resource):
        def post(self):
            return {"id": 1}, 201

        def put(self):
            return make_response(jsonify({"id": 1}), 201)


    api.add_resource(Items, "/items")

    # POST /items -> 201, body: {"id": 1}
    # PUT /items -> 201, body: {"id":1}

Quiet on: a response alone, methods that are decorated by something unknown here, and Flask's own
MethodView, where such a tuple is right.

Related: RSP402, RSP403

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import DOUBT
from flake8_flask_response.analysis.domain.values import Shape, Tuple, is_response
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.tuples import written_items
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class RestfulResponseTuple(Rule[Returned]):
    listens = (Returned,)

    def check(self, event: Returned) -> Iterator[Finding]:
        role = event.role
        if role is None or role.name != "resource" or role.reach == "unknown":
            return
        for outcome in event.outcomes:
            if outcome.value.every(_holds_response) and DOUBT not in outcome.world.facts:
                yield Finding(outcome.node, _message(outcome))


def _holds_response(shape: Shape) -> bool:
    if not isinstance(shape, Tuple) or len(shape.items) not in (2, 3):
        return False
    return shape.items[0].every(is_response)


def _message(outcome: Outcome) -> str:
    only = outcome.value.shapes[0]
    assert isinstance(only, Tuple)
    nodes = written_items(outcome.node, only)
    name = body = source(nodes[0]) if nodes else "response"
    call = nodes[0] if nodes else None
    if isinstance(call, ast.Call) and len(call.args) == 1 and _is_make_response(call):
        body = source(call.args[0])
    rest = ", ".join(map(source, nodes[1:])) if nodes else "status"
    return (
        f"'{name}' is a response, and a resource's tuple begins with data; "
        f"return the data itself, or make_response({body}, {rest})"
    )


def _is_make_response(call: ast.Call) -> bool:
    return source(call.func).rpartition(".")[2] == "make_response" and not call.keywords
