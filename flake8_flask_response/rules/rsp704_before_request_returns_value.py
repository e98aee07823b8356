"""A before_request function returns True, False or another value

If a before_request function returns None, Flask goes on and calls the view function. Flask sends
any other value as the answer and doesn't call the view function. So True doesn't mean "continue":
Flask tries to send True and raises TypeError. To continue, let the function end without returning a
value. To stop the request, call abort().

Wrong::

    from flask import Flask, request

    app = Flask(__name__)


    @app.before_request
    def check():
        return request.headers.get("X-Key") == "abc"  # RSP704


    @app.get("/")
    def index():
        return "Hello"

    # GET / with X-Key: abc -> TypeError: The view function did not return a valid response...

Right::

    from flask import Flask, abort, request

    app = Flask(__name__)


    @app.before_request
    def check():
        if request.headers.get("X-Key") != "abc":
            abort(403)


    @app.get("/")
    def index():
        return "Hello"

    # GET / with X-Key: abc -> 200, body: Hello
    # GET / -> 403

Wrong::

    from flask import Flask, g, request

    app = Flask(__name__)


    @app.before_request
    def load_language():
        g.language = request.args.get("lang", "en")
        return True  # RSP704


    @app.get("/")
    def index():
        return g.language

    # GET / -> TypeError: The view function did not return a valid response...

Right::

    from flask import Flask, g, request

    app = Flask(__name__)


    @app.before_request
    def load_language():
        g.language = request.args.get("lang", "en")


    @app.get("/")
    def index():
        return g.language

    # GET / -> 200, body: en

Quiet on: The rule reports nothing for None and for what Flask can send: text, dicts, lists, tuples
and responses. Such a function may answer the request on purpose.

Related: RSP206, RSP703

Flask docs: Application Structure and Lifecycle, How a Request is Handled
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Shape, Tuple, Value, is_none, kind_of
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.flask.hooks import is_hook
from flake8_flask_response.analysis.queries.answers import is_unsupported, sure_ways
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import Cure, Spell, block, code
from flake8_flask_response.edits import AddBefore, Replace, ReplaceReturned, unsafe
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source

_ABORT = f"{imported('flask.abort')}(403)"
_OPPOSITE: dict[type[ast.cmpop], str] = {
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}


class BeforeRequestReturnsValue(Rule[Returned]):
    listens = (Returned,)
    only_in = "before_request functions"
    gives_way_to = frozenset({"RSP402", "RSP403"})
    no_fix = "None for one branch of `a if b else c`, and for a tuple whose body can't be sent."

    def check(self, event: Returned) -> Iterator[Finding]:
        if not is_hook(event.role, "before_request"):
            return
        for way in sure_ways(event):
            shapes = way.value.only(lambda s: not is_none(s))
            wrong = shapes.only(_cannot_be_sent)
            if wrong.shapes and (wrong is shapes or wrong.some(_is_empty)):
                node = way.node
                what = "this" if source(node) == "..." else quoted(node)
                may_be = "is" if wrong is shapes else "can be"
                cure, fix = _cure(event, node, wrong)
                yield Finding(
                    node,
                    f"{what} {may_be} {described(wrong, node)}, and Flask sends what a"
                    f" before_request function returns; {cure}",
                    fix,
                )
                return


def _cannot_be_sent(shape: Shape) -> bool:
    """Whether Flask cannot answer with the shape, or with the body of a tuple that it is."""
    return _is_empty(shape) or is_unsupported(shape)


def _is_empty(shape: Shape) -> bool:
    """Whether the shape is a tuple that has None, or what cannot be sent, as its body."""
    if not isinstance(shape, Tuple) or len(shape.items) not in (2, 3):
        return False
    return shape.items[0].every(lambda s: is_none(s) or is_unsupported(s))


def _cure(event: Returned, node: ast.AST, wrong: Value) -> Cure:
    if wrong.some(_is_empty) or not isinstance(node, ast.expr):
        return _body(node)
    spot = spot_of(event.function, node)
    statement = spot.statement if spot is not None else None
    whole = isinstance(statement, ast.Return) and statement.value is node
    literal = node.value if isinstance(node, ast.Constant) else None
    flag = wrong.every(lambda s: kind_of(s) == "bool") and not isinstance(literal, bool)
    if literal is False and whole and isinstance(statement, ast.Return):
        fix = unsafe("answer with 403", Replace(statement, _ABORT))
        return f"to stop the request, write: {_ABORT}", fix
    if flag and whole and isinstance(statement, ast.Return):
        added = AddBefore(node, f"if {_negated(node, text_of)}:\n    {_ABORT}")
        fix = unsafe("answer with 403 if it is false", added, ReplaceReturned(statement, "None"))
        return f"write: {block(f'if {_negated(node, code)}:', _ABORT)}", fix
    function = event.function.node if event.function is not None else None
    alone = whole or (isinstance(function, ast.Lambda) and function.body is node)
    fix = unsafe("continue with the view function", Replace(node, "None"))
    cure = "to continue with the view function, write: return None"
    return cure, fix if alone else None


def _negated(node: ast.expr, spell: Spell) -> str:
    """The opposite of a condition."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return spell(node.operand)
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _OPPOSITE:
        operator = _OPPOSITE[type(node.ops[0])]
        return f"{spell(node.left)} {operator} {spell(node.comparators[0])}"
    simple = isinstance(node, ast.Call | ast.Name | ast.Attribute | ast.Subscript)
    return f"not {spell(node)}" if simple else f"not ({spell(node)})"


def _body(node: ast.AST) -> Cure:
    """The cure for a tuple: something has to be its body."""
    body = node.elts[0] if isinstance(node, ast.Tuple) else None
    if isinstance(node, ast.Tuple) and isinstance(body, ast.Constant) and body.value is None:
        rest = ", ".join(map(code, node.elts[1:]))
        fix = unsafe("answer with an empty body", Replace(body, '""'))
        return f'write text as the body: return "", {rest}', fix
    return "write text as the body", None
