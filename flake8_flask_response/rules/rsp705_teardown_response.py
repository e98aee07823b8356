"""A response is made or changed in a teardown function

Flask calls the teardown functions at the end of the request, after it has made the response. They
are for cleaning up, such as closing a database connection. Flask ignores what they return, and a
header or a cookie that you set there isn't sent. Return a response for an error from an error
handler. Set headers and cookies in an after_request function, on the response that it gets, and
return that one: a new response would replace every page.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.teardown_request
    def failed(error):
        if isinstance(error, ValueError):
            return make_response("Try again", 400)  # RSP705


    @app.get("/")
    def index():
        raise ValueError("broken")

    # GET / -> ValueError: broken

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.errorhandler(ValueError)
    def failed(error):
        return make_response("Try again", 400)


    @app.get("/")
    def index():
        raise ValueError("broken")

    # GET / -> 400, body: Try again

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.teardown_request
    def close(error):
        response = make_response("Bye")
        response.delete_cookie("basket")  # RSP705


    @app.get("/")
    def index():
        return "Hello"

    # GET / -> 200, no Set-Cookie, body: Hello

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.after_request
    def close(response):
        response.delete_cookie("basket")
        return response


    @app.get("/")
    def index():
        return "Hello"

    # GET / -> 200, Set-Cookie: basket=; Expires=Thu, 01 Jan 1970 00:00:00 GMT..., body: Hello

Quiet on: The rule reports nothing for other objects that have headers. Responses that are
stored in an object or passed to a function are left alone.

Related: RSP201, RSP703

Flask docs: Application Structure and Lifecycle, How a Request is Handled
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import Change, ResponseState
from flake8_flask_response.analysis.domain.values import (
    Shape,
    Tuple,
    is_none,
    is_response,
    is_text,
    kind_of,
)
from flake8_flask_response.analysis.events.model import FunctionDone, Outcome
from flake8_flask_response.analysis.flask.hooks import hook_name
from flake8_flask_response.analysis.queries.answers import sure
from flake8_flask_response.analysis.queries.builtin_names import is_builtin
from flake8_flask_response.analysis.queries.handlers import parameter_name
from flake8_flask_response.analysis.queries.tuples import is_any_status
from flake8_flask_response.analysis.syntax.places import enclosing, spot_of
from flake8_flask_response.analysis.syntax.units import Role
from flake8_flask_response.cures import block, changed_line, code, in_this_file, then
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import inside, source, variable


class TeardownResponse(Rule[FunctionDone]):
    listens = (FunctionDone,)
    only_in = "teardown functions"
    gives_way_to = frozenset({"RSP202"})
    no_fix = "None, because the code has to move to a function that Flask calls earlier."

    def check(self, event: FunctionDone) -> Iterator[Finding]:
        if event.role is None or event.role.name != "teardown":
            return
        name = hook_name(event.function)
        late = f"because the teardown function {name} runs after the response is made"
        ways = [way for one in event.returns for way in one.outcomes]
        for way in ways:
            if sure(way) and _is_answer(way):
                cure = _in_error_handler(event, way)
                what = f"'{_written(way.node)}'" if source(way.node) != "..." else "this response"
                yield Finding(way.node, f"Flask ignores {what}, {late}; {cure}")
        for change in _changes(ways):
            hook = _instead(event.role, "after_request")
            made = _made_for(change, ways)
            begin = _instead_of_all(event, change.node, *made) or "write a function"
            yield Finding(
                change.node,
                f"this {change.kind.replace('_', ' ')} isn't sent, {late}; {begin} that has"
                f" {hook} and gets the response, without making a new one:"
                f" {_lines(event, change)}",
                drops=made,
            )


def _in_error_handler(event: FunctionDone, way: Outcome) -> str:
    """The error handler to write, line by line; with the exception that is asked for here."""
    assert event.role is not None
    spot, name = spot_of(event.function, way.node), "error"
    if event.function is not None:
        name = parameter_name(event.function, event.role) or name
    asked = _exception(event, spot.statement, name) if spot is not None else ""
    handler = f"{_instead(event.role, 'errorhandler')}({asked or 'ValueError'})"
    head = f"def {event.function.name if event.function is not None else 'failed'}({name}):"
    lines = then(handler, block(head, f"return {_written(way.node)}"))
    begin = _instead_of_all(event, way.node) or "write an error handler"
    begin = begin.replace("a function", "an error handler")
    if asked:
        return f"{begin}: {lines}"
    return f"{begin} for the exception, such as: {lines}"


def _written(node: ast.AST) -> str:
    """What is returned, a tuple without its parentheses."""
    return ", ".join(map(code, node.elts)) if isinstance(node, ast.Tuple) else code(node)


def _instead_of_all(event: FunctionDone, *nodes: ast.AST) -> str:
    """That another function takes the function's place, where it does no more than these nodes."""
    node = event.function.node if event.function is not None else None
    if not isinstance(node, ast.FunctionDef) or len(node.decorator_list) != 1:
        return ""
    if not all(any(inside(one, statement) for one in nodes) for statement in node.body):
        return ""
    first = node.decorator_list[0].lineno
    return f"replace lines {first}-{node.end_lineno} with a function"


def _exception(event: FunctionDone, statement: ast.stmt, name: str) -> str:
    """The class in `if isinstance(error, ValueError):` around a statement."""
    around = enclosing(event.function, statement)
    test = around.test if isinstance(around, ast.If) and statement in around.body else None
    if not isinstance(test, ast.Call) or len(test.args) != 2:
        return ""
    if not is_builtin(test.func, "isinstance", event.function):
        return ""
    asked = variable(test.args[0]) == name
    return variable(test.args[1]) if asked else ""


def _lines(event: FunctionDone, change: Change) -> str:
    """The function to write, line by line."""
    owner = change.node
    while isinstance(owner, ast.Call | ast.Attribute | ast.Subscript):
        owner = owner.func if isinstance(owner, ast.Call) else owner.value
    name = event.function.name if event.function is not None else "finish"
    spot = spot_of(event.function, owner)
    line = "set it on response"
    if isinstance(owner, ast.expr):
        line = changed_line(spot, owner, "response")
    return then(block(f"def {name}(response):", line), "return response")


def _instead(role: Role, wanted: str) -> str:
    """The decorator for another hook, on the user's own app or blueprint."""
    node = role.node.func if isinstance(role.node, ast.Call) else role.node
    if not isinstance(node, ast.Attribute):
        return f"the decorator {wanted}"
    owner = variable(node.value)
    if not owner:
        return f"the decorator {wanted}"
    if node.attr == "teardown_app_request":
        wanted = {"errorhandler": "app_errorhandler", "after_request": "after_app_request"}[wanted]
    return f"@{owner}.{wanted}"


def _is_answer(way: Outcome) -> bool:
    """Whether it returns a response, or a body with a status, where it returns anything."""
    made = way.value.only(lambda s: not is_none(s))
    return bool(made.shapes) and made.every(lambda s: is_response(s) or _has_status(s))


def _has_status(shape: Shape) -> bool:
    if type(shape) is not Tuple or len(shape.items) not in (2, 3):
        return False
    body, second = shape.items[:2]
    return second.every(is_any_status) and body.every(
        lambda s: is_response(s) or is_text(s) or kind_of(s) in ("dict", "list")
    )


def _made_for(change: Change, ways: list[Outcome]) -> tuple[ast.expr, ...]:
    """The call that makes the response of a change, which the cure takes out."""
    states = (state for way in ways for state in way.lost if change in state.changes)
    made = next((state.site.node for state in states if not state.site.path), None)
    return (made,) if isinstance(made, ast.expr) and in_this_file(made) else ()


def _changes(ways: list[Outcome]) -> list[Change]:
    """The first change of each response that is lost, on each branch."""
    found: dict[ast.AST, Change] = {}
    for way in ways:
        for state in way.lost:
            for change in _first(state):
                found.setdefault(change.node, change)
    return list(found.values())


def _first(state: ResponseState) -> Iterator[Change]:
    for change in state.changes:
        yield change
        if id(change.node) not in state.maybe:
            return
