"""Headers, cookies or a status set on a tuple.

jsonify(...), 201 is a pair of two things: a response and a number. The pair itself has no headers
and no cookies. Flask puts the parts together only when your view has returned them. Set the status
on the response, or let make_response() put the parts together; then customise the result.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.post("/items")
    def create():
        response = jsonify(id=1), 201
        response.headers["Location"] = "/items/1"  # RSP102
        return response

    # POST /items -> AttributeError: 'tuple' object has no attribute 'headers'

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.post("/items")
    def create():
        response = jsonify(id=1)
        response.status_code = 201
        response.headers["Location"] = "/items/1"
        return response

    # POST /items -> 201, Location: /items/1

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    def problem(text):
        return jsonify(error=text), 404


    @app.get("/item")
    def item():
        response = problem("no such item")
        response.set_cookie("missed", "1")  # RSP102
        return response

    # GET /item -> AttributeError: 'tuple' object has no attribute 'set_cookie'

Right::

    from flask import Flask, jsonify, make_response

    app = Flask(__name__)


    def problem(text):
        return jsonify(error=text), 404


    @app.get("/item")
    def item():
        response = make_response(problem("no such item"))
        response.set_cookie("missed", "1", secure=True, httponly=True, samesite="Lax")
        return response

    # GET /item -> 404, Set-Cookie: missed=1...

Quiet on: a tuple that is unpacked or indexed first, and named tuples, which have fields.

Related: RSP101, RSP103

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events import AttributeUse
from flake8_flask_response.analysis.lacking import TUPLE, lacks
from flake8_flask_response.analysis.values import Shape, Tuple
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source, variable


class TupleCustomised(Rule[AttributeUse]):
    listens = (AttributeUse,)

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if lacks(event.receiver, event.name) != TUPLE:
            return
        assert isinstance(event.node, ast.Attribute)
        owner = event.node.value
        what = described(event.receiver, owner)
        yield Finding(
            event.node,
            f"{quoted(owner)} is {what} and has no '{event.name}'; {_cure(event, owner)}",
        )


def _cure(event: AttributeUse, owner: ast.expr) -> str:
    if event.receiver.every(_is_comma):
        return "remove the comma that makes it a tuple"
    name = variable(owner)
    if name:
        return f"make a response of it first: {name} = make_response({name})"
    return f"make a response of it first: response = make_response({source(owner).strip('()')})"


def _is_comma(shape: Shape) -> bool:
    return isinstance(shape, Tuple) and len(shape.items) == 1
