"""Headers, cookies or a status set on the request.

The request is what the browser sent. Its headers and cookies can be read, but not changed. What
you want to send back belongs on the response: make it with make_response(), set the header, cookie
or status there, and return it. The app has no headers either, for the same reason.

Wrong::

    from flask import Flask, request

    app = Flask(__name__)


    @app.get("/header")
    def header():
        request.headers["X-Seen"] = "1"  # RSP105
        return "Hi"


    @app.get("/cookie")
    def cookie():
        request.set_cookie("seen", "1")  # RSP105
        return "Hi"

    # GET /header -> TypeError: 'EnvironHeaders' objects are immutable
    # GET /cookie -> AttributeError: 'Request' object has no attribute 'set_cookie'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/header")
    def header():
        response = make_response("Hi")
        response.headers["X-Seen"] = "1"
        return response


    @app.get("/cookie")
    def cookie():
        response = make_response("Hi")
        response.set_cookie("seen", "1", secure=True, httponly=True, samesite="Lax")
        return response

    # GET /header -> 200, X-Seen: 1
    # GET /cookie -> 200, Set-Cookie: seen=1...

Quiet on: reading the request, copies of its headers, and attributes of your own such as
request.user.

Related: RSP107

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events import AttributeUse, ItemUse
from flake8_flask_response.analysis.values import Instance, Shape
from flake8_flask_response.knowledge.http import IMMUTABLE_REQUEST_ATTRIBUTES
from flake8_flask_response.knowledge.responses import (
    CUSTOMISING_METHODS,
    HEADERS_CHANGING,
    REQUEST_LACKS,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source

_PARTS = {"headers", "cookies"} & IMMUTABLE_REQUEST_ATTRIBUTES
_OF_APP = CUSTOMISING_METHODS | {"headers"}


class RequestCustomised(Rule[AttributeUse | ItemUse]):
    listens = (AttributeUse, ItemUse)

    def check(self, event: AttributeUse | ItemUse) -> Iterator[Finding]:
        if isinstance(event, ItemUse):
            yield from _item(event)
        elif event.receiver.every(_is_request) and event.name in REQUEST_LACKS:
            yield Finding(event.node, _of_request(event))
        elif event.receiver.every(_is_part) and event.mode == "call":
            if event.name in HEADERS_CHANGING:
                yield Finding(event.node, _of_part(event))
        elif event.receiver.every(_is_app) and event.mode != "write" and event.name in _OF_APP:
            yield Finding(event.node, _of_app(event))


def _is_request(shape: Shape) -> bool:
    return isinstance(shape, Instance) and shape.kind == "request"


def _is_part(shape: Shape) -> bool:
    owner, _, name = getattr(shape, "source", "").rpartition(".")
    return isinstance(shape, Instance) and owner.endswith("request") and name in _PARTS


def _is_app(shape: Shape) -> bool:
    return isinstance(shape, Instance) and shape.kind == shape.source == "flask.Flask"


def _item(event: ItemUse) -> Iterator[Finding]:
    if event.mode == "read" or not event.container.every(_is_part):
        return
    assert isinstance(event.node, ast.Subscript)
    part, key = event.node.value, source(event.node.slice)
    if "cookies" in _sources(event.container.shapes[0]):
        cure = f"response.{'delete_cookie' if event.mode == 'delete' else 'set_cookie'}({key}"
        cure += ")" if event.mode == "delete" else ", value)"
    else:
        cure = f"response.headers[{key}] = value"
    yield Finding(
        event.node,
        f"{quoted(part)} is what the browser sent and cannot be changed;"
        f" change the response: {cure}",
    )


def _sources(shape: Shape) -> str:
    return getattr(shape, "source", "").rpartition(".")[2]


def _of_part(event: AttributeUse) -> str:
    assert isinstance(event.node, ast.Attribute)
    call = f"headers.{event.name}(...)"
    if _sources(event.receiver.shapes[0]) == "cookies":
        deletes = event.name in ("pop", "popitem", "clear", "remove")
        call = "delete_cookie(...)" if deletes else "set_cookie(...)"
    return (
        f"{quoted(event.node.value)} is what the browser sent and cannot be changed;"
        f" change the response: response.{call}"
    )


def _of_request(event: AttributeUse) -> str:
    assert isinstance(event.node, ast.Attribute)
    use = {"call": "(...)", "write": " = value"}.get(event.mode, "")
    return (
        f"{quoted(event.node.value)} is what the browser sent and has no '{event.name}';"
        f" use the response: response.{event.name}{use}"
    )


def _of_app(event: AttributeUse) -> str:
    assert isinstance(event.node, ast.Attribute)
    use = "(...)" if event.mode == "call" else "[name] = value" if event.name == "headers" else ""
    return (
        f"{quoted(event.node.value)} is the whole app and has no '{event.name}';"
        f" use the response: response.{event.name}{use}"
    )
