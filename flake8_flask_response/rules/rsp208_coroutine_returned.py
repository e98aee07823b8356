"""A coroutine is returned: the await is missing.

Calling an async function does not run it. The call gives a coroutine, and only await makes it run
and give its value. Flask awaits the view itself, not what the view returns. So write await before
the call, in a view that is an async def.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    async def load():
        return "loaded"


    @app.get("/")
    async def index():
        return load()  # RSP208

    # GET / -> TypeError: The view function did not return a valid response. The return type mu...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    async def load():
        return "loaded"


    @app.get("/")
    async def index():
        return make_response(await load())

    # GET / -> 200, body: loaded

Quiet on: coroutines that are awaited, gathered or run with asyncio.run(), and wrappers that call
the view through current_app.ensure_sync().

Options: --rsp-transparent-decorators names your decorators that hand on what the view returns.

Related: RSP206, RSP207

Flask docs: Using async and await
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Coroutine, Instance, Marker, Shape
from flake8_flask_response.analysis.events.model import Returned, Wrapped
from flake8_flask_response.analysis.queries.answers import bodies, must_answer, sure, sure_ways
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source


class CoroutineReturned(Rule[Returned | Wrapped]):
    listens = (Returned, Wrapped)

    def check(self, event: Returned | Wrapped) -> Iterator[Finding]:
        if isinstance(event, Wrapped):
            yield from _unrun(event)
            return
        if not must_answer(event.role):
            return
        for way in sure_ways(event):
            sent = list(bodies(way.value))
            if sent and all(_is_coroutine(s) for s in sent):
                is_async = event.function is not None and event.function.is_async
                name = event.function.name if event.function is not None else ""
                yield Finding(way.node, _message(way.node, name, is_async))
                return


def _unrun(event: Wrapped) -> Iterator[Finding]:
    """The plain wrapper of an async view that hands on what calling the view gives."""
    if event.function is None or event.function.is_async or not event.view.is_async:
        return
    for way in event.outcomes:
        if sure(way) and way.value.every(lambda s: s == Marker("result")):
            view = way.node.func if isinstance(way.node, ast.Call) else None
            cure = f"return current_app.ensure_sync({source(view)})(...)" if view else "run it"
            yield Finding(
                way.node,
                f"the view '{event.view.name}' is async, so calling it here only gives a coroutine;"
                f" let Flask run it: {cure}",
            )
            return


def _is_coroutine(shape: Shape) -> bool:
    if isinstance(shape, Instance):
        return shape.kind == "coroutine"
    return isinstance(shape, Coroutine)


def _message(node: ast.AST, function: str, is_async: bool) -> str:
    if isinstance(node, ast.Tuple) and node.elts:
        node = node.elts[0]
    text = source(node)
    begin = f"{quoted(node)} is a coroutine that nobody has run"
    if is_async or not function.isidentifier():
        return f"{begin}; await it: return await {text}"
    return f"{begin}; make it: async def {function}(...), and there: return await {text}"
