"""A response is returned under marshal_with, which looks for data

marshal_with sends the fields that it is given, and reads them from what the method returns. A
response has none of them. Flask-RESTful and Flask-RESTX then send null for each field, and the
headers are lost. Return the data itself, and the status code after it.

Wrong::

    from flask import Flask, jsonify
    from flask_restful import Api, Resource, fields, marshal_with

    app = Flask(__name__)
    api = Api(app)


    class Author(Resource):
        @marshal_with({"name": fields.String})
        def post(self):
            return jsonify({"name": "Ada", "password": "abc"}), 201  # RSP416


    api.add_resource(Author, "/author")

    # POST /author -> 201, json: {"name": null}

Right::

    from flask import Flask
    from flask_restful import Api, Resource, fields, marshal_with

    app = Flask(__name__)
    api = Api(app)


    class Author(Resource):
        @marshal_with({"name": fields.String})
        def post(self):
            return {"name": "Ada", "password": "abc"}, 201


    api.add_resource(Author, "/author")

    # POST /author -> 201, json: {"name": "Ada"}

Wrong::

    from flask import Flask, make_response, request
    from flask_restful import Api, Resource, fields, marshal_with

    app = Flask(__name__)
    api = Api(app)


    class Author(Resource):
        @marshal_with({"name": fields.String})
        def get(self):
            if request.args.get("name") != "Ada":
                return make_response("No such author", 404)  # RSP416
            return {"name": "Ada", "password": "abc"}


    api.add_resource(Author, "/author")

    # GET /author?name=Bob -> 200, json: {"name": null}

Right::

    from flask import Flask, abort, request
    from flask_restful import Api, Resource, fields, marshal_with

    app = Flask(__name__)
    api = Api(app)


    class Author(Resource):
        @marshal_with({"name": fields.String})
        def get(self):
            if request.args.get("name") != "Ada":
                abort(404)
            return {"name": "Ada", "password": "abc"}


    api.add_resource(Author, "/author")

    # GET /author?name=Bob -> 404, Content-Type: application/json

Quiet on: The rule reports nothing for a response made by a decorator above marshal_with. It is also
silent where a decorator below marshal_with is unknown.

Related: RSP209, RSP414

Flask docs: API, flask.json.jsonify
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import DOUBT
from flake8_flask_response.analysis.domain.values import Shape, Tuple, is_response
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.marshalled import marshaller
from flake8_flask_response.cures import code
from flake8_flask_response.cures.data import plain_data
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class ResponseMarshalled(Rule[Returned]):
    listens = (Returned,)
    only_in = "methods under marshal_with of Flask-RESTful and Flask-RESTX"
    no_fix = "None if the response isn't made by jsonify() of plain data."

    def check(self, event: Returned) -> Iterator[Finding]:
        unit = event.function
        decorator = marshaller(unit) if unit is not None else None
        if decorator is None:
            return
        for outcome in event.outcomes:
            if outcome.value.every(_is_answer) and DOUBT not in outcome.world.facts:
                yield _finding(outcome, decorator)


def _is_answer(shape: Shape) -> bool:
    if isinstance(shape, Tuple) and len(shape.items) in (2, 3):
        return shape.items[0].every(is_response)
    return is_response(shape)


def _finding(outcome: Outcome, decorator: ast.expr) -> Finding:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    fault = f"@{source(called)} finds no field in a response, and sends null for each"
    whole = outcome.node
    rest: list[ast.expr] = []
    response: ast.AST = whole
    if isinstance(whole, ast.Tuple):
        response, *rest = whole.elts
    data = plain_data(response) if isinstance(response, ast.expr) else None
    if data is None or not isinstance(response, ast.expr):
        error = f"{imported('flask.abort')}(404)"
        return Finding(whole, f"{fault}; return the data itself, or answer with an error: {error}")
    words = ", ".join([data(code), *map(code, rest)])
    fix = safe("return the data", Replace(response, data(text_of)))
    return Finding(whole, f"{fault}; write: return {words}", fix)
