"""A generator sets a header, a cookie or a status after the response has started

Flask runs the generator while it sends the body. The status code and the headers are sent before
the first piece of the body. If the generator sets a header, it comes too late, and Flask doesn't
send it. A change of the session is lost too, because the session is a cookie. Do both before you
return the response. If you know the value only at the end, send it in the body.

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/rows")
    def rows():
        def generate():
            for number in range(3):
                yield f"{number};"
            response.headers["X-Count"] = "3"  # RSP508

        response = Response(generate(), mimetype="text/plain")
        return response

    # GET /rows -> 200, no X-Count, body: 0;1;2;

Right::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/rows")
    def rows():
        def generate():
            for number in range(3):
                yield f"{number};"

        response = Response(generate(), mimetype="text/plain")
        response.headers["X-Count"] = "3"
        return response

    # GET /rows -> 200, X-Count: 3, body: 0;1;2;

Wrong::

    from flask import Flask, Response, session, stream_with_context

    app = Flask(__name__)
    app.secret_key = "for this example"


    @app.get("/rows")
    def rows():
        def generate():
            for number in range(3):
                yield f"{number};"
            session["sent"] = True  # RSP508

        return Response(stream_with_context(generate()))


    @app.get("/sent")
    def sent():
        return {"sent": session.get("sent", False)}

    # GET /rows -> 200, no Set-Cookie, body: 0;1;2;
    # GET /sent -> 200, body: {"sent":false}

Right::

    from flask import Flask, Response, session, stream_with_context

    app = Flask(__name__)
    app.secret_key = "for this example"


    @app.get("/rows")
    def rows():
        def generate():
            for number in range(3):
                yield f"{number};"

        session["sent"] = True
        return Response(stream_with_context(generate()))


    @app.get("/sent")
    def sent():
        return {"sent": session.get("sent", False)}

    # GET /rows -> 200, body: 0;1;2;
    # GET /sent -> 200, body: {"sent":true}

Quiet on: The rule reports nothing for a response that the generator makes itself, and for a
generator that isn't sent.

Related: RSP511

Flask docs: Streaming Contents
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from flake8_flask_response.analysis.domain.values import (
    Instance,
    Part,
    Shape,
    Value,
    is_response,
)
from flake8_flask_response.analysis.events.model import AttributeUse, Call, ItemUse, ModuleDone
from flake8_flask_response.analysis.queries.answers import stands_in
from flake8_flask_response.analysis.syntax.places import names_read, spot_of
from flake8_flask_response.cures import Cure, Spell, code, in_this_file
from flake8_flask_response.edits import AddAfter, Fix, RemoveStatement, safe
from flake8_flask_response.knowledge.responses import (
    CUSTOMISING_METHODS,
    HEADERS_CHANGING,
    SESSION_CHANGING,
    SETTABLE,
)
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import line as line_of
from flake8_flask_response.wording import source

if TYPE_CHECKING:
    from flake8_flask_response.analysis.syntax.units import FunctionUnit

_FLASH: Final = "flask.flash"
_WRITING: Final = frozenset({"write", "augment", "delete"})
_CUSTOMISED: Final = SETTABLE - {"data", "response"}
_CALLS: Final = frozenset(
    {f"response.{name}" for name in CUSTOMISING_METHODS - {"set_data"}}
    | {f"headers.{name}" for name in HEADERS_CHANGING}
)


class HeaderAfterStart(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = (
        "None if the line needs a value that the generator has only while it runs, or if it is in"
        " an `if`, a loop or an `except`."
    )

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        units = {sent.unit for sent in event.sent if sent.unit is not None}
        if not units:
            return
        kept = {sent.unit for sent in event.sent if sent.context}
        for use in (*event.uses, *event.calls):
            unit = use.function
            if unit is not None and unit in units and _comes_too_late(use, unit):
                cure, fix = _earlier(use, unit)
                fault = f"{_what(use)} is set in {unit.name}() after the headers were sent"
                yield Finding(use.node, f"{fault}; {cure}", fix)
            elif unit is not None and unit in kept and (lost := _lost_in_session(use)):
                name = f"{unit.name}()"
                fault = f"{lost} is lost, because {name} runs after the session was saved"
                cure = f"move this line out of {name}, above the line that returns the response"
                yield Finding(use.node, f"{fault}; {cure}")


def _comes_too_late(use: AttributeUse | ItemUse | Call, unit: FunctionUnit) -> bool:
    if isinstance(use, AttributeUse):
        written = use.mode in _WRITING and use.name in _CUSTOMISED
        return written and use.receiver.every(is_response) and _is_outer(use.receiver, unit)
    if isinstance(use, ItemUse):
        headers = use.container.every(lambda s: isinstance(s, Part) and s.name == "headers")
        return use.mode in _WRITING and headers and _is_outer(use.container, unit)
    return use.callee in _CALLS and use.receiver is not None and _is_outer(use.receiver, unit)


def _lost_in_session(use: AttributeUse | ItemUse | Call) -> str:
    """What a use changes in the session, in the user's words; "" if it changes nothing there."""
    if isinstance(use, Call):
        return f"'{source(use.call)}'" if use.callee == _FLASH else ""
    what = use.container if isinstance(use, ItemUse) else use.receiver
    if not what.every(lambda shape: isinstance(shape, Instance) and shape.kind == "session"):
        return ""
    changes = isinstance(use, AttributeUse) and use.mode == "call" and use.name in SESSION_CHANGING
    return f"'{source(use.node)}'" if changes or use.mode in _WRITING else ""


def _is_outer(what: Value, unit: FunctionUnit) -> bool:
    """Whether the response was made outside the generator, or handed to it."""
    return what.every(lambda s: _made_outside(s, unit.node))


def _made_outside(shape: Shape, function: ast.AST) -> bool:
    site = getattr(shape, "site", None)
    if site is None:
        return False
    made = site.path[0] if site.path else site.node
    return not stands_in(made, function) or isinstance(made, ast.arg)


def _earlier(use: AttributeUse | ItemUse | Call, unit: FunctionUnit) -> Cure:
    """The line comes after the one that makes the response, if it doesn't need the generator.

    A line that only some runs of the generator get to has to stay.
    """
    late = "set it before you return the response, or send the value in the body"
    spot = spot_of(unit, use.node)
    line = _line(spot.statement) if spot is not None else None
    made = _made_at(use)
    always = spot is not None and spot.block is getattr(unit.node, "body", None)
    if spot is None or line is None or made is None or not always:
        return late, None
    response, statement = made
    if names_read(spot.statement) & unit.names.bound or response not in names_read(spot.statement):
        return late, None
    fix: Fix | None = None
    if not stands_in(statement, unit.node):
        fix = safe(
            "set it before the body is sent",
            AddAfter(statement, line(text_of)),
            RemoveStatement(spot.statement),
        )
    place = f"the line that makes {response}"
    if in_this_file(statement):
        place = line_of(statement)
    return f"move it out of {unit.name}(), to after {place}: {line(code)}", fix


def _made_at(use: AttributeUse | ItemUse | Call) -> tuple[str, ast.expr] | None:
    """The name of the response, and the call that makes it."""
    what = use.receiver if isinstance(use, AttributeUse | Call) else use.container
    site = getattr(what.single, "site", None) if what is not None else None
    node = use.call.func if isinstance(use, Call) else use.node
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    made = site.node if site is not None and not site.path else None
    if not isinstance(node, ast.Name) or not isinstance(made, ast.Call):
        return None
    return node.id, made


def _line(statement: ast.stmt) -> Callable[[Spell], str] | None:
    """How a statement is written elsewhere: an assignment of one target, or a call."""
    if isinstance(statement, ast.Expr):
        return lambda spell: spell(statement.value)
    if not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
        return None
    target, value = statement.targets[0], statement.value
    if isinstance(target, ast.Attribute):
        return lambda spell: f"{spell(target.value)}.{target.attr} = {spell(value)}"
    if isinstance(target, ast.Subscript):
        return lambda spell: f"{spell(target.value)}[{spell(target.slice)}] = {spell(value)}"
    return None


def _what(use: AttributeUse | ItemUse | Call) -> str:
    if isinstance(use, Call):
        cookie = use.callee in ("response.set_cookie", "response.delete_cookie")
        return "this cookie" if cookie else f"'{source(use.call.func)}'"
    return f"'{source(use.node)}'"
