"""A Flask-RESTful or RESTX resource returns a response or several rows in a tuple

A resource returns data, and the extension makes JSON from it. It also takes a tuple of data, status
code and headers. The first item of the tuple is always data, so a response there raises TypeError.
Return the data itself with the status code, or a response that has the status code already. A tuple
of two rows isn't a list: the extension sends the first row as data and uses the second as headers.
Return the rows in a list.

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

    from flask import Flask
    from flask_restful import Api, Resource

    app = Flask(__name__)
    api = Api(app)


    class Items(Resource):
        def post(self):
            return {"id": 1}, 201


    api.add_resource(Items, "/items")

    # POST /items -> 201, body: {"id": 1}

Wrong::

    from flask import Flask, make_response
    from flask_restful import Api, Resource

    app = Flask(__name__)
    api = Api(app)


    class Page(Resource):
        def get(self):
            return make_response("<p>Not here</p>"), 404  # RSP414


    api.add_resource(Page, "/page")

    # GET /page -> TypeError: Object of type Response is not JSON serializable...

Right::

    from flask import Flask, make_response
    from flask_restful import Api, Resource

    app = Flask(__name__)
    api = Api(app)


    class Page(Resource):
        def get(self):
            return make_response("<p>Not here</p>", 404)


    api.add_resource(Page, "/page")

    # GET /page -> 404, body: <p>Not here</p>

Wrong::

    from flask import Flask
    from flask_restful import Api, Resource

    app = Flask(__name__)
    api = Api(app)


    class News(Resource):
        def get(self):
            return {"id": 1, "title": "Rain"}, {"id": 2, "title": "Sun"}  # RSP414


    api.add_resource(News, "/news")

    # GET /news -> 200, title: Sun, body: {"id": 1, "title": "Rain"}

Right::

    from flask import Flask
    from flask_restful import Api, Resource

    app = Flask(__name__)
    api = Api(app)


    class News(Resource):
        def get(self):
            return [{"id": 1, "title": "Rain"}, {"id": 2, "title": "Sun"}]


    api.add_resource(News, "/news")

    # GET /news -> 200, json: [{"id": 1, "title": "Rain"}, {"id": 2, "title": "Sun"}]

Quiet on: The rule reports nothing for a response alone, which the extension sends as it is. Methods
with a decorator that the linter can't follow are also left alone. So is Flask's own MethodView,
where such a tuple is right. Two dicts without a common key may be data and headers.

Related: RSP402, RSP403

Flask docs: API, flask.json.jsonify
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import DOUBT
from flake8_flask_response.analysis.domain.values import Shape, Tuple, is_response
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.answers import becomes_json
from flake8_flask_response.analysis.queries.tuples import are_rows, written_items
from flake8_flask_response.cures import MAKE_RESPONSE, Cure, Spell, code
from flake8_flask_response.cures.data import plain_data
from flake8_flask_response.edits import Replace, safe, unsafe
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted


class RestfulResponseTuple(Rule[Returned]):
    listens = (Returned,)
    only_in = "resources of Flask-RESTful and Flask-RESTX"
    no_fix = "None if the tuple isn't written where it is returned."

    def check(self, event: Returned) -> Iterator[Finding]:
        if not becomes_json(event.role):
            return
        for outcome in event.outcomes:
            if DOUBT in outcome.world.facts:
                continue
            if outcome.value.every(_holds_response):
                yield _finding(outcome)
            elif outcome.value.every(lambda shape, o=outcome: are_rows(shape, o)):  # type: ignore[misc]
                yield _rows(outcome)


def _holds_response(shape: Shape) -> bool:
    if not isinstance(shape, Tuple) or len(shape.items) not in (2, 3):
        return False
    return shape.items[0].every(is_response)


def _rows(outcome: Outcome) -> Finding:
    only = outcome.value.shapes[0]
    assert isinstance(only, Tuple)
    nodes = written_items(outcome.node, only)
    second = quoted(nodes[1]) if nodes else "the second item"
    fault = f"only the first item of this tuple is sent as data, and {second} as headers"
    if not isinstance(outcome.node, ast.expr):
        return Finding(outcome.node, f"{fault}; return a list of them")

    def listed(spell: Spell) -> str:
        whole = outcome.node
        assert isinstance(whole, ast.expr)
        return f"[{', '.join(map(spell, nodes))}]" if nodes else f"list({spell(whole)})"

    fix = unsafe("return a list", Replace(outcome.node, listed(text_of)))
    return Finding(outcome.node, f"{fault}; write: return {listed(code)}", fix)


def _finding(outcome: Outcome) -> Finding:
    only = outcome.value.shapes[0]
    assert isinstance(only, Tuple)
    nodes = written_items(outcome.node, only)
    subject = quoted(nodes[0]) if nodes else "the first item"
    fault = f"{subject} is a response, but the first item of a resource's tuple must be data"
    if not nodes or not isinstance(outcome.node, ast.expr):
        return Finding(outcome.node, f"{fault}; return the data itself with the status")
    cure, fix = _cure(outcome.node, nodes)
    return Finding(outcome.node, f"{fault}; {cure}", fix)


def _cure(whole: ast.expr, nodes: tuple[ast.expr, ...]) -> Cure:
    response, *rest = nodes
    data = plain_data(response)
    if data is not None:
        words = ", ".join([data(code), *map(code, rest)])
        return f"write: return {words}", safe("return the data", Replace(response, data(text_of)))
    body = response
    if isinstance(response, ast.Call) and len(response.args) == 1 and _is_make_response(response):
        body = response.args[0]

    def made(spell: Spell) -> str:
        return f"{imported(MAKE_RESPONSE)}({', '.join(map(spell, [body, *rest]))})"

    fix = safe("return one response", Replace(whole, made(text_of)))
    return f"write: return {made(code)}", fix


def _is_make_response(call: ast.Call) -> bool:
    return code(call.func).rpartition(".")[2] == "make_response" and not call.keywords
