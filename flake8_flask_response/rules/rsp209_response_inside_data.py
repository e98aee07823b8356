"""A response stands inside the data that is to be sent.

jsonify() and make_response() make a whole response: status, headers and body. A response cannot be
a value in a dict, in a list, in JSON or in a text: JSON knows no responses, and in a text only its
name appears, such as <Response 6 bytes [200 OK]>. Put the data itself inside, and make one
response around the whole.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        name = jsonify(name="Ada")
        return jsonify(user=name)  # RSP209

    # GET /user -> TypeError: Object of type Response is not JSON serializable

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        name = {"name": "Ada"}
        return jsonify(user=name)

    # GET /user -> 200, body: {"user":{"name":"Ada"}}

Quiet on: the data of a response (get_json(), get_data()), responses in dicts and lists that are
not sent, and log messages.

Options: --rsp-response-functions names your functions in other modules that return a response.

Related: RSP203, RSP406, RSP414

Flask docs: Quickstart, APIs with JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import (
    Elements,
    Part,
    Shape,
    Tuple,
    Value,
    is_response,
)
from flake8_flask_response.analysis.events.model import Converted, Nested, Outcome, Returned
from flake8_flask_response.analysis.events.nested import held_in
from flake8_flask_response.analysis.queries.answers import bodies, must_answer, sure_ways
from flake8_flask_response.knowledge.responses import JSON_CREATORS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_ADDED = "+"
_TEXT = ("a text cannot hold one", "add its content: response.get_data(as_text=True)")


_DESCRIBED = (
    "{} of a response gives words like '<Response 2 bytes [200 OK]>'; return the response itself"
)


class ResponseInsideData(Rule[Nested | Returned | Converted]):
    listens = (Nested, Returned, Converted)
    gives_way_to = frozenset({"RSP203", "RSP414"})

    def check(self, event: Nested | Returned | Converted) -> Iterator[Finding]:
        if isinstance(event, Returned):
            if must_answer(event.role):
                yield from _returned(event)
        elif isinstance(event, Nested):
            yield Finding(event.node, _message(event.response, *_taken(event.callee)))
        elif event.how == _ADDED and event.value.every(is_response):
            yield Finding(event.node, _message(event.value.shapes[0], *_TEXT))


def _taken(callee: str) -> tuple[str, str]:
    """Why a function cannot take a response, and what to do instead."""
    name = callee.rpartition(".")[2]
    if callee in JSON_CREATORS or name == "dumps":
        return f"{name}() cannot turn one into JSON", "give it the data itself, not a response"
    return f"{name}() takes the content", "return that response as it is, or give the data itself"


def _returned(event: Returned) -> Iterator[Finding]:
    for way in sure_ways(event):
        for shape in bodies(way.value):
            if isinstance(shape, Part) and shape.name in ("str()", "repr()"):
                yield Finding(way.node, _DESCRIBED.format(shape.name))
                return
            found = None if isinstance(shape, Tuple) else held_in(Value((shape,)), way.world)
            if found is not None:
                yield Finding(_place(shape, way), _message(found, *_sent(shape)))
                return


def _place(shape: Shape, way: Outcome) -> ast.AST:
    """Where the data is put together; the return, where that cannot be told."""
    origin = shape.origin if isinstance(shape, Elements) else None
    return origin if isinstance(origin, ast.expr) else way.node


def _sent(shape: Shape) -> tuple[str, str]:
    kind = getattr(shape, "kind", "")
    if kind == "str":
        return _TEXT
    return f"a {kind} that is sent cannot hold one", f"put the data itself into the {kind}"


def _message(response: Shape, why: str, cure: str) -> str:
    made = response.origin
    maker = f"{source(made.func)}() makes a response" if isinstance(made, ast.Call) else ""
    return f"{maker or 'this is a response'}, and {why}; {cure}"
