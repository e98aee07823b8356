"""A response is put inside JSON, a dict, a list or a string

jsonify() and make_response() make a whole response object, with status code, headers and body. If
you put it inside other data, Flask can't turn it into JSON and raises TypeError. In an f-string,
only its description appears, such as `<Response 6 bytes [200 OK]>`. Put the data itself inside, and
make one response of all the data.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        address = jsonify(city="London")
        return jsonify(name="Ada", address=address)  # RSP209


    @app.get("/greeting")
    def greeting():
        name = jsonify("Ada")
        return f"Hello {name}"  # RSP209

    # GET /user -> TypeError: Object of type Response is not JSON serializable
    # GET /greeting -> 200, body: Hello <Response 6 bytes [200 OK]>

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        address = {"city": "London"}
        return jsonify(name="Ada", address=address)


    @app.get("/greeting")
    def greeting():
        name = "Ada"
        return f"Hello {name}"

    # GET /user -> 200, body: {"address":{"city":"London"},"name":"Ada"}
    # GET /greeting -> 200, body: Hello Ada

Quiet on: The rule reports nothing if you use the data of a response, with get_json() or get_data().
It also accepts responses in a dict or a list that is not sent, and in log messages.

Options: --rsp-response-functions names your functions in other modules that return a response.

Related: RSP203, RSP406, RSP414

Flask docs: Quickstart, APIs with JSON
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from flake8_flask_response.analysis.domain.state import ResponseState
from flake8_flask_response.analysis.domain.values import (
    Elements,
    Part,
    Ref,
    Shape,
    Tuple,
    Value,
    is_response,
)
from flake8_flask_response.analysis.events.model import Converted, Nested, Outcome, Returned
from flake8_flask_response.analysis.events.nested import held_in
from flake8_flask_response.analysis.queries.answers import (
    becomes_json,
    bodies,
    must_answer,
    sure_ways,
)
from flake8_flask_response.analysis.syntax.units import FunctionUnit
from flake8_flask_response.cures import (
    MAKE_RESPONSE,
    Spell,
    code,
    in_this_file,
    placed,
    written_arguments,
)
from flake8_flask_response.edits import Fix, Replace, safe, unsafe
from flake8_flask_response.knowledge.responses import JSON_CREATORS, RESPONSE_CLASSES
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import inside, on_line, source

_ADDED = "+"
_JSON = "json"
_TEXT = "text"


class ResponseInsideData(Rule[Nested | Returned | Converted]):
    listens = (Nested, Returned, Converted)
    gives_way_to = frozenset({"RSP203", "RSP414"})

    no_fix = (
        "None in an f-string, for redirect() inside data, and for a response that gets a header or"
        " a cookie before it is put inside: you decide what is kept."
    )

    def check(self, event: Nested | Returned | Converted) -> Iterator[Finding]:
        if isinstance(event, Returned):
            if must_answer(event.role) or becomes_json(event.role):
                yield from _returned(event)
        elif isinstance(event, Nested):
            yield _nested(event)
        elif event.how == _ADDED and event.value.every(is_response):
            state = next((s for s in event.states if isinstance(s, ResponseState)), None)
            found = _Found(event.function, event.node, event.value.shapes[0], state)
            yield found.finding("a response can't be added to text", _TEXT)


def _nested(event: Nested) -> Finding:
    name = event.callee.rpartition(".")[2]
    state = next((s for s in event.states if isinstance(s, ResponseState)), None)
    found = _Found(event.function, event.node, event.response, state)
    if event.callee in JSON_CREATORS or name == "dumps":
        return found.finding(f"{name}() can't turn a response into JSON", _JSON)
    call = event.node
    body = call.args[0] if isinstance(call, ast.Call) and call.args else None
    whole = body is not None and (found.made is body or isinstance(body, ast.Name))
    if whole and body is not None and event.callee in RESPONSE_CLASSES:
        return found.as_it_is(f"{name}() takes the content", body)
    return found.finding(f"{name}() can't send data with a response inside", _JSON)


def _returned(event: Returned) -> Iterator[Finding]:
    for way in sure_ways(event):
        for shape in bodies(way.value):
            if isinstance(shape, Part) and shape.name in ("str()", "repr()"):
                yield _described(event, way, shape.name)
                return
            held = None if isinstance(shape, Tuple) else held_in(Value((shape,)), way.world)
            if held is not None:
                state = way.world.response(held.site) if isinstance(held, Ref) else None
                found = _Found(event.function, _place(shape, way), held, state)
                kind = getattr(shape, "kind", "")
                is_text = kind == "str"
                why = f"a {kind} that is sent can't contain a response"
                why = "text shows only its description, <Response ...>" if is_text else why
                yield found.finding(why, _TEXT if is_text else _JSON)
                return


def _described(event: Returned, way: Outcome, how: str) -> Finding:
    """The finding about str(response)."""
    node = way.node
    fault = f"{how} of a response shows only its description, such as '<Response 2 bytes [200 OK]>'"
    inner = node.args[0] if isinstance(node, ast.Call) and len(node.args) == 1 else None
    if inner is None or not isinstance(node, ast.Call):
        return Finding(node, f"{fault}; return the response itself")
    fix = safe("return the response itself", Replace(node, text_of(inner)))
    return Finding(node, f"{fault}; {placed(event.function, node, code(inner))}", fix)


def _place(shape: Shape, way: Outcome) -> ast.AST:
    """Where the data is put together; the return, where that cannot be told."""
    origin = shape.origin if isinstance(shape, Elements) else None
    return origin if isinstance(origin, ast.expr) else way.node


class _Found:
    """A response inside the data at `node`, and where it was made."""

    def __init__(
        self,
        function: FunctionUnit | None,
        node: ast.AST,
        response: Shape,
        state: ResponseState | None,
    ) -> None:
        self.function, self.node, self.state = function, node, state
        self.made = response.origin if isinstance(response.origin, ast.Call) else None

    def finding(self, why: str, kind: str) -> Finding:
        """The finding; `kind` says whether the data becomes JSON or text."""
        fault = f"{self._what()}, and {why}"
        made, state = self.made, self.state
        data = _data(made, state, kind) if made is not None and state is not None else None
        if made is None or data is None or state is None or state.changes:
            return Finding(self.node, f"{fault}; use the data itself, not a response")
        where = "" if inside(made, self.node) else f"{on_line(made)}, "
        words = f"{where}write {data(code)} instead of {code(made)}"
        return Finding(self.node, f"{fault}; {words}", self._fix(made, data))

    def as_it_is(self, why: str, body: ast.expr) -> Finding:
        """The finding about a response that is made a response again."""
        fault = f"{self._what()}, and {why}"
        node = self.node
        assert isinstance(node, ast.Call)
        if written_arguments(node) != [body]:
            return Finding(node, f"{fault}; return that response as it is")
        fix = safe("use the response as it is", Replace(node, text_of(body)))
        return Finding(node, f"{fault}; {placed(self.function, node, code(body))}", fix)

    def _what(self) -> str:
        made = self.made
        return f"{source(made.func)}() makes a response" if made else "this is a response"

    def _fix(self, made: ast.Call, data: Callable[[Spell], str]) -> Fix | None:
        if not in_this_file(made):
            return None
        edit = Replace(made, data(text_of))
        if inside(made, self.node):
            return safe("use the data itself", edit)
        return unsafe(f"use the data itself {on_line(made)}", edit)


def _data(made: ast.Call, state: ResponseState, kind: str) -> Callable[[Spell], str] | None:
    """The data of which a call makes a response, as an expression; None where there is none."""
    given = written_arguments(made)
    only = given[0] if len(given) == 1 and isinstance(given[0], ast.expr) else None
    if only is not None and not isinstance(only, ast.Starred):
        is_text = isinstance(only, ast.Constant | ast.JoinedStr) or state.creator == MAKE_RESPONSE
        if state.creator in JSON_CREATORS or state.creator == MAKE_RESPONSE:
            return _as(kind if not is_text else _JSON, lambda spell: spell(only))
        return None
    if state.creator not in JSON_CREATORS or not made.keywords or made.args:
        return None
    return _as(kind, lambda spell: f"{{{', '.join(_pair(one, spell) for one in made.keywords)}}}")


def _as(kind: str, data: Callable[[Spell], str]) -> Callable[[Spell], str]:
    if kind == _JSON:
        return data
    return lambda spell: f"{imported('json.dumps')}({data(spell)})"


def _pair(keyword: ast.keyword, spell: Spell) -> str:
    value = spell(keyword.value)
    return f'"{keyword.arg}": {value}' if keyword.arg else f"**{value}"
