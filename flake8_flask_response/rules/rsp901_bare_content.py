"""A view function returns text, a dict or a list and makes no response

The function never holds the response, so it can't set a header, a cookie or a status code on it.
Make the response with make_response(), and return it. If you always do that, you avoid the
mistakes of RSP101, RSP201 and RSP301. Returning plain content is fine and common, because Flask
makes the response for you. So this rule is meant for learners, and it is off by default.

Wrong::

    from flask import Flask, render_template

    app = Flask(__name__)


    @app.get("/")
    def index():
        return render_template("index.html")  # RSP901

    # GET / -> 200, body: index.html

Right::

    from flask import Flask, make_response, render_template

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response(render_template("index.html"))
        return response

    # GET / -> 200, body: index.html

Quiet on: The rule reports nothing for tuples with a status code, for error handlers and for request
hooks. View functions with a decorator that the linter doesn't know are left alone.

Options: The rule reports something only with --rsp-classroom.

Related: RSP101, RSP902

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import MappingProxyType

from flake8_flask_response.analysis.domain.values import Shape, is_response, kind_of
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.queries.answers import sure_ways
from flake8_flask_response.cures import Cure, code, made_of, then
from flake8_flask_response.edits import AddBefore, Replace, ReplaceReturned, safe
from flake8_flask_response.markers import new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source

_CONTENT = frozenset({"str", "Markup", "bytes", "dict", "list", "generator", "iterator"})
_BETTER = (
    *("RSP201", "RSP203", "RSP204", "RSP205", "RSP206", "RSP209", "RSP211", "RSP303", "RSP306"),
    *("RSP309", "RSP310", "RSP408", "RSP415", "RSP505", "RSP511", "RSP902"),
)


_HABIT = (
    "as a classroom habit, make the response yourself, so that you can set headers"
    " and cookies on it"
)


class BareContent(Rule[Returned]):
    listens = (Returned,)
    silent_in = MappingProxyType(
        {
            "resource": "A resource returns data.",
            "errorhandler": "Content and a status code are usual there.",
            "before_request": "It seldom answers.",
        }
    )
    gives_way_to = frozenset(_BETTER)

    def check(self, event: Returned) -> Iterator[Finding]:
        role = event.role
        if role is None or role.name != "view" or role.reach != "unchanged" or event.implicit:
            return
        way = next((w for w in sure_ways(event) if w.value.every(_is_content)), None)
        if way is None:
            return
        whole = event.node.value if isinstance(event.node, ast.Return) else None
        node = whole if whole is not None else way.node
        what = "this" if source(node) == "..." else quoted(node)
        fault = f"{what} is {described(way.value, node)}"
        cure, fix = _cure(event, node)
        yield Finding(node, f"{fault}, which isn't a mistake; {_HABIT}; {cure}", fix)


def _is_content(shape: Shape) -> bool:
    return not is_response(shape) and kind_of(shape) in _CONTENT


def _cure(event: Returned, node: ast.AST) -> Cure:
    if not isinstance(node, ast.expr):
        return "make a response first", None
    name = new_name("response")
    if isinstance(event.node, ast.Return):
        added = AddBefore(event.node, f"{name} = {made_of(node, text_of)}")
        fix = safe("make a response", added, ReplaceReturned(event.node, name))
        return f"write: {then(f'{name} = {made_of(node, code)}', f'return {name}')}", fix
    fix = safe("make a response", Replace(node, made_of(node, text_of)))
    return f"write: {made_of(node, code)}", fix
