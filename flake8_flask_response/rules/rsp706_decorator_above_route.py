"""A decorator is above @app.route, so Flask calls the view function without it

Python applies decorators from the bottom up. @app.route registers the function below it with Flask,
and Flask calls that function for each request. @app.get and @app.post do the same. A decorator
above @app.route comes too late: a login check there protects nothing, and a header set there isn't
sent. Put the route on top. The same is true of hooks and error handlers. For a view class, list the
decorators in its attribute `decorators = [...]`.

Wrong::

    from functools import wraps

    from flask import Flask, abort, request

    app = Flask(__name__)


    def key_required(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.headers.get("X-Key") != "abc":
                abort(401)
            return view(*args, **kwargs)
        return wrapper


    @key_required  # RSP706
    @app.get("/secret")
    def secret():
        return "Secret"

    # GET /secret -> 200, body: Secret

Right::

    from functools import wraps

    from flask import Flask, abort, request

    app = Flask(__name__)


    def key_required(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.headers.get("X-Key") != "abc":
                abort(401)
            return view(*args, **kwargs)
        return wrapper


    @app.get("/secret")
    @key_required
    def secret():
        return "Secret"

    # GET /secret -> 401
    # GET /secret with X-Key: abc -> 200, body: Secret

Quiet on: The rule reports nothing for decorators that only register the function, such as
csrf.exempt or another route. Decorators that the linter can't work out are left alone.

Related: RSP215

Flask docs: View Decorators
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import ClassDone, Registered
from flake8_flask_response.edits import Edit, Fix, Replace, keyword_of, unsafe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class DecoratorAboveRoute(Rule[Registered | ClassDone]):
    listens = (Registered, ClassDone)
    only_in = "decorators above a route, a hook or an error handler"
    no_fix = "None for a decorator of a class, or if the result has no name."

    def check(self, event: Registered | ClassDone) -> Iterator[Finding]:
        if isinstance(event, ClassDone):
            if event.is_view:
                yield from (_on_class(d, event) for d in event.unapplied)
        else:
            yield from (_on_function(d, event) for d in event.unapplied)


def _on_function(decorator: ast.expr, event: Registered) -> Finding:
    called = event.node.func if isinstance(event.node, ast.Call) else event.node
    route = f"@{source(called)}"
    what = "the view function"
    if event.role != "view" and event.target is not None:
        what = f"'{event.target.name}'"
    caller = "the extension" if event.role in ("other", "refusal") else "Flask"
    if _is_below(decorator, event):
        twice = f"stands above {route}, where {caller} doesn't call it, and below it"
        return Finding(decorator, f"@{source(decorator)} {twice}; remove this one")
    cure = f"move it below {route}"
    if event.target is not None and decorator in event.nameless and _is_named_by_target(event):
        cure += f' and add endpoint="{event.target.name}" there'
    return Finding(
        decorator,
        f"@{source(decorator)} is above {route}, so {caller} calls {what} without it; {cure}",
        _fix(event),
    )


def _is_below(decorator: ast.expr, event: Registered) -> bool:
    """Whether the same decorator stands below the route as well."""
    if event.target is None or isinstance(event.target.node, ast.Lambda):
        return False
    written: list[ast.expr] = event.target.node.decorator_list
    if event.node not in written:
        return False
    below = written[written.index(event.node) + 1 :]
    return ast.dump(decorator) in map(ast.dump, below)


def _is_named_by_target(event: Registered) -> bool:
    """Whether a route takes its endpoint from the name of what it gets."""
    call = event.node
    return event.role == "view" and isinstance(call, ast.Call) and not keyword_of(call, "endpoint")


def _fix(event: Registered) -> Fix | None:
    """All decorators that Flask does not see go below the route, in their order."""
    function = event.target
    if function is None or isinstance(function.node, ast.Lambda):
        return None
    before: list[ast.expr] = function.node.decorator_list
    if event.node not in before or (event.nameless and _is_named_by_target(event)):
        return None
    until = before[: next(n for n, one in enumerate(before) if one is event.node) + 1]
    after = [one for one in until if one not in event.unapplied] + list(event.unapplied)
    edits: list[Edit] = [
        Replace(old, text_of(new)) for old, new in zip(until, after, strict=True) if old is not new
    ]
    return unsafe("move it below the route", *edits)


def _on_class(decorator: ast.expr, event: ClassDone) -> Finding:
    name = source(decorator)
    return Finding(
        decorator,
        f"@{name} on view class '{event.unit.name}' isn't called for its requests; remove it and"
        f" write as the first line of the class: decorators = [{name}]",
    )
