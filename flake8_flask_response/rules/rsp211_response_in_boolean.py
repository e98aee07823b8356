"""Two responses are joined with "and" or "or", so one of them is lost

`and` and `or` don't join two responses: they choose one of them. A response object always counts as
true. So `a and b` is always b, and `a or b` is always a. The other response is not sent, and its
headers and cookies are lost. Set everything on one response, and return that one.

Wrong::

    from flask import Flask, make_response, redirect

    app = Flask(__name__)


    @app.get("/welcome")
    def welcome():
        response = make_response("Welcome")
        response.set_cookie("visited", "yes")
        return response and redirect("/home")  # RSP211

    # GET /welcome -> 302, Location: /home, no Set-Cookie

Right::

    from flask import Flask, redirect

    app = Flask(__name__)


    @app.get("/welcome")
    def welcome():
        response = redirect("/home")
        response.set_cookie("visited", "yes")
        return response

    # GET /welcome -> 302, Location: /home, Set-Cookie: visited=yes; Path=/

Quiet on: The rule reports nothing in an `if` condition. It also accepts a left side that may be
None, empty or false, because then the right side can be reached.

Related: RSP201, RSP202

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Ref, Shape, is_response
from flake8_flask_response.analysis.events.mistaken import DATA, TEXT, TUPLE, mistaken_for_response
from flake8_flask_response.analysis.events.model import Combined
from flake8_flask_response.analysis.syntax.places import names_read, only_assignment
from flake8_flask_response.cures import Cure, code, placed
from flake8_flask_response.edits import Replace, safe, unsafe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import line, on_line, quoted

_CONTENT = frozenset({DATA, TEXT, TUPLE})


class ResponseInBoolean(Rule[Combined]):
    listens = (Combined,)
    no_fix = "None inside an f-string."

    def check(self, event: Combined) -> Iterator[Finding]:
        assert isinstance(event.node, ast.BoolOp)
        for index, left in enumerate(event.operands[:-1]):
            if left.every(_is_made_here) and _is_an_answer(event, index + 1):
                yield _finding(event, event.node, index)
                return


def _is_an_answer(event: Combined, index: int) -> bool:
    """Whether an operand is a response, or content beside a response that nobody else has."""
    assert isinstance(event.node, ast.BoolOp)
    what = event.operands[index]
    if what.every(is_response):
        return True
    before = event.operands[index - 1].single
    made = before.site if isinstance(before, Ref) else None
    alone = made is not None and made.node is event.node.values[index - 1]
    return alone and what.every(lambda shape: mistaken_for_response(shape) in _CONTENT)


def _is_made_here(shape: Shape) -> bool:
    """Whether it is a response for certain; an annotation may promise one and give None."""
    return isinstance(shape, Ref) and is_response(shape) and not shape.site.role


def _finding(event: Combined, node: ast.BoolOp, index: int) -> Finding:
    left = node.values[index]
    if isinstance(node.op, ast.And):
        fault = f"a response is always true, so 'and' drops {quoted(left)}"
        kept = [*node.values[:index], *node.values[index + 1 :]]
        cure, fix = _on_the_right(event, node, left) or _only(event, node, kept)
    else:
        fault = f"{quoted(left)} is a response and always true, so what follows 'or' is never used"
        cure, fix = _only(event, node, node.values[: index + 1])
    return Finding(node, f"{fault}; {cure}", fix)


def _only(event: Combined, node: ast.BoolOp, kept: list[ast.expr]) -> Cure:
    """The cure that leaves out what has no effect."""
    word = " and " if isinstance(node.op, ast.And) else " or "
    title = f"leave out what {word.strip()!r} drops"
    fix = safe(title, Replace(node, word.join(text_of(one, tight=True) for one in kept)))
    return placed(event.function, node, word.join(code(one) for one in kept)), fix


def _on_the_right(event: Combined, node: ast.BoolOp, left: ast.expr) -> Cure | None:
    """The cure for a variable: the response that is sent gets what was set on the other one."""
    if not isinstance(left, ast.Name) or len(node.values) != 2 or event.function is None:
        return None
    assigned, right = only_assignment(event.function, left.id), node.values[1]
    if assigned is None or names_read(right) & event.function.names.bound:
        return None
    where, last = line(assigned), placed(event.function, node, left.id)
    words = f"replace {where} with: {left.id} = {code(right)}; {on_line(node)}, {last}"
    title = f"make {left.id} of {code(right)}"
    return words, unsafe(title, Replace(assigned.value, text_of(right)), Replace(node, left.id))
