"""Headers or cookies are set on a tuple, such as `jsonify(...), 201`

`jsonify(id=1), 201` is a tuple of a response and a status code. A tuple has no headers and no
cookies, so Python raises AttributeError. Flask makes one response object from the tuple only after
your view function has returned. Pass the same values to make_response() to get that response
object now.

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

    from flask import Flask, jsonify, make_response

    app = Flask(__name__)


    @app.post("/items")
    def create():
        response = make_response(jsonify(id=1), 201)
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
        response.set_cookie("missed", "1")
        return response

    # GET /item -> 404, Set-Cookie: missed=1; Path=/

Quiet on: The rule reports nothing if the code first takes the response out of the tuple, for
example with `response, status = answer`. Named tuples are left alone because they can have fields
with any name.

Related: RSP101, RSP103

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Shape, Tuple
from flake8_flask_response.analysis.events.mistaken import TUPLE, lacks
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.cures import code, response_first
from flake8_flask_response.edits import Fix, Replace, safe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, on_line, quoted, variable


class TupleCustomised(Rule[AttributeUse]):
    listens = (AttributeUse,)
    hears_callers = True
    no_fix = (
        "None for a tuple without a name, and for a variable of the module or of an outer function:"
        " the response needs a name that the function returns."
    )

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if lacks(event.receiver, event.name) != TUPLE:
            return
        assert isinstance(event.node, ast.Attribute)
        owner = event.node.value
        what = described(event.receiver, owner)
        cure, fix = _without_comma(event) or response_first(event.function, owner)
        fault = f"{quoted(owner)} is {what}"
        cause = fault if variable(owner) else ""
        yield Finding(event.node, f"{fault} and has no '{event.name}'; {cure}", fix, cause)


def _without_comma(event: AttributeUse) -> tuple[str, Fix | None] | None:
    """The cure for a tuple of one item, which a comma at the end of its line has made."""
    if not event.receiver.every(_is_comma):
        return None
    made = event.receiver.shapes[0].origin
    if not isinstance(made, ast.Tuple) or len(event.receiver.shapes) > 1:
        return "remove the comma that makes it a tuple", None
    item = made.elts[0]
    words = f"remove the comma after {code(item)} {on_line(made)}"
    return words, safe("remove the comma", Replace(made, text_of(item, tight=True)))


def _is_comma(shape: Shape) -> bool:
    return isinstance(shape, Tuple) and len(shape.items) == 1
