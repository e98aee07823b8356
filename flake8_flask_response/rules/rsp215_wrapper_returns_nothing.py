"""A decorator's wrapper that does not return what the view gave.

A decorator puts a wrapper in the place of the view: Flask calls the wrapper and sends what that
returns. A wrapper that calls the view and forgets the return gives None, and Flask has nothing to
send. A wrapper that sets a header on one response and returns another loses the header. Return the
view's answer, or the response that you have made of it.

Wrong::

    from functools import wraps

    from flask import Flask, make_response

    app = Flask(__name__)


    def logged(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            app.logger.info("called")
            view(*args, **kwargs)  # RSP215
        return wrapper


    def no_cache(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            answer = view(*args, **kwargs)
            response = make_response(answer)
            response.headers["Cache-Control"] = "no-store"
            return answer  # RSP215
        return wrapper


    @app.get("/")
    @logged
    def index():
        return "Hi"


    @app.get("/news")
    @no_cache
    def news():
        return "News"

    # GET / -> TypeError: The view function for 'index' did not return a valid response. The...
    # GET /news -> 200, no Cache-Control, body: News

Right::

    from functools import wraps

    from flask import Flask, make_response

    app = Flask(__name__)


    def logged(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            app.logger.info("called")
            return view(*args, **kwargs)
        return wrapper


    def no_cache(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            response = make_response(view(*args, **kwargs))
            response.headers["Cache-Control"] = "no-store"
            return response
        return wrapper


    @app.get("/")
    @logged
    def index():
        return make_response("Hi")


    @app.get("/news")
    @no_cache
    def news():
        return make_response("News")

    # GET / -> 200, body: Hi
    # GET /news -> 200, Cache-Control: no-store, body: News

Quiet on: wrappers around functions that are no views, and wrappers that answer by themselves.

Related: RSP204, RSP701, RSP706

Flask docs: View Decorators
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import DOUBT
from flake8_flask_response.analysis.domain.values import Ref, is_none
from flake8_flask_response.analysis.events.model import Outcome, Wrapped
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line, source


class WrapperReturnsNothing(Rule[Wrapped]):
    listens = (Wrapped,)

    def check(self, event: Wrapped) -> Iterator[Finding]:
        for outcome in event.outcomes:
            if outcome.value.every(is_none) and DOUBT not in outcome.world.facts:
                yield from _nothing(outcome, event)
        for outcome in event.customised:
            if outcome.value.certain and DOUBT not in outcome.world.facts:
                yield Finding(outcome.node, _lost(outcome))


def _nothing(outcome: Outcome, event: Wrapped) -> Iterator[Finding]:
    assert event.function is not None
    name, view = event.function.name, event.view.name
    if not outcome.implicit:
        yield Finding(
            outcome.node,
            f"'{name}' stands in for the view '{view}' and returns None here;"
            f" return what {view}() gives",
        )
    elif event.dropped:
        call = source(event.dropped[0])
        yield Finding(
            event.dropped[0],
            f"'{name}' stands in for the view '{view}' and drops its answer; write: return {call}",
        )
    elif not event.discards and not event.loops:
        yield Finding(
            event.node,
            f"'{name}' stands in for the view '{view}' and can end without a return;"
            f" return what {view}() gives on every path",
        )


def _lost(outcome: Outcome) -> str:
    state = outcome.lost[0]
    change = next(c for c in state.changes if c.kind != "body")
    where = on_line(change.node)
    name = next(
        (
            name
            for name, what in outcome.world.env.items().items()
            if any(isinstance(s, Ref) and s.site == state.site for s in what.shapes)
        ),
        "the response that is customised",
    )
    kind = "content type" if change.kind == "content_type" else change.kind
    return f"this returns the view's answer without the {kind} set {where}; return {name}"
