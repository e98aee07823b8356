"""A coroutine is returned: the await is missing.

Calling an async function does not run it. The call gives a coroutine, and only await makes it
run and give its value. Flask awaits the view itself, not what the view returns. So write await
before the call, in a view that is an async def.

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

    from flask import Flask

    app = Flask(__name__)

    async def load():
        return "loaded"

    @app.get("/")
    async def index():
        return await load()

    # GET / -> 200, body: loaded

Quiet on: coroutines that are awaited, gathered or run with asyncio.run(), and wrappers that call
the view through current_app.ensure_sync().

Related: RSP206, RSP207

Flask docs: Using async and await
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events import Returned
from flake8_flask_response.analysis.reaching import bodies, must_answer, sure_ways
from flake8_flask_response.analysis.values import Coroutine, Instance, Shape
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source


class CoroutineReturned(Rule[Returned]):
    listens = (Returned,)

    def check(self, event: Returned) -> Iterator[Finding]:
        if not must_answer(event.role):
            return
        for way in sure_ways(event):
            sent = list(bodies(way.value))
            if sent and all(_is_coroutine(s) for s in sent):
                is_async = event.function is not None and event.function.is_async
                name = event.function.name if event.function is not None else ""
                yield Finding(way.node, _message(way.node, name, is_async))
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
