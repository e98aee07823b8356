"""Two responses joined with "and" or "or", so that one of them is lost.

"and" and "or" do not join two responses: they choose one. A response always counts as true. So "a
and b" is always b, and "a or b" is always a; the other one is thrown away, with its headers and
cookies. Put everything on one response, and return that.

Wrong::

    from flask import Flask, make_response, redirect

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        response.set_cookie("seen", "1")
        return response and redirect("/home")  # RSP211

    # GET / -> 302, Location: /home, no Set-Cookie

Right::

    from flask import Flask, redirect

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = redirect("/home")
        response.set_cookie("seen", "1", secure=True, httponly=True, samesite="Lax")
        return response

    # GET / -> 302, Location: /home, Set-Cookie: seen=1...

Quiet on: conditions, and a left side that may be None, empty or false.

Related: RSP201, RSP202

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Ref, Shape, is_response
from flake8_flask_response.analysis.events.model import Combined
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source


class ResponseInBoolean(Rule[Combined]):
    listens = (Combined,)

    def check(self, event: Combined) -> Iterator[Finding]:
        assert isinstance(event.node, ast.BoolOp)
        values = event.node.values
        for index, left in enumerate(event.operands[:-1]):
            if left.every(_is_made_here) and event.operands[index + 1].every(is_response):
                yield Finding(event.node, _message(event.node, values[index], values[index + 1]))
                return


def _is_made_here(shape: Shape) -> bool:
    """Whether it is a response for certain; an annotation may promise one and give None."""
    return isinstance(shape, Ref) and is_response(shape) and not shape.site.role


def _message(node: ast.BoolOp, left: ast.expr, right: ast.expr) -> str:
    if isinstance(node.op, ast.And):
        return (
            f"{quoted(left)} is a response and always true, so that 'and' drops it;"
            f" put all on one response, here: {source(right)}"
        )
    return (
        f"{quoted(left)} is a response and always true, so that what follows 'or' is never sent;"
        f" put all on one response, here: {source(left)}"
    )
