"""The text of json.dumps() sent as text/html.

json.dumps() makes text, and text that a view returns goes out as text/html, also through
make_response() and Response(). A browser shows it, but a program that asks for JSON looks at the
Content-Type and finds a web page: response.json() in JavaScript may work, jQuery and API clients
may not. Return the dict or list itself, use jsonify(), or say mimetype="application/json".

Wrong::

    import json

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/users")
    def users():
        return json.dumps([{"name": "Ann"}])  # RSP505


    @app.get("/made")
    def made():
        response = make_response(json.dumps({"name": "Ann"}))  # RSP505
        response.headers["X-Count"] = "1"
        return response


    @app.get("/misnamed")
    def misnamed():
        return json.dumps({"ok": True}), 200, {"ContentType": "application/json"}  # RSP505

    # GET /users -> 200, Content-Type: text/html; charset=utf-8, body: [{"name": "Ann"}]
    # GET /made -> 200, Content-Type: text/html; charset=utf-8
    # GET /misnamed -> 200, Content-Type: text/html; charset=utf-8

Right::

    import json

    from flask import Flask, Response, jsonify

    app = Flask(__name__)


    @app.get("/users")
    def users():
        return jsonify([{"name": "Ann"}])


    @app.get("/made")
    def made():
        response = Response(json.dumps({"name": "Ann"}), mimetype="application/json")
        response.headers["X-Count"] = "1"
        return response


    @app.get("/named")
    def named():
        return json.dumps({"ok": True}), 200, {"Content-Type": "application/json"}

    # GET /users -> 200, Content-Type: application/json, body: [{"name":"Ann"}]
    # GET /made -> 200, Content-Type: application/json
    # GET /named -> 200, Content-Type: application/json

Quiet on: a type that is set on any path, by an after_request function of the module, by a
response class of its own or by a decorator that nobody can see into, and JSON inside other text.

Options: --rsp-transparent-decorators names your decorators that hand on what the view returns.

Related: RSP408, RSP509, RSP510

Flask docs: Quickstart, APIs with JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from flake8_flask_response.analysis.domain.contents import header_pairs
from flake8_flask_response.analysis.domain.state import DOUBT, ResponseState, World
from flake8_flask_response.analysis.domain.values import JsonText, Shape, Value
from flake8_flask_response.analysis.events.model import ModuleDone, Outcome, Returned
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.knowledge.handlers import RESOURCE, SENT
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source, variable

_HEADER: Final = "content-type"
_FAULT: Final = "holds JSON text and goes"


@dataclass(slots=True)
class _Made:
    """A response, by where it is made: whether some path gives it JSON, a type, other content."""

    node: ast.AST
    holds_json: bool = False
    typed: bool = False
    mixed: bool = False


class JsonSentAsHtml(Rule[ModuleDone]):
    listens = (ModuleDone,)
    hears_callers = True
    gives_way_to = frozenset({"RSP209", "RSP405", "RSP408"})

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        if event.own_responses or _typed_by_hook(event.returns):
            return
        made: dict[int, _Made] = {}
        for returned in event.returns:
            role = returned.role
            if role is None or role.name not in SENT or role.reach != "unchanged":
                continue
            for outcome in returned.outcomes:
                reached = outcome.value.certain and DOUBT not in outcome.world.facts
                for reply in replies(outcome) if reached else ():
                    state = reply.response
                    if state is not None:
                        one = made.setdefault(id(state.site.node), _Made(state.site.node))
                        one.typed |= not _is_untyped(state, reply, outcome.world)
                        one.holds_json |= state.body.some(_is_json)
                        one.mixed |= not state.body.every(_is_json)
                    elif (
                        role.name != RESOURCE
                        and _is_json(reply.body)
                        and _lacks_type(reply.headers, outcome.world)
                    ):
                        yield Finding(returned.node, _about_text(outcome, reply))
        for one in made.values():
            if one.holds_json and not one.typed:
                fault = "can hold JSON text, which then goes" if one.mixed else _FAULT
                yield Finding(
                    one.node,
                    f"this response {fault} out as text/html; give it a type: {_typed(one.node)}",
                )


def _typed(node: ast.AST) -> str:
    """The creation of a response with its type."""
    func = node.func if isinstance(node, ast.Call) else None
    name = func.id if isinstance(func, ast.Name) else getattr(func, "attr", "")
    if name == "make_response":
        return 'make_response(text, {"Content-Type": "application/json"})'
    made_by = source(func) if func is not None else "Response"
    return f'{made_by}(text, mimetype="application/json")'


def _typed_by_hook(returns: Iterable[Returned]) -> bool:
    """Whether an after_request function of the module may set a content type."""
    for returned in returns:
        if returned.role is not None and returned.role.name == "after_request":
            for outcome in returned.outcomes:
                states = [outcome.state(s) for s in outcome.value.shapes]
                if not outcome.value.certain:
                    return True
                if any(_sets_type(s) for s in states if isinstance(s, ResponseState)):
                    return True
    return False


def _sets_type(state: ResponseState) -> bool:
    return any(
        c.kind == "content_type" or (c.kind == "header" and c.name.lower() in (_HEADER, ""))
        for c in state.changes
    )


def _is_json(shape: Shape) -> bool:
    return isinstance(shape, JsonText)


def _is_untyped(state: ResponseState, reply: Reply, world: World) -> bool:
    """Whether a response has content that is known and the type it was made with."""
    if state.content_type is not None or state.shared or state.cls not in RESPONSE_CLASSES:
        return False
    return state.body.certain and _lacks_type(reply.headers, world)


def _lacks_type(headers: Value | None, world: World) -> bool:
    """Whether headers are certain to name no content type."""
    if headers is None:
        return True
    found = header_pairs(headers, world)
    return found is not None and all(name.lower() != _HEADER for name, _ in found)


def _about_text(outcome: Outcome, reply: Reply) -> str:
    name = variable(outcome.node)
    what = f"'{name}' is JSON text and" if name else "this JSON text"
    wrong = _misnamed(reply.headers, outcome.world)
    if wrong:
        return (
            f"the header '{wrong}' is not 'Content-Type', so {what.removesuffix(' and')} goes out"
            f' as text/html; write {{"Content-Type": "application/json"}}'
        )
    return f"{what} goes out as text/html; return jsonify(...) of the data, or the dict itself"


def _misnamed(headers: Value | None, world: World) -> str:
    """A header that was meant to be Content-Type, "" where there is none."""
    found = header_pairs(headers, world) if headers is not None else None
    for name, _ in found or ():
        if name.replace("_", "").replace(" ", "").lower() == "contenttype":
            return name
    return ""
