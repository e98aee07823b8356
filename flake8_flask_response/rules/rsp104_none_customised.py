"""Headers, cookies or a status are set on None, such as the result of set_cookie()

set_cookie() and headers.update() change the response object and return None. So does every
function that ends without a return statement. None has no headers and no cookies, so Python raises
AttributeError on the next line. Keep the response in a variable, and call each method on a line of
its own.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi").set_cookie("seen", "1")
        response.headers["X-Seen"] = "1"  # RSP104
        return response

    # GET / -> AttributeError: 'NoneType' object has no attribute 'headers'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        response.set_cookie("seen", "1")
        response.headers["X-Seen"] = "1"
        return response

    # GET / -> 200, X-Seen: 1, Set-Cookie: seen=1; Path=/

Quiet on: The rule reports nothing if the value is None only on some paths. Your own methods that
return self can be chained, so they are left alone.

Related: RSP101, RSP106

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Const, is_none
from flake8_flask_response.analysis.events.mistaken import NONE, lacks
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.analysis.syntax.places import only_assignment, spot_of
from flake8_flask_response.cures import Cure, Spell, arguments, changed_line, code, then
from flake8_flask_response.edits import AddAfter, AddBefore, Edit, Replace, safe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, on_line, quoted, source, variable

_METHODS = ("response.", "headers.")
_TITLE = "call the method on a line of its own"


class NoneCustomised(Rule[AttributeUse]):
    listens = (AttributeUse,)
    hears_callers = True
    no_fix = (
        "None for the result of your own function, which should return the response, and for a"
        " chain that begins with the call that makes the response."
    )

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        assert isinstance(event.node, ast.Attribute)
        owner = event.node.value
        nothing = lacks(event.receiver, event.name) == NONE or _is_of_a_method(event)
        if not nothing or not _is_at_hand(owner, event):
            return
        what = described(event.receiver, owner)
        cure, fix = _cure(event, owner)
        fault = f"{quoted(owner)} is {what}"
        cause = fault if variable(owner) else ""
        yield Finding(event.node, f"{fault} and has no '{event.name}'; {cure}", fix, cause)


def _is_of_a_method(event: AttributeUse) -> bool:
    """Whether it is the None of a response's own method: that has no attribute at all."""
    sources = [s.source if isinstance(s, Const) else "" for s in event.receiver.shapes]
    of_methods = bool(sources) and all(s.startswith(_METHODS) for s in sources)
    return of_methods and event.receiver.every(is_none) and not event.name.startswith("__")


def _is_at_hand(owner: ast.expr, event: AttributeUse) -> bool:
    """Whether the None is this function's own: others may fill a global or an attribute."""
    if isinstance(owner, ast.Name):
        return event.function is None or owner.id in event.function.names.bound
    return not isinstance(owner, ast.Attribute)


def _cure(event: AttributeUse, owner: ast.expr) -> Cure:
    made = event.receiver.shapes[0].origin
    call = owner if isinstance(owner, ast.Call) else made
    if not isinstance(call, ast.Call):
        return f"assign a response to {variable(owner) or 'it'} before this line", None
    if isinstance(call.func, ast.Attribute) and not _is_own(call.func):
        return _chain(event, owner, call) if owner is call else _kept(event, owner, call)
    return f"return the response from {source(call.func)}()", None


def _is_own(method: ast.Attribute) -> bool:
    """Whether it is a method of the user's own, which can be made to return something."""
    owner = method.value
    return isinstance(owner, ast.Name) and owner.id in ("self", "cls")


def _root(call: ast.Call) -> tuple[ast.expr, str]:
    """The response on which a method was called, and what is between it and the parentheses."""
    node: ast.expr = call.func
    path = ""
    while isinstance(node, ast.Attribute) and (not path or node.attr == "headers"):
        path = f".{node.attr}{path}"
        node = node.value
    return node, path


def _kept(event: AttributeUse, owner: ast.expr, call: ast.Call) -> Cure:
    """The cure for a variable that holds the None of `call`."""
    root, path = _root(call)
    name = variable(owner)
    assigned = only_assignment(event.function, name)
    if assigned is None or assigned.value is not call:
        called = f"{source(call.func)}() {on_line(call)}"
        return f"write {called} as a statement of its own, and use the response", None

    def change(spell: Spell) -> str:
        return f"{name}{path}({arguments(call, spell)})"

    begin = f"{on_line(call)}, write:"
    if isinstance(root, ast.Name):
        words = f"{begin} {then(code(call), f'{name} = {root.id}')}"
        edits: tuple[Edit, Edit] = AddBefore(call, text_of(call)), Replace(call, root.id)
    else:
        words = f"{begin} {then(f'{name} = {code(root)}', change(code))}"
        edits = Replace(call, text_of(root)), AddAfter(call, change(text_of))
    return words, safe(_TITLE, *edits)


def _chain(event: AttributeUse, owner: ast.expr, call: ast.Call) -> Cure:
    """The cure for a use of the None right where `call` gives it."""
    root, _ = _root(call)
    if not isinstance(root, ast.Name):
        return f"assign the response to a variable first: response = {code(root)}", None
    spot = spot_of(event.function, owner)
    words = f"write: {then(code(call), changed_line(spot, owner, root.id))}"
    if spot is None:
        return words, None
    return words, safe(_TITLE, AddBefore(call, text_of(call)), Replace(call, root.id))
