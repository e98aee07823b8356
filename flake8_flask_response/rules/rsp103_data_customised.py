"""Headers, cookies or a status are set on a dict or a list

A dict or a list is data. Flask turns it into JSON and makes a response object from it only after
your view function has returned. The dict itself has no headers, no cookies and no status code, so
Python raises AttributeError. Call jsonify() to get the response object now, set the header on it,
and return it.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/user")
    def user():
        response = {"name": "Ada"}
        response.headers["Cache-Control"] = "no-store"  # RSP103
        return response

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

Quiet on: Keys such as `data["headers"]` are data and are left alone. So are objects of your own
classes that derive from dict or list, because they can have such attributes.

Related: RSP101, RSP102

Flask docs: Quickstart, APIs with JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import kind_of
from flake8_flask_response.analysis.events.mistaken import DATA, lacks
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.cures import response_first
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, variable

_NO_JSON = frozenset({"set", "frozenset", "dict view"})


class DataCustomised(Rule[AttributeUse]):
    listens = (AttributeUse,)
    hears_callers = True
    no_fix = (
        "None for data without a name, and for a variable of the module or of an outer function:"
        " the response needs a name that the function returns."
    )

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if lacks(event.receiver, event.name) != DATA:
            return
        assert isinstance(event.node, ast.Attribute)
        owner = event.node.value
        listed = event.receiver.some(lambda shape: kind_of(shape) in _NO_JSON)
        form = "list({})" if listed else "{}"
        maker = "flask.make_response" if event.alone else "flask.jsonify"
        cure, fix = response_first(event.function, owner, maker, form)
        what = described(event.receiver, owner)
        fault = f"{quoted(owner)} is {what}"
        cause = fault if variable(owner) else ""
        yield Finding(event.node, f"{fault} and has no '{event.name}'; {cure}", fix, cause)
