"""A decorator's wrapper doesn't return the response of the view function

A decorator replaces the view function with a wrapper: Flask calls the wrapper, and sends what the
wrapper returns. If the wrapper calls the view without `return`, it returns None and Flask raises
TypeError. If it sets a header on one response and returns another, the header is lost. Return what
the view returns, or the response that you made of it. If the decorator has no `return wrapper` at
its end, the view becomes None.

Wrong::

    from functools import wraps

    from flask import Flask

    app = Flask(__name__)


    def logged(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            app.logger.info("called")
            view(*args, **kwargs)  # RSP215
        return wrapper


    @app.get("/")
    @logged
    def index():
        return "Hi"

    # GET / -> TypeError: The view function for 'index' did not return a valid response. The...

Right::

    from functools import wraps

    from flask import Flask

    app = Flask(__name__)


    def logged(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            app.logger.info("called")
            return view(*args, **kwargs)
        return wrapper


    @app.get("/")
    @logged
    def index():
        return "Hi"

    # GET / -> 200, body: Hi

Wrong::

    from functools import wraps

    from flask import Flask, make_response

    app = Flask(__name__)


    def no_cache(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            page = view(*args, **kwargs)
            response = make_response(page)
            response.headers["Cache-Control"] = "no-store"
            return page  # RSP215
        return wrapper


    @app.get("/news")
    @no_cache
    def news():
        return "News"

    # GET /news -> 200, no Cache-Control, body: News

Right::

    from functools import wraps

    from flask import Flask, make_response

    app = Flask(__name__)


    def no_cache(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            page = view(*args, **kwargs)
            response = make_response(page)
            response.headers["Cache-Control"] = "no-store"
            return response
        return wrapper


    @app.get("/news")
    @no_cache
    def news():
        return "News"

    # GET /news -> 200, Cache-Control: no-store, body: News

Wrong::

    from functools import wraps

    from flask import Flask, abort, request

    app = Flask(__name__)


    def key_required(view):  # RSP215
        @wraps(view)
        def wrapper(*args, **kwargs):
            if "key" not in request.args:
                abort(401)
            return view(*args, **kwargs)


    @app.get("/secret")
    @key_required
    def secret():
        return "Secret"

    # IMPORT -> AssertionError: expected view func if endpoint is not provided.

Right::

    from functools import wraps

    from flask import Flask, abort, request

    app = Flask(__name__)


    def key_required(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if "key" not in request.args:
                abort(401)
            return view(*args, **kwargs)
        return wrapper


    @app.get("/secret")
    @key_required
    def secret():
        return "Secret"

    # GET /secret -> 401
    # GET /secret?key=1 -> 200, body: Secret

Quiet on: The rule reports nothing for wrappers around functions that are not views. It also
accepts a wrapper that answers with a response of its own. A decorator may register its function.

Related: RSP204, RSP701, RSP706

Flask docs: View Decorators
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import DOUBT
from flake8_flask_response.analysis.domain.values import (
    Function,
    Instance,
    Marker,
    Ref,
    Shape,
    Tuple,
    is_none,
    is_response,
    is_text,
)
from flake8_flask_response.analysis.events.model import NotReturned, Outcome, Wrapped
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import code
from flake8_flask_response.edits import (
    AddAtEnd,
    Fix,
    PrefixStatement,
    Replace,
    ReplaceReturned,
    safe,
    unsafe,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import line, on_line


class WrapperReturnsNothing(Rule[NotReturned | Wrapped]):
    listens = (NotReturned, Wrapped)
    only_in = "decorators"
    no_fix = (
        "None if the response has no name, if more code follows the call of the view, or if the"
        " return of the wrapper has to move."
    )

    def check(self, event: NotReturned | Wrapped) -> Iterator[Finding]:
        if isinstance(event, NotReturned):
            yield _forgotten(event)
            return
        for outcome in event.outcomes:
            if DOUBT in outcome.world.facts:
                continue
            if outcome.value.every(is_none):
                yield from _nothing(outcome, event)
            elif outcome.value.every(lambda shape: _is_uncalled(shape, event)):
                yield _uncalled(outcome, event)
        for outcome in event.customised:
            known = outcome.value.certain or outcome.value.some(_is_content)
            if known and DOUBT not in outcome.world.facts:
                yield _lost(event, outcome)


def _forgotten(event: NotReturned) -> Finding:
    assert event.function is not None
    assert isinstance(event.node, ast.stmt)
    outer, wrapper = event.function.name, event.wrapper.name
    fault = f"{outer}() doesn't return its wrapper, so '{event.view.name}' becomes None"
    cure = f"return {wrapper}"
    if event.inside is not None:
        words = f"move {cure} out of '{wrapper}': indent {line(event.inside)} like 'def {wrapper}'"
        return Finding(event.node, f"{fault}; {words}")
    end = f"below line {event.node.end_lineno}, as the last line of {outer}()"
    return Finding(
        event.node,
        f"{fault}; {end} and indented like 'def {wrapper}', write: {cure}",
        safe(cure, AddAtEnd(event.node, cure)),
    )


def _is_content(shape: Shape) -> bool:
    """Whether the view may give something of which a response had to be made."""
    made = isinstance(shape, Ref | Instance | Tuple) and not is_response(shape)
    return made or is_text(shape)


def _is_uncalled(shape: Shape, event: Wrapped) -> bool:
    """Whether a shape is the view itself, or the wrapper."""
    if isinstance(shape, Function):
        return shape.unit is event.function
    return isinstance(shape, Marker) and shape.name == "function"


def _uncalled(outcome: Outcome, event: Wrapped) -> Finding:
    fault = (
        f"'{_name(event)}' is called instead of the view '{event.view.name}' and returns a"
        " function here"
    )
    answer = _answer(event, outcome)
    if not answer or not isinstance(outcome.node, ast.expr):
        return Finding(outcome.node, f"{fault}; return what the view returns")
    make = safe if answer.isidentifier() else unsafe
    fix = make(f"return {answer}", Replace(outcome.node, answer))
    return Finding(outcome.node, f"{fault}; write: return {answer}", fix)


def _answer(event: Wrapped, outcome: Outcome) -> str:
    """The variable that holds what the view gives, or else the call of the view."""
    variables = outcome.world.env.items().items()
    held = [name for name, what in variables if what.every(_is_given)]
    if held:
        return held[0] if len(held) == 1 else ""
    return _call(event)


def _is_given(shape: Shape) -> bool:
    """Whether a shape is what calling the view gives."""
    return isinstance(shape, Marker) and shape.name == "result"


def _nothing(outcome: Outcome, event: Wrapped) -> Iterator[Finding]:
    assert event.function is not None
    begin = f"'{event.function.name}' is called instead of the view '{event.view.name}'"
    call = _call(event)
    if not outcome.implicit:
        fix = None
        if call and isinstance(outcome.node, ast.Return):
            fix = unsafe(f"return {call}", ReplaceReturned(outcome.node, call))
        elif call and isinstance(outcome.node, ast.expr):
            fix = unsafe(f"return {call}", Replace(outcome.node, call))
        cure = f"write: return {call}" if call else "return what the view returns"
        yield Finding(outcome.node, f"{begin} and returns None here; {cure}", fix)
    elif event.dropped:
        yield _dropped(event, event.dropped[0], f"{begin} and doesn't return its response")
    elif not event.discards and not event.loops:
        fix = None
        if call and isinstance(event.node, ast.stmt):
            fix = unsafe(f"end with: return {call}", AddAtEnd(event.node, f"return {call}"))
        cure = f"end it with: return {call}" if call else "return what the view returns"
        yield Finding(event.node, f"{begin} and can end without a return; {cure}", fix)


def _dropped(event: Wrapped, call: ast.expr, fault: str) -> Finding:
    """The finding about a call of the view whose answer nobody takes."""
    spot = spot_of(event.function, call)
    if spot is None or not spot.following:
        cure = f"return {code(call)}"
        fix: Fix | None = safe(cure, PrefixStatement(call, "return ")) if spot else None
        return Finding(call, f"{fault}; write: {cure}", fix)
    cure = f"write response = {code(call)}, and end '{_name(event)}' with: return response"
    return Finding(call, f"{fault}; {cure}")


def _name(event: Wrapped) -> str:
    """The wrapper's name."""
    return event.function.name if event.function is not None else "wrapper"


def _call(event: Wrapped) -> str:
    """The call of the view as the wrapper would write it: `view(*args, **kwargs)`."""
    unit = event.function
    outer = unit.outer if unit is not None else None
    if unit is None or outer is None or isinstance(outer.node, ast.Lambda):
        return ""
    first = [*outer.node.args.posonlyargs, *outer.node.args.args][:1]
    spec = unit.node.args
    given = [one.arg for one in [*spec.posonlyargs, *spec.args]]
    given += [f"*{spec.vararg.arg}"] if spec.vararg else []
    given += [f"{one.arg}={one.arg}" for one in spec.kwonlyargs]
    given += [f"**{spec.kwarg.arg}"] if spec.kwarg else []
    text = f"{first[0].arg}({', '.join(given)})" if first else ""
    return text if text.isascii() else ""


def _lost(event: Wrapped, outcome: Outcome) -> Finding:
    state = outcome.lost[0]
    change = next(c for c in state.changes if c.kind != "body")
    where = on_line(change.node)
    name = next(
        (
            name
            for name, what in outcome.world.env.items().items()
            if any(isinstance(s, Ref) and s.site == state.site for s in what.shapes)
        ),
        "",
    )
    kind = "content type" if change.kind == "content_type" else change.kind
    fault = f"this returns the view's answer without the {kind} set {where}"
    if not name or not isinstance(outcome.node, ast.expr):
        return Finding(outcome.node, f"{fault}; return the response that gets it")
    fix = safe(f"return {name}", Replace(outcome.node, name))
    return Finding(outcome.node, f"{fault}; write: return {name}", fix)
