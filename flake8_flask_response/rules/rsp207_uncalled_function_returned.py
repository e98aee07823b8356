"""A function or method is returned without parentheses, so it is not called

`user.to_dict` without parentheses is the method itself, not the dict that it returns. Flask runs a
returned function as a small web application and passes it two arguments of its own. So the
TypeError is about arguments, and doesn't say that the parentheses are missing. Add the parentheses
to call the function.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    class User:
        def __init__(self, name):
            self.name = name

        def to_dict(self):
            return {"name": self.name}


    @app.get("/user")
    def show_user():
        user = User("Ada")
        return user.to_dict  # RSP207

    # GET /user -> TypeError: User.to_dict() takes 1 positional argument but 3 were given...

Right::

    from flask import Flask

    app = Flask(__name__)


    class User:
        def __init__(self, name):
            self.name = name

        def to_dict(self):
            return {"name": self.name}


    @app.get("/user")
    def show_user():
        user = User("Ada")
        return user.to_dict()

    # GET /user -> 200, body: {"name":"Ada"}

Quiet on: The rule reports nothing for a function that takes `environ` and start_response, because
Flask can run it as a WSGI application. A function that another function or a decorator returns is
also left alone.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP106, RSP206, RSP208

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Bound, External, Function, Shape
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.queries.answers import bodies, is_sent, sure_ways
from flake8_flask_response.cures import code, placed
from flake8_flask_response.edits import After, safe
from flake8_flask_response.knowledge.apps import APP_KINDS
from flake8_flask_response.knowledge.functions import NEVER_RETURNS, RETURNS
from flake8_flask_response.knowledge.responses import CREATORS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed, names, quoted

_WSGI_ARGUMENTS = 2
_WITHOUT_ARGUMENTS = frozenset({"copy", "get_data", "get_json", "json", "to_wsgi_list"})
_EXAMPLES = {
    "abort": "(404)",
    "jsonify": '(status="ok")',
    "make_response": '("Done")',
    "redirect": '("/")',
    "render_template": '("index.html")',
    "render_template_string": '("Hello")',
}
"""Arguments that show a beginner how a function of Flask's is called."""


class UncalledFunctionReturned(Rule[Returned]):
    listens = (Returned,)
    no_fix = "None for a function that needs arguments, because only you know them."

    def check(self, event: Returned) -> Iterator[Finding]:
        if not is_sent(event.role):
            return
        for way in sure_ways(event):
            sent = list(bodies(way.value))
            if sent and all(_is_uncalled(s) for s in sent):
                yield _finding(event, way.node, sent[0])
                return


def _is_uncalled(shape: Shape) -> bool:
    match shape:
        case External(name=name):
            return name in CREATORS or name in RETURNS or name in NEVER_RETURNS
        case Bound(kind=kind, name=name):
            return kind not in APP_KINDS and kind != "view" and name != "__call__"
        case Function():
            return not _may_be_application(shape)
        case _:
            return False


def _may_be_application(shape: Function) -> bool:
    """Whether Flask can call it with environ and start_response."""
    unit, spec = shape.unit, shape.unit.node.args
    if spec.vararg is not None or unit.decorators or unit.kind != "function":
        return True
    taken = len(spec.posonlyargs) + len(spec.args) - (shape.receiver is not None)
    return taken - len(spec.defaults) <= _WSGI_ARGUMENTS <= taken


def _finding(event: Returned, whole: ast.AST, shape: Shape) -> Finding:
    node = whole.elts[0] if isinstance(whole, ast.Tuple) and whole.elts else whole
    fault = f"{quoted(node)} is the function itself, not its result, because the () are missing"
    if not isinstance(node, ast.expr) or not isinstance(whole, ast.expr):
        return Finding(whole, fault)
    items = [code(item) for item in whole.elts[1:]] if isinstance(whole, ast.Tuple) else []
    if _needs_nothing(shape):
        cure = placed(event.function, whole, ", ".join([f"{code(node)}()", *items]))
        return Finding(
            node, f"{fault}; {cure}", safe(f"call it: {code(node)}()", After(node, "()"))
        )
    example = _EXAMPLES.get(names(shape)) if isinstance(shape, External) else None
    if example is None:
        wanted = listed(_parameters(shape)) or "its arguments"
        return Finding(node, f"{fault}; call it with {wanted} in parentheses")
    text = ", ".join([f"{code(node)}{example}", *items])
    return Finding(node, f"{fault}; call it, for example: return {text}")


def _needs_nothing(shape: Shape) -> bool:
    """Whether it can be called without an argument."""
    if isinstance(shape, Bound):
        return shape.name in _WITHOUT_ARGUMENTS
    return isinstance(shape, Function) and not _parameters(shape)


def _parameters(shape: Shape) -> list[str]:
    """What the module's own function has to be given, by name."""
    if not isinstance(shape, Function):
        return []
    spec = shape.unit.node.args
    given = [*spec.posonlyargs, *spec.args][shape.receiver is not None :]
    needed = given[: len(given) - len(spec.defaults)] if spec.defaults else given
    needed += [o for o, d in zip(spec.kwonlyargs, spec.kw_defaults, strict=True) if d is None]
    return [f"{one.arg!r}" for one in needed if one.arg.isascii()]
