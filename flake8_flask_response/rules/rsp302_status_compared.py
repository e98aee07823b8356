"""The status code is compared with `==` instead of set with `=`

Two equals signs compare, and one equals sign sets a value. A comparison on a line of its own has
no effect. Python raises no error, and the response keeps the status code that it had.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.post("/items")
    def add_item():
        response = jsonify(id=1)
        response.status_code == 201  # RSP302
        return response

    # POST /items -> 200, body: {"id":1}

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.post("/items")
    def add_item():
        response = jsonify(id=1)
        response.status_code = 201
        return response

    # POST /items -> 201, body: {"id":1}

Quiet on: The rule reports nothing if the result of the comparison is used. It looks at response
objects of Flask only.

Related: RSP301, RSP307

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import is_response
from flake8_flask_response.analysis.events.model import Compared
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.knowledge.responses import STATUS_ATTRIBUTES
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class StatusCompared(Rule[Compared]):
    listens = (Compared,)

    def check(self, event: Compared) -> Iterator[Finding]:
        node, left = event.node, event.left_node
        if not isinstance(node, ast.Compare) or not isinstance(left, ast.Attribute):
            return
        if left.attr not in STATUS_ATTRIBUTES or not event.owner.every(is_response):
            return
        if len(node.ops) != 1 or not isinstance(node.ops[0], ast.Eq):
            return
        right = source(node.comparators[0])
        yield Finding(
            node,
            f"'{source(node)}' only compares, and the response keeps its status; "
            f"set it with one equals sign: {source(left)} = {right}",
            safe("set it", Replace(node, f"{text_of(left)} = {text_of(node.comparators[0])}")),
        )
