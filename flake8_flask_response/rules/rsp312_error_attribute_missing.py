"""An error handler reads error.code, and the exception has no attribute `code`

HTTP exceptions have `code`, `name`, `description` and get_response(). Most other exceptions don't.
A handler for Exception also gets the errors of your own code, such as KeyError. Reading error.code
then raises AttributeError inside the handler, and the client gets only a general 500 error. Read
the attribute with getattr() and a default value. For the text of your own exception, use
`str(error)`.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)
    PRICES = {"lamp": 30}


    @app.errorhandler(Exception)
    def show_error(error):
        return jsonify(error=str(error)), error.code  # RSP312


    @app.get("/prices/<name>")
    def price(name):
        return {"price": PRICES[name]}

    # GET /prices/lamp -> 200, body: {"price":30}
    # GET /prices/chair -> AttributeError: 'KeyError' object has no attribute 'code'

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)
    PRICES = {"lamp": 30}


    @app.errorhandler(Exception)
    def show_error(error):
        return jsonify(error=str(error)), getattr(error, "code", 500)


    @app.get("/prices/<name>")
    def price(name):
        return {"price": PRICES[name]}

    # GET /prices/lamp -> 200, body: {"price":30}
    # GET /prices/chair -> 500, body: {"error":"'chair'"}

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    class OutOfStock(Exception):
        pass


    @app.errorhandler(OutOfStock)
    def out_of_stock(error):
        return jsonify(error=error.description), 409  # RSP312


    @app.post("/orders")
    def create_order():
        raise OutOfStock("no lamps left")

    # POST /orders -> AttributeError: 'OutOfStock' object has no attribute 'description'

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    class OutOfStock(Exception):
        pass


    @app.errorhandler(OutOfStock)
    def out_of_stock(error):
        return jsonify(error=str(error)), 409


    @app.post("/orders")
    def create_order():
        raise OutOfStock("no lamps left")

    # POST /orders -> 409, body: {"error":"no lamps left"}

Quiet on: The rule reports nothing if the handler asks with isinstance() or hasattr() first, or
reads the attribute in a try statement. It judges your own exception classes only if the linter sees
code that raises them, and if no code gives them the attribute.

Related: RSP301, RSP313, RSP314

Flask docs: Handling Application Errors, Error Handlers
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import Handled, LocalClass, LocalInstance
from flake8_flask_response.analysis.events.model import AttributeUse, ModuleDone
from flake8_flask_response.analysis.queries.errors import lacks, python_error_has, with_bases
from flake8_flask_response.analysis.syntax.units import ClassUnit
from flake8_flask_response.edits import Fix, Replace, unsafe
from flake8_flask_response.knowledge.http import (
    HTTP_ERROR_ATTRIBUTES,
    MIXED_EXCEPTIONS,
    OWN_ERROR_ATTRIBUTES,
)
from flake8_flask_response.markers import imported
from flake8_flask_response.rule import Finding, Rule

_ANY: Final = frozenset({"builtins.BaseException", "builtins.Exception"})
_HTTP: Final = "werkzeug.exceptions.HTTPException"
_STATUSES: Final = ("status_code", "code", "status", "http_status", "http_code")
_DEFAULTS: Final = {
    **dict.fromkeys(_STATUSES, "500"),
    **dict.fromkeys(("description", "detail", "message", "msg"), "str({})"),
    "name": "type({}).__name__",
}


class ErrorAttributeMissing(Rule[ModuleDone]):
    listens = (ModuleDone,)
    only_in = "error handlers"
    no_fix = "Nothing takes the place of a method, such as get_response()."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        for use in event.uses:
            if isinstance(use, AttributeUse) and _is_of_error(use):
                lacking = next(_lacking(use, event), None)
                if lacking is not None:
                    yield _finding(use, lacking)


def _is_of_error(use: AttributeUse) -> bool:
    unit = use.function
    if use.name not in OWN_ERROR_ATTRIBUTES or use.mode not in ("read", "call") or use.caught:
        return False
    if unit is None or not unit.roles or any(r.name != "errorhandler" for r in unit.roles):
        return False
    return all(isinstance(shape, Handled | LocalInstance) for shape in use.receiver.shapes)


def _lacking(use: AttributeUse, event: ModuleDone) -> Iterator[Handled | ClassUnit]:
    """What the error may be that has no such attribute: any error, or one of the project's own."""
    for shape in use.receiver.shapes:
        if isinstance(shape, Handled):
            heard = use.name in HTTP_ERROR_ATTRIBUTES and shape.name not in MIXED_EXCEPTIONS
            if heard and not python_error_has(shape.name, use.name):
                yield shape
        elif isinstance(shape, LocalInstance):
            raised = sorted(event.raised_classes, key=lambda unit: unit.node.lineno)
            for unit in raised:
                if _comes_here(unit, shape.unit, use, event) and lacks(unit, use.name):
                    yield unit


def _comes_here(
    raised: ClassUnit, handled: ClassUnit, use: AttributeUse, event: ModuleDone
) -> bool:
    """Whether errors of a class come to this handler, and to no other one that is closer."""
    above = with_bases(raised)
    if handled not in above:
        return False
    closer = [unit for unit in above if unit is handled or handled in with_bases(unit)]
    roles = use.function.roles if use.function is not None else []
    others = [role.detail for role in event.error_roles if role not in roles and role.detail]
    return not any(
        isinstance(shape, LocalClass) and shape.unit in closer
        for detail in others
        for shape in detail.shapes
    )


def _finding(use: AttributeUse, lacking: Handled | ClassUnit) -> Finding:
    node = use.node
    assert isinstance(node, ast.Attribute)
    error = node.value.id if isinstance(node.value, ast.Name) else "error"
    any_error = isinstance(lacking, Handled) and lacking.name in _ANY
    default = (_own_status(use, lacking) or _DEFAULTS.get(use.name, "")).format(error)
    if any_error:
        fault = f"{error!r} may be any exception, and only an HTTP error has {use.name!r}"
        cure = f'getattr({error}, "{use.name}", {default})'
    else:
        name = lacking.name.rpartition(".")[2]
        fault = f"{name} has no attribute {use.name!r}, so this raises AttributeError"
        cure = default
    if not default and not any_error:
        return Finding(node, f"{fault}; write instead: return str({error}), 500")
    if not default:
        ask = f"if isinstance({error}, {imported(_HTTP)}):"
        return Finding(node, f"{fault}; read it only inside: {ask}")
    return Finding(node, f"{fault}; write {cure} instead", _fix(use, node, cure))


def _fix(use: AttributeUse, node: ast.Attribute, cure: str) -> Fix | None:
    if use.mode != "read" or not isinstance(node.value, ast.Name):
        return None
    return unsafe(f"write {cure}", Replace(node, cure))


def _own_status(use: AttributeUse, lacking: Handled | ClassUnit) -> str:
    """The attribute in which a class of the project has its status, "" where it has none."""
    if isinstance(lacking, Handled) or use.name not in _STATUSES:
        return ""
    own = [name for name in _STATUSES if not lacks(lacking, name)]
    return f"{{}}.{own[0]}" if own else ""
