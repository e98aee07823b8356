"""redirect() called with arguments that it does not have.

redirect() takes an address and a code, and nothing else: redirect("/login", 303). Values for the
address belong to url_for(), which builds it. url_for itself, without its parentheses, is a
function and no address.

Wrong::

    from flask import Flask, jsonify, redirect, url_for

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        return jsonify(number=number)


    @app.post("/old")
    def old():
        return redirect("/items/1", status=301)  # RSP409


    @app.post("/next")
    def next_item():
        return redirect("item", number=2)  # RSP409


    @app.post("/uncalled")
    def uncalled():
        return redirect(url_for, code=303)  # RSP409

    # POST /old -> TypeError: redirect() got an unexpected keyword argument 'status'
    # POST /next -> TypeError: redirect() got an unexpected keyword argument 'number'
    # POST /uncalled -> 303, Location: %3Cfunction%20url_for... [Flask >= 2.2]

Right::

    from flask import Flask, jsonify, redirect, url_for

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        return jsonify(number=number)


    @app.post("/old")
    def old():
        return redirect("/items/1", code=301)


    @app.post("/next")
    def next_item():
        return redirect(url_for("item", number=2))


    @app.post("/called")
    def called():
        return redirect(url_for("item", number=1), code=303)

    # POST /old -> 301, Location: /items/1 [Flask >= 2.2]
    # POST /next -> 302, Location: /items/2 [Flask >= 2.2]
    # POST /called -> 303, Location: /items/1 [Flask >= 2.2]

Quiet on: redirect() of the project's own or of another framework.

Related: RSP410

Flask docs: API, flask.redirect
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import External, Function, Shape, is_text, kind_of
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.interpreter.objects import is_plain_app
from flake8_flask_response.edits import Fix, RenameKeyword, keyword_of, safe
from flake8_flask_response.knowledge.signatures import CREATOR_SIGNATURES, MISSPELLED_KEYWORDS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source

_METHOD = "flask.Flask.redirect"
_CONTAINERS = frozenset({"dict", "list", "tuple"})
_CALLEES = frozenset({"flask.redirect", "werkzeug.utils.redirect", _METHOD})


class RedirectArgument(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee not in _CALLEES or not _is_flasks(event):
            return
        known = CREATOR_SIGNATURES[event.callee].parameters
        wrong = next((name for name in event.keywords if name not in known), None)
        if wrong is not None:
            message = f"redirect() has no argument '{wrong}'; {_cure(event, wrong)}"
            yield Finding(event.node, message, _rename(event, wrong))
            return
        target = event.argument(0, "location")
        code = event.argument(1, "code")
        if target is not None and target.every(_is_function):
            yield _uncalled(event)
        elif target is not None and code is not None and target.every(_is_number):
            if code.every(is_text) and event.written_out and len(event.call.args) > 1:
                status, address = (source(a) for a in event.call.args[:2])
                fault = f"the status {status} stands first, where the address belongs"
                yield Finding(event.node, f"{fault}; write redirect({address}, {status})")
        elif code is not None and code.every(lambda s: kind_of(s) in _CONTAINERS):
            fault = "the second place of redirect() is the status, a number such as 303"
            cure = "values belong to url_for(): redirect(url_for(endpoint, name=value))"
            yield Finding(event.node, f"{fault}; {cure}")


def _is_flasks(event: Call) -> bool:
    receiver = event.receiver
    return event.callee != _METHOD or (receiver is not None and receiver.every(is_plain_app))


def _is_number(shape: Shape) -> bool:
    return kind_of(shape) == "int"


def _is_function(shape: Shape) -> bool:
    return isinstance(shape, Function) or (
        isinstance(shape, External) and shape.name == "flask.url_for"
    )


def _meant(keyword: str) -> str | None:
    known = MISSPELLED_KEYWORDS.get(("flask.redirect", keyword))
    return known or ("code" if "status" in keyword else None)


def _cure(event: Call, wrong: str) -> str:
    node = event.keyword_node(wrong)
    value = "..." if node is None else source(node)
    meant = _meant(wrong)
    if meant is not None:
        return f"write {meant}={value}"
    if wrong == "permanent":
        return "write code=301"
    first = event.call.args[0] if event.written_out and event.call.args else None
    if isinstance(first, ast.Call):
        return f"values belong into the inner call: {wrong}={value} in {source(first)}"
    if isinstance(first, ast.Constant) and isinstance(first.value, str) and "/" not in first.value:
        return f"build the address: redirect(url_for({source(first)}, {wrong}={value}))"
    return f"values belong to url_for(): redirect(url_for(endpoint, {wrong}={value}))"


def _rename(event: Call, wrong: str) -> Fix | None:
    meant = _meant(wrong)
    position = {"location": 0, "code": 1}.get(meant or "")
    keyword = keyword_of(event.call, wrong)
    if position is None or keyword is None or event.argument(position, meant or "") is not None:
        return None
    return safe(f"write {meant}=", RenameKeyword(keyword, meant or ""))


def _uncalled(event: Call) -> Finding:
    node = event.argument_node(0, "location") if event.written_out else None
    subject = "the address" if node is None else quoted(node)
    name = "" if node is None else source(node)
    target = event.argument(0, "location")
    assert target is not None
    if target.every(lambda s: isinstance(s, External)):
        endpoint = "endpoint"
        if event.written_out and len(event.call.args) > 1:
            endpoint = source(event.call.args[1])
        cure = f"call it: redirect({name or 'url_for'}({endpoint}))"
    else:
        cure = f'build its address: redirect(url_for("{name or "endpoint"}"))'
    return Finding(event.node, f"{subject} is a function and no address; {cure}")
