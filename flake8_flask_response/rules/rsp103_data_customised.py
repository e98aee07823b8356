"""Headers, cookies or a status set on a dict or a list.

A dict or a list is data. Flask turns it into JSON when your view has returned it, and only the
response that it makes then has headers, cookies and a status. Call jsonify() yourself: it gives you
that response, and you can customise it before you return it.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/user")
    def user():
        data = {"name": "Ada"}
        data.headers["Cache-Control"] = "no-store"  # RSP103
        return data

    # GET /user -> AttributeError: 'dict' object has no attribute 'headers'

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        response = jsonify({"name": "Ada"})
        response.headers["Cache-Control"] = "no-store"
        return response

    # GET /user -> 200, Cache-Control: no-store, Content-Type: application/json

Quiet on: keys such as data["headers"], and classes of your own that derive from dict.

Related: RSP101, RSP102

Flask docs: Quickstart, APIs with JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events import AttributeUse
from flake8_flask_response.analysis.lacking import DATA, lacks
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source, variable


class DataCustomised(Rule[AttributeUse]):
    listens = (AttributeUse,)

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if lacks(event.receiver, event.name) != DATA:
            return
        assert isinstance(event.node, ast.Attribute)
        owner = event.node.value
        name = variable(owner) or "response"
        yield Finding(
            event.node,
            f"{quoted(owner)} is {described(event.receiver, owner)} and has no '{event.name}';"
            f" make a response of it first: {name} = jsonify({source(owner)})",
        )
