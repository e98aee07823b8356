"""A status or headers inside the parentheses of jsonify().

jsonify() turns all that it is given into JSON. A status behind the data becomes one more item of
a list, and the answer is still 200. A keyword beside the data raises TypeError. The status belongs
outside the parentheses, behind jsonify().

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return jsonify({"error": "not here"}, 404)  # RSP407


    @app.get("/mixed")
    def mixed():
        return jsonify({"error": "bad"}, status=400)  # RSP407

    # GET /nowhere -> 200, body: [{"error":"not here"},404]
    # GET /mixed -> TypeError: app.json.response() takes either args or... [Flask >= 2.2]

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return jsonify({"error": "not here"}), 404


    @app.get("/mixed")
    def mixed():
        return jsonify({"error": "bad"}), 400

    # GET /nowhere -> 404, body: {"error":"not here"}
    # GET /mixed -> 400, body: {"error":"bad"}

Quiet on: several things that are meant as a list, and keywords alone, which are the data.

Related: RSP401, RSP408

Flask docs: API, flask.json.jsonify
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.json_calls import (
    is_status_name,
    mixed_in_jsonify,
    status_in_jsonify,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import as_code, source


class JsonifyExtraArgument(Rule[Call]):
    listens = (Call,)
    gives_way_to = frozenset({"RSP408"})

    def check(self, event: Call) -> Iterator[Finding]:
        if status_in_jsonify(event):
            parts = _written(event)
            what = "the headers as more items" if len(parts) > 2 else "one more item"
            what = f"{parts[1]} as {what}" if len(parts) == 2 else f"{parts[1]} and {what}"
            yield Finding(
                event.node,
                f"jsonify() sends {what} of a list, not as the status; "
                f"write {source(event.call.func)}({parts[0]}), {', '.join(parts[1:])}",
            )
        elif mixed_in_jsonify(event):
            yield Finding(event.node, _mixed(event))


def _written(event: Call) -> list[str]:
    if event.written_out:
        return [source(node) for node in event.call.args]
    return ["data", *(as_code(value, "...") for value in event.args[1:])]


def _mixed(event: Call) -> str:
    name = next(iter(event.keywords))
    data = source(event.call.args[0]) if event.written_out else "data"
    call = source(event.call.func)
    node = event.keyword_node(name)
    fault = f"jsonify() takes data or keywords, not both ('{name}')"
    if is_status_name(name) and node is not None:
        return f"{fault}; write {call}({data}), {source(node)}"
    if name == "headers" and node is not None:
        return f"{fault}; write {call}({data}), 200, {source(node)}"
    if name in ("mimetype", "content_type"):
        return f"{fault}, and sends application/json anyway; write {call}({data})"
    return f'{fault}; put it into the data: {{**{data}, "{name}": ...}}'
