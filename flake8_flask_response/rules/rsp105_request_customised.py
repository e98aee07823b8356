"""Headers, cookies or a status are set on `request` instead of the response

The request object holds what the browser sent. You can read its headers and cookies, but you can't
change them: Python raises TypeError or AttributeError. A status_code is stored without an error and
never sent. What you send back belongs to the response object. Make it with make_response(), set the
header or cookie on it, and return it.

Wrong::

    from flask import Flask, request

    app = Flask(__name__)


    @app.get("/header")
    def header():
        name = request.args.get("name", "you")
        request.headers["X-Seen"] = "1"  # RSP105
        return f"Hi {name}"

    # GET /header -> TypeError: 'EnvironHeaders' objects are immutable

Right::

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/header")
    def header():
        name = request.args.get("name", "you")
        response = make_response(f"Hi {name}")
        response.headers["X-Seen"] = "1"
        return response

    # GET /header -> 200, X-Seen: 1, body: Hi you

Wrong::

    from flask import Flask, request

    app = Flask(__name__)


    @app.get("/cookie")
    def cookie():
        name = request.args.get("name", "you")
        request.set_cookie("seen", "1")  # RSP105
        return f"Hi {name}"

    # GET /cookie -> AttributeError: 'Request' object has no attribute 'set_cookie'

Right::

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/cookie")
    def cookie():
        name = request.args.get("name", "you")
        response = make_response(f"Hi {name}")
        response.set_cookie("seen", "1")
        return response

    # GET /cookie -> 200, Set-Cookie: seen=1; Path=/, body: Hi you

Quiet on: You can read everything on the request. Copies of its headers can be changed, and so can
attributes of your own, such as `request.user`.

Related: RSP107

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Instance, Shape
from flake8_flask_response.analysis.events.model import AttributeUse, Call, ItemUse, ModuleDone
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import OnResponse, Spell, code
from flake8_flask_response.edits import Replace
from flake8_flask_response.knowledge.http import IMMUTABLE_REQUEST_ATTRIBUTES
from flake8_flask_response.knowledge.responses import (
    CUSTOMISING_METHODS,
    HEADERS_CHANGING,
    REQUEST_LACKS,
)
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted

_PARTS = {"headers", "cookies"} & IMMUTABLE_REQUEST_ATTRIBUTES
_ASKING = frozenset({"builtins.getattr", "builtins.hasattr"})
_OF_APP = CUSTOMISING_METHODS | {"headers"}


class RequestCustomised(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = (
        "None where the block does not end with a return: the response is made elsewhere. None for"
        " a variable that holds request.headers or request.cookies."
    )

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        kept = _kept_on_the_request(event)
        for use in event.uses:
            fault = _fault(use)
            if fault and not (isinstance(use, AttributeUse) and use.name in kept):
                yield _finding(use, fault, event)


def _kept_on_the_request(event: ModuleDone) -> set[str]:
    """The attributes that the module writes on the request and asks for with getattr()."""
    asked = {_asked(call) for call in event.calls if call.callee in _ASKING}
    uses = (use for use in event.uses if isinstance(use, AttributeUse) and use.mode == "write")
    return {use.name for use in uses if use.name in asked and use.receiver.every(_is_request)}


def _asked(call: Call) -> object:
    """The name of the attribute of the request that a call asks for."""
    of_request = len(call.args) > 1 and call.args[0].every(_is_request)
    return call.args[1].constant if of_request else None


def _fault(use: AttributeUse | ItemUse) -> str:
    """What is wrong with a use, "" if it is right."""
    if isinstance(use, ItemUse):
        changed = use.mode != "read" and use.container.every(_is_part)
        return _said(use, "is what the browser sent and can't be changed") if changed else ""
    if use.name in REQUEST_LACKS and use.receiver.every(_is_request):
        return _said(use, f"is what the browser sent and has no '{use.name}'")
    if use.mode == "call" and use.name in HEADERS_CHANGING and use.receiver.every(_is_part):
        return _said(use, "is what the browser sent and can't be changed")
    if use.mode != "write" and use.name in _OF_APP and use.receiver.every(_is_app):
        return _said(use, f"is the whole app and has no '{use.name}'")
    return ""


def _said(use: AttributeUse | ItemUse, fault: str) -> str:
    assert isinstance(use.node, ast.Attribute | ast.Subscript)
    return f"{quoted(use.node.value)} {fault}"


def _is_request(shape: Shape) -> bool:
    return isinstance(shape, Instance) and shape.kind == "request"


def _is_part(shape: Shape) -> bool:
    owner, _, name = getattr(shape, "source", "").rpartition(".")
    return isinstance(shape, Instance) and owner.endswith("request") and name in _PARTS


def _is_app(shape: Shape) -> bool:
    return isinstance(shape, Instance) and shape.kind == shape.source == "flask.Flask"


def _finding(use: AttributeUse | ItemUse, fault: str, event: ModuleDone) -> Finding:
    assert isinstance(use.node, ast.Attribute | ast.Subscript)
    what = use.container if isinstance(use, ItemUse) else use.receiver
    owner = use.node.value
    if what.every(_is_part):
        if not isinstance(owner, ast.Attribute):
            return Finding(use.node, f"{fault}; set it on the response that you return")
        if owner.attr == "cookies":
            return _of_cookies(use, fault, OnResponse(use.function, owner.value, event))
        owner = owner.value
    cure = OnResponse(use.function, owner, event)
    if not cure.ends_with_return:
        where = "set it on the response that the view function returns"
        return Finding(use.node, f"{fault}; {where}")
    return Finding(use.node, f"{fault}; {_set(cure)}: {cure.words()}", cure.fix())


def _set(cure: OnResponse) -> str:
    return f"to set it on the response, {cure.lines}"


def _of_cookies(use: AttributeUse | ItemUse, fault: str, cure: OnResponse) -> Finding:
    """The finding about a cookie: on a response it is set and deleted by methods."""
    change = _cookie_change(use, cure.name, code)
    spot = spot_of(use.function, use.node)
    if not change or spot is None:
        return Finding(use.node, f"{fault}; call set_cookie() on the response that you return")
    fix = cure.fix(Replace(spot.statement, _cookie_change(use, cure.name, text_of)))
    return Finding(use.node, f"{fault}; {_set(cure)}: {cure.words(change)}", fix)


def _cookie_change(use: AttributeUse | ItemUse, response: str, spell: Spell) -> str:
    """The method call that does the same to a cookie of the response, "" if there is none."""
    spot = spot_of(use.function, use.node)
    statement = spot.statement if spot is not None else None
    if isinstance(use, AttributeUse):
        deletes = use.name == "pop" and use.call is not None and use.call.args
        if not deletes or not isinstance(statement, ast.Expr) or statement.value is not use.call:
            return ""
        assert use.call is not None
        return f"{response}.delete_cookie({spell(use.call.args[0])})"
    assert isinstance(use.node, ast.Subscript)
    key = spell(use.node.slice)
    if isinstance(statement, ast.Delete) and statement.targets == [use.node]:
        return f"{response}.delete_cookie({key})"
    if isinstance(statement, ast.Assign) and statement.targets == [use.node]:
        return f"{response}.set_cookie({key}, {spell(statement.value)})"
    return ""
