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
reads the attribute in a try statement. It judges your own exception classes only if the same file
raises them, and if no code gives them the attribute.

Related: RSP301, RSP313, RSP314

Flask docs: Handling Application Errors, Error Handlers
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Set
from typing import Final

from flake8_flask_response.analysis.domain.classes import external_bases
from flake8_flask_response.analysis.domain.values import Handled, LocalClass, LocalInstance, Shape
from flake8_flask_response.analysis.events.model import AttributeUse, ModuleDone
from flake8_flask_response.analysis.queries.errors import may_have, python_error_has
from flake8_flask_response.analysis.syntax.units import ClassUnit
from flake8_flask_response.edits import Fix, Replace, unsafe
from flake8_flask_response.knowledge.http import HTTP_ERROR_ATTRIBUTES, MIXED_EXCEPTIONS
from flake8_flask_response.markers import imported
from flake8_flask_response.rule import Finding, Rule

_ANY: Final = frozenset({"builtins.BaseException", "builtins.Exception"})
_HTTP: Final = "werkzeug.exceptions.HTTPException"
_DEFAULTS: Final = {"code": "500", "description": "str({})", "name": "type({}).__name__"}


class ErrorAttributeMissing(Rule[ModuleDone]):
    listens = (ModuleDone,)
    only_in = "error handlers"
    no_fix = "Nothing takes the place of a method, such as get_response()."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        raised = {
            shape.unit
            for one in event.raised
            for shape in one.value.shapes
            if isinstance(shape, LocalClass | LocalInstance)
        }
        for use in event.uses:
            if isinstance(use, AttributeUse) and _lacks(use, raised):
                yield _finding(use, raised)


def _lacks(use: AttributeUse, raised: Set[ClassUnit]) -> bool:
    unit = use.function
    if use.name not in HTTP_ERROR_ATTRIBUTES or use.mode not in ("read", "call") or use.caught:
        return False
    if unit is None or not unit.roles or any(r.name != "errorhandler" for r in unit.roles):
        return False
    shapes = use.receiver.shapes
    known = all(isinstance(shape, Handled | LocalInstance) for shape in shapes)
    return known and any(_shape_lacks(shape, use.name, raised) for shape in shapes)


def _shape_lacks(shape: Shape, name: str, raised: Set[ClassUnit]) -> bool:
    if isinstance(shape, Handled):
        return shape.name not in MIXED_EXCEPTIONS and not python_error_has(shape.name, name)
    if not isinstance(shape, LocalInstance) or shape.unit not in raised:
        return False
    bases = external_bases(shape.unit)
    return not may_have(shape.unit, name) and not any(python_error_has(b, name) for b in bases)


def _finding(use: AttributeUse, raised: Set[ClassUnit]) -> Finding:
    shape = next(one for one in use.receiver.shapes if _shape_lacks(one, use.name, raised))
    node = use.node
    assert isinstance(node, ast.Attribute)
    error = node.value.id if isinstance(node.value, ast.Name) else "error"
    any_error = isinstance(shape, Handled) and shape.name in _ANY
    default = _DEFAULTS.get(use.name, "").format(error)
    if any_error:
        fault = f"{error!r} may be any exception, and only an HTTP error has {use.name!r}"
        cure = f'getattr({error}, "{use.name}", {default})'
    else:
        fault = f"{_class_name(shape)} has no attribute {use.name!r}, so this raises AttributeError"
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


def _class_name(shape: Shape) -> str:
    if isinstance(shape, LocalInstance):
        return shape.unit.name
    return shape.name.rpartition(".")[2] if isinstance(shape, Handled) else "this error"
