"""A set, bytes or an exception is put into JSON: "is not JSON serializable"

JSON has text, numbers, true, false, null, lists and objects. Flask can also make JSON of dates,
decimals, UUIDs and dataclasses. A set, bytes, an exception, a function or an object of your own
class raises TypeError. The same is true for a dict or a list that a view function returns or passes
to make_response(). Turn the value into text, a list or a dict first. sorted() makes a list of a set
whose items can be sorted.

Wrong::

    from flask import Flask, jsonify, request

    app = Flask(__name__)


    @app.get("/double")
    def double():
        try:
            return jsonify(result=2 * int(request.args["n"]))
        except ValueError as error:
            return jsonify(error=error), 400  # RSP415

    # GET /double?n=x -> TypeError: Object of type ValueError is not JSON serializable

Right::

    from flask import Flask, jsonify, request

    app = Flask(__name__)


    @app.get("/double")
    def double():
        try:
            return jsonify(result=2 * int(request.args["n"]))
        except ValueError as error:
            return jsonify(error=str(error)), 400

    # GET /double?n=x -> 400, body: {"error":"invalid literal for int() with base 10: 'x'"}

Wrong::

    from flask import Flask

    app = Flask(__name__)
    ROLES = [("ada", "admin"), ("bob", "admin")]


    @app.get("/roles")
    def roles():
        found = {role for _, role in ROLES}
        return {"roles": found}  # RSP415

    # GET /roles -> TypeError: Object of type set is not JSON serializable

Right::

    from flask import Flask

    app = Flask(__name__)
    ROLES = [("ada", "admin"), ("bob", "admin")]


    @app.get("/roles")
    def roles():
        found = {role for _, role in ROLES}
        return {"roles": list(found)}

    # GET /roles -> 200, body: {"roles":["admin"]}

Quiet on: The rule reports nothing if the linter can't work out the value, or doesn't find the
module that makes the app. An app that may have its own JSON provider is left alone, because that
can accept any type.

Related: RSP206, RSP209, RSP407

Flask docs: API, JSON Support
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from flake8_flask_response.analysis.domain.classes import dump_of, is_member, is_table
from flake8_flask_response.analysis.domain.json_values import is_error, is_refused
from flake8_flask_response.analysis.domain.values import (
    Function,
    LocalInstance,
    Shape,
    Value,
    kind_of,
)
from flake8_flask_response.analysis.events.model import ModuleDone, Returned
from flake8_flask_response.analysis.events.nested import Test, held_in, place_of
from flake8_flask_response.analysis.flask.hooks import is_hook
from flake8_flask_response.analysis.queries.answers import (
    becomes_json,
    bodies,
    is_plain_object,
    makes_own_json,
    must_answer,
    sure_ways,
)
from flake8_flask_response.edits import Fix, Replace, safe, unsafe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, kinds, source

_MANY: Final = frozenset(
    {
        "builtins.range",
        "collections.deque",
        "dict view",
        "frozenset",
        "generator",
        "iterator",
        "set",
    }
)
_TEXTS: Final = frozenset({"complex", "datetime.time", "datetime.timedelta", "pathlib.Path"})
_NO_TEXT: Final = (".digest", ".token_bytes", ".urandom")
"""What gives bytes that are no text."""

_DICTS: Final = frozenset({"session", "sqlite3.Row", "werkzeug.datastructures.EnvironHeaders"})
_SENT: Final = frozenset({"dict", "list"})


class JsonNotSerializable(Rule[ModuleDone]):
    listens = (ModuleDone,)
    partly_in = MappingProxyType(
        {
            "resource": "jsonify(), and your own objects: an API can be told how to make JSON.",
        }
    )
    gives_way_to = frozenset({"RSP209", "RSP407"})
    no_fix = "The value stands in a variable, or you decide which of its parts are sent."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        for returned in event.returns:
            if becomes_json(returned.role):
                found = [*_returned(returned, is_plain_object)]
                yield from () if found and makes_own_json(returned) else found
        if event.own_json or event.own_responses or event.json_unseen or not event.app_seen:
            return
        for one in event.not_json:
            who = f"{one.callee.rpartition('.')[2]}()"
            yield _finding(one.node, one.refused, one.expression, who)
        for returned in event.returns:
            if must_answer(returned.role) or is_hook(returned.role, "before_request"):
                yield from _returned(returned)


def _returned(event: Returned, is_refused: Test = is_refused) -> Iterator[Finding]:
    for way in sure_ways(event):
        for shape in bodies(way.value):
            if kind_of(shape) not in _SENT:
                continue
            refused = held_in(Value((shape,)), way.world, 0, is_refused)
            if refused is not None:
                place = place_of(way.node, way.world, refused, is_refused)
                yield _finding(way.node, refused, place, "Flask")
                return


def _finding(node: ast.AST, refused: Shape, place: ast.expr | None, who: str) -> Finding:
    whole = Value((refused,))
    what = kinds(whole) if place is refused.origin else described(whole, node)
    if place is None:
        return Finding(node, f"{who} can't make JSON of {what}, which is inside this data")
    fault = f"{who} can't make JSON of {source(place)!r}, which is {what}"
    cure = _cure(refused, source(place))
    if not cure:
        return Finding(node, f"{fault}; send its values as a dict")
    return Finding(node, f"{fault}; write {cure} instead of {source(place)}", _fix(refused, place))


def _fix(refused: Shape, place: ast.expr) -> Fix | None:
    new = _cure(refused, text_of(place, tight=True))
    make = safe if is_error(refused) or kind_of(refused) in _MANY else unsafe
    return make(f"write {_cure(refused, source(place))}", Replace(place, new))


def _cure(refused: Shape, text: str) -> str:
    if is_error(refused):
        return f"str({text})"
    if kind_of(refused) in _MANY:
        return f"list({text})"
    if kind_of(refused) in _TEXTS:
        return f"str({text})"
    if kind_of(refused) in _DICTS:
        return f"dict({text})"
    if getattr(refused, "source", "").endswith(_NO_TEXT):
        return f"{text}.hex()"
    if kind_of(refused) == "bytes":
        return f"{text}.decode()"
    if isinstance(refused, LocalInstance):
        if is_member(refused.unit):
            return f"{text}.value"
        dump = dump_of(refused.unit)
        return f"{text}.{dump}()" if dump else "" if is_table(refused.unit) else f"vars({text})"
    return f"{text}()" if isinstance(refused, Function) and _needs_nothing(refused) else ""


def _needs_nothing(function: Function) -> bool:
    spec = function.unit.node.args
    needed = len(spec.posonlyargs) + len(spec.args) - len(spec.defaults)
    return needed == (function.receiver is not None) and all(spec.kw_defaults)
