"""A coroutine is returned because await is missing

Calling an async function does not run it. The call returns a coroutine, and only await runs it and
gets its result. Flask awaits your view function, but not the coroutine that it returns, so it
raises TypeError. Write await before the call. await is only allowed in an `async def` function.
Flask runs such a view function only if you have installed it with `pip install "flask[async]"`.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    async def load_news():
        return "No news today"


    @app.get("/news")
    async def news():
        return load_news()  # RSP208

    # GET /news -> TypeError: The view function did not return a valid response. The return type...

Right::

    from flask import Flask

    app = Flask(__name__)


    async def load_news():
        return "No news today"


    @app.get("/news")
    async def news():
        return await load_news()

    # GET /news -> 200, body: No news today

Quiet on: The rule reports nothing if the coroutine is awaited, gathered or run with asyncio.run().
A decorator that calls the view through current_app.ensure_sync() is also right.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP206, RSP207

Flask docs: Using async and await
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Coroutine, Instance, Marker, Shape
from flake8_flask_response.analysis.events.model import Returned, Wrapped
from flake8_flask_response.analysis.queries.answers import bodies, is_sent, sure, sure_ways
from flake8_flask_response.cures import arguments, code, placed
from flake8_flask_response.edits import Replace, ReplaceWord, safe, unsafe
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted

_EXTRA = "an async view needs: pip install flask[async]"


class CoroutineReturned(Rule[Returned | Wrapped]):
    listens = (Returned, Wrapped)
    no_fix = "None in a lambda, because a lambda can't be async."

    def check(self, event: Returned | Wrapped) -> Iterator[Finding]:
        if isinstance(event, Wrapped):
            yield from _unrun(event)
            return
        if not is_sent(event.role):
            return
        for way in sure_ways(event):
            sent = list(bodies(way.value))
            if sent and all(_is_coroutine(s) for s in sent):
                yield _finding(event, way.node)
                return


def _unrun(event: Wrapped) -> Iterator[Finding]:
    """The plain wrapper of an async view that hands on what calling the view gives."""
    if event.function is None or event.function.is_async or not event.view.is_async:
        return
    for way in event.outcomes:
        if sure(way) and way.value.every(lambda s: s == Marker("result")):
            yield _let_flask_run(event, way.node)
            return


def _let_flask_run(event: Wrapped, node: ast.AST) -> Finding:
    fault = f"the view '{event.view.name}' is async, so calling it here only returns a coroutine"
    if not isinstance(node, ast.Call):
        return Finding(node, f"{fault}; call the view through current_app.ensure_sync()")
    ensure = f"{imported('flask.current_app')}.ensure_sync"
    made = f"{ensure}({code(node.func)})({arguments(node, code)})"
    cure = placed(event.function, node, made)
    fix = safe("let Flask run it", Replace(node.func, f"{ensure}({text_of(node.func)})"))
    return Finding(node, f"{fault}; let Flask run it, {cure}", fix)


def _is_coroutine(shape: Shape) -> bool:
    if isinstance(shape, Instance):
        return shape.kind == "coroutine"
    return isinstance(shape, Coroutine)


def _finding(event: Returned, whole: ast.AST) -> Finding:
    node = whole.elts[0] if isinstance(whole, ast.Tuple) and whole.elts else whole
    fault = f"{quoted(node)} is a coroutine that was never awaited"
    unit = event.function
    if unit is None or not isinstance(node, ast.expr) or not isinstance(whole, ast.expr):
        return Finding(node, f"{fault}; write await before it")
    items = [code(item) for item in whole.elts[1:]] if isinstance(whole, ast.Tuple) else []
    awaited = ", ".join([f"await {code(node)}", *items])
    cure = placed(unit, whole, awaited)
    edit = Replace(node, f"await {text_of(node, tight=True)}")
    if unit.is_async:
        return Finding(node, f"{fault}; {cure}", safe("await it", edit))
    if not isinstance(unit.node, ast.FunctionDef):
        cure = f"put an async def in place of this lambda, and there: return {awaited}"
        return Finding(node, f"{fault}; {cure}")
    head = f"async def {unit.name}({ast.unparse(unit.node.args)}):"
    cure = f"write {head} and in it {cure.removeprefix('write').strip(': ')} ({_EXTRA})"
    title = f"make {unit.name}() async and await it"
    fix = unsafe(title, edit, ReplaceWord(unit.node, "def", "async def"))
    return Finding(node, f"{fault}; {cure}", fix)
