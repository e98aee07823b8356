"""JSON text is turned into JSON a second time, so the client gets a string

json.dumps() returns text. jsonify() turns that text into JSON once more, in quotes and with
backslashes. A client that parses the response gets a string, not an object. A resource of
Flask-RESTful or Flask-RESTX does the same with text that it returns. Give jsonify() or the
resource the data itself.

Wrong::

    import json

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        text = json.dumps({"name": "Ann"}, sort_keys=True)
        return jsonify(text)  # RSP417


    @app.get("/users")
    def users():
        return jsonify(json.dumps(["Ann", "Bob"]))  # RSP417

    # GET /user -> 200, json: "{\\"name\\": \\"Ann\\"}"
    # GET /users -> 200, json: "[\\"Ann\\", \\"Bob\\"]"

Right::

    import json

    from flask import Flask, Response, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        text = json.dumps({"name": "Ann"}, sort_keys=True)
        return Response(text, mimetype="application/json")


    @app.get("/users")
    def users():
        return jsonify(["Ann", "Bob"])

    # GET /user -> 200, Content-Type: application/json, json: {"name":"Ann"}
    # GET /users -> 200, json: ["Ann","Bob"]

Wrong::

    import json

    from flask import Flask
    from flask_restful import Api, Resource

    app = Flask(__name__)
    api = Api(app)


    class User(Resource):
        def get(self):
            return json.dumps({"name": "Ann"}), 200  # RSP417


    api.add_resource(User, "/user")

    # GET /user -> 200, json: "{\\"name\\": \\"Ann\\"}"

Right::

    from flask import Flask
    from flask_restful import Api, Resource

    app = Flask(__name__)
    api = Api(app)


    class User(Resource):
        def get(self):
            return {"name": "Ann"}, 200


    api.add_resource(User, "/user")

    # GET /user -> 200, json: {"name":"Ann"}

Quiet on: The rule reports nothing for JSON text inside other data, because a field may hold text on
purpose. It also doesn't report text whose origin the linter can't see. Apps and APIs that
make JSON in a way of their own are also left alone.

Related: RSP407, RSP408, RSP505

Flask docs: API, flask.json.jsonify
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import DOUBT
from flake8_flask_response.analysis.domain.values import JsonText, Shape
from flake8_flask_response.analysis.events.model import Call, ModuleDone, Returned
from flake8_flask_response.analysis.queries.answers import becomes_json, bodies, sure_ways
from flake8_flask_response.analysis.queries.json_calls import dumped_data
from flake8_flask_response.cures import Cure, Spell, code, in_this_file, instead_of, placed
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.knowledge.responses import JSON_CREATORS
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted

_REPRESENTATION = frozenset({"flask_restful.Api.representation", "flask_restx.Api.representation"})


class JsonEncodedTwice(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = "None if the text that a resource returns isn't made where it is returned."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        for call in event.calls:
            if _encodes_text(call):
                yield _in_jsonify(event, call)
        if event.own_json or any(call.callee in _REPRESENTATION for call in event.calls):
            return
        for returned in event.returns:
            if becomes_json(returned.role):
                yield from _of_resource(event, returned)


def _is_json(shape: Shape) -> bool:
    return isinstance(shape, JsonText)


def _encodes_text(call: Call) -> bool:
    alone = len(call.args) == 1 and call.written_out and not call.keywords
    return alone and call.callee in JSON_CREATORS and call.args[0].every(_is_json)


def _in_jsonify(event: ModuleDone, call: Call) -> Finding:
    node = call.call.args[0]
    fault = f"{quoted(node)} is JSON text already, and jsonify() puts it in quotes"
    data = dumped_data(event, node)

    def once(spell: Spell) -> str:
        if data is not None:
            return f"{spell(call.call.func)}({spell(data)})"
        return f'{imported("flask.Response")}({spell(node)}, mimetype="application/json")'

    words = instead_of(call.function, call.call, once(code))
    fix = safe("make JSON once", Replace(call.call, once(text_of)))
    return Finding(call.node, f"{fault}; {words}", fix)


def _of_resource(event: ModuleDone, returned: Returned) -> Iterator[Finding]:
    ways = [way for way in sure_ways(returned) if DOUBT not in way.world.facts]
    sent = [shape for way in ways for shape in bodies(way.value)]
    if not sent or not all(map(_is_json, sent)):
        return
    whole = ways[0].node
    node = whole.elts[0] if isinstance(whole, ast.Tuple) and whole.elts else whole
    fault = "a resource makes JSON of what it returns"
    if not isinstance(node, ast.expr) or not in_this_file(node):
        yield Finding(whole, f"{fault}, and this is JSON text already; return the data itself")
        return
    cure, fix = _cure(event, returned, whole, node)
    yield Finding(whole, f"{fault}, and {quoted(node)} is JSON text already; {cure}", fix)


def _cure(event: ModuleDone, returned: Returned, whole: ast.AST, node: ast.expr) -> Cure:
    data = dumped_data(event, node)
    if data is None or not isinstance(whole, ast.expr):
        return "return the data itself", None
    items = [code(item) for item in whole.elts[1:]] if isinstance(whole, ast.Tuple) else []
    words = placed(returned.function, whole, ", ".join([code(data), *items]))
    return words, safe("return the data itself", Replace(node, text_of(data)))
