"""The result of set_cookie() is returned, and that is None

set_cookie(), delete_cookie() and headers.update() change the response object and return None, just
like list.append(). So `return response.set_cookie(...)` returns None, and Flask raises TypeError.
Call the method on a line of its own, and return the response on the next line.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        return response.set_cookie("seen", "1")  # RSP205

    # GET / -> TypeError: The view function for 'index' did not return a valid response. The...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        response.set_cookie("seen", "1")
        return response

    # GET / -> 200, Set-Cookie: seen=1; Path=/, body: Hi

Quiet on: Methods that return a value, such as get_data(), are left alone. Helper functions that
change the response passed to them are left alone too.

Options: --rsp-response-functions names your functions in other modules that return a response.

Related: RSP104, RSP201, RSP204

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.answers import (
    bodies,
    called,
    is_one_of_two,
    must_answer,
    none_of_a_method,
    sure_ways,
)
from flake8_flask_response.cures import Spell, arguments, code, then
from flake8_flask_response.edits import AddBefore, Replace, safe, unsafe
from flake8_flask_response.markers import new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source

_ONLY_TELLS = frozenset({"critical", "debug", "error", "exception", "info", "log", "warning"})
_TITLE = "call the method on a line of its own"


class NoneMethodReturned(Rule[Returned]):
    listens = (Returned,)
    no_fix = "None if the None comes from another line or from a function that you call."

    def check(self, event: Returned) -> Iterator[Finding]:
        for way in sure_ways(event):
            shapes = [s for s in bodies(way.value) if not is_one_of_two(s, way.value)]
            calls = [none_of_a_method(shape) for shape in shapes]
            call = next((c for c in calls if c is not None), None)
            if call is None:
                continue
            if must_answer(event.role) or (all(calls) and _loses(way, call)):
                yield _finding(way.node, call, called(event.role))
                return


def _loses(way: Outcome, call: ast.Call) -> bool:
    """Whether the call customises a response made here, which nobody then gets."""
    inner = getattr(call.func, "value", None)
    return any(
        change.node is call or change.node is inner
        for state in way.lost
        for change in state.changes
    )


def _finding(node: ast.AST, call: ast.Call, what: str) -> Finding:
    gives = f"{source(call.func)}() returns None"
    if not isinstance(call.func, ast.Attribute) or call.func.attr in _ONLY_TELLS:
        return _told(node, call, f"{gives}, but Flask needs an answer from the {what}")
    response = call.func.value
    if isinstance(response, ast.Attribute) and response.attr == "headers":
        response = response.value
    direct = node is call
    if isinstance(response, ast.Call):
        return _unnamed(node, call, response, gives)
    cure = then(f"write: {code(call)}", f"return {source(response)}")
    fix = None
    if direct:
        edits = AddBefore(call, text_of(call)), Replace(call, text_of(response))
        fix = safe(_TITLE, *edits)
    return Finding(node, f"{gives}, not {quoted(response)}; {cure}", fix)


def _unnamed(node: ast.AST, call: ast.Call, response: ast.Call, gives: str) -> Finding:
    """The finding about a response that gets its name by the cure."""
    name, path = new_name("response"), _path(call, response)

    def lines(spell: Spell) -> tuple[str, str]:
        return f"{name} = {spell(response)}", f"{name}{path}({arguments(call, spell)})"

    cure = then(*lines(code), f"return {name}")
    fix = None
    if node is call:
        fix = safe(_TITLE, AddBefore(call, "\n".join(lines(text_of))), Replace(call, name))
    return Finding(node, f"{gives}, not the response; write: {cure}", fix)


def _path(call: ast.Call, response: ast.Call) -> str:
    """What is between the response and the parentheses: `.set_cookie`, `.headers.update`."""
    node: ast.expr = call.func
    path = ""
    while node is not response and isinstance(node, ast.Attribute):
        path, node = f".{node.attr}{path}", node.value
    return path


def _told(node: ast.AST, call: ast.Call, fault: str) -> Finding:
    """The finding about print() and logging: their text may be the answer."""
    text = call.args[0] if len(call.args) == 1 and not call.keywords else None
    if not isinstance(text, ast.Constant | ast.JoinedStr) or node is not call:
        return Finding(node, f"{fault}; return the text instead")
    edits = AddBefore(call, text_of(call)), Replace(call, text_of(text))
    return Finding(
        node, f"{fault}; return the text: return {code(text)}", unsafe("return the text", *edits)
    )
