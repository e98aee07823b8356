"""A thread raises RuntimeError: Working outside of request context

The request context and the app context belong to the thread that handles the request. A function
that you give to `Thread`, `Timer` or a `ThreadPoolExecutor` runs in another thread, and there
`request`, `session`, `g` and `current_app` raise RuntimeError. Functions such as url_for() and
render_template() need a context too. Pass the values as arguments, or give the function the context
of the request with copy_current_request_context(). If the function needs only `current_app`, the
app context is enough: write `with app.app_context():` in it.

Wrong::

    from concurrent.futures import ThreadPoolExecutor

    from flask import Flask, request

    app = Flask(__name__)
    pool = ThreadPoolExecutor(2)


    def greeting():
        return "Hello " + request.args["name"]  # RSP707


    @app.get("/greet")
    def greet():
        return pool.submit(greeting).result()

    # GET /greet?name=Ada -> RuntimeError: Working outside of request context...

Right::

    from concurrent.futures import ThreadPoolExecutor

    from flask import Flask, copy_current_request_context, request

    app = Flask(__name__)
    pool = ThreadPoolExecutor(2)


    def greeting():
        return "Hello " + request.args["name"]


    @app.get("/greet")
    def greet():
        return pool.submit(copy_current_request_context(greeting)).result()

    # GET /greet?name=Ada -> 200, body: Hello Ada

Wrong::

    from concurrent.futures import ThreadPoolExecutor

    from flask import Flask, current_app

    app = Flask(__name__)
    app.config["SHOP"] = "Lamps"
    pool = ThreadPoolExecutor(2)


    def shop_name():
        return current_app.config["SHOP"]  # RSP707


    @app.get("/name")
    def name():
        return pool.submit(shop_name).result()

    # GET /name -> RuntimeError: Working outside of application context...

Right::

    from concurrent.futures import ThreadPoolExecutor

    from flask import Flask, current_app

    app = Flask(__name__)
    app.config["SHOP"] = "Lamps"
    pool = ThreadPoolExecutor(2)


    def shop_name():
        with app.app_context():
            return current_app.config["SHOP"]


    @app.get("/name")
    def name():
        return pool.submit(shop_name).result()

    # GET /name -> 200, body: Lamps

Quiet on: The rule reports nothing if the function enters a context itself, or if it asks with
has_request_context() or has_app_context(). Decorated functions are left alone. If the file also
calls the function without a thread, it is left alone unless each call needs the context.

Related: RSP511, RSP508

Flask docs: The Application Context
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from flake8_flask_response.analysis.events.model import Call, ModuleDone
from flake8_flask_response.analysis.flask.threads import started, with_callees
from flake8_flask_response.analysis.queries.contexts import Use, needs_context
from flake8_flask_response.analysis.syntax.places import is_always_met
from flake8_flask_response.analysis.syntax.units import FunctionUnit
from flake8_flask_response.edits import Fix, Replace, unsafe
from flake8_flask_response.knowledge.contexts import ASKS_FOR_CONTEXT, STARTS_THREAD
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line, source

_COPY = "flask.copy_current_request_context"


class ContextUsedInThread(Rule[ModuleDone]):
    listens = (ModuleDone,)
    only_in = "functions that run in another thread"
    no_fix = "Outside of a view function there is no request whose context could be copied."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        starting = [(call, units) for call in event.calls if (units := started(call))]
        if not starting:
            return
        called = {call.local for call in event.calls if call.local is not None}
        uses = _first_uses(event)
        told: set[ast.AST] = set()
        for call, units in starting:
            for unit in units:
                use = _use_in(unit, event, uses)
                if use is None or (unit in called and not is_always_met(use.node, unit)):
                    continue
                if use.node not in told:
                    told.add(use.node)
                    yield _finding(use, call, unit)


def _first_uses(event: ModuleDone) -> Mapping[FunctionUnit, Use]:
    """The first use in each function that needs a context."""
    found: dict[FunctionUnit, Use] = {}
    every: list[Use] = [*event.uses, *event.calls]
    for use in sorted(every, key=lambda one: getattr(one.node, "lineno", 0)):
        if use.function is not None and needs_context(use):
            found.setdefault(use.function, use)
    return found


def _use_in(unit: FunctionUnit, event: ModuleDone, uses: Mapping[FunctionUnit, Use]) -> Use | None:
    """What needs a context in a function, or in one that it calls; None if it may have one."""
    family = with_callees(unit, event.calls)
    for one in family:
        if one in event.own_contexts or one.decorators or one.is_generator or one.is_async:
            return None
        if any(name in one.reads or name in one.names.attributes for name in ASKS_FOR_CONTEXT):
            return None
    return next((uses[one] for one in family if one in uses), None)


def _finding(use: Use, call: Call, unit: FunctionUnit) -> Finding:
    name = needs_context(use)
    what = f"{name}() needs a context" if isinstance(use, Call) else f"{name!r} needs a context"
    fault = f"{what}, and {unit.name}() runs in a thread ({on_line(call.node)}) that has none"
    target = call.argument_node(*STARTS_THREAD[call.callee])
    if target is None or not _in_view(call.function):
        return Finding(use.node, f"{fault}; hand over what it needs as an argument")
    copied = f"{imported(_COPY)}({source(target)})"
    message = f"{fault}; {on_line(call.node)}, write {copied} instead of {source(target)}"
    return Finding(use.node, message, _fix(target))


def _in_view(unit: FunctionUnit | None) -> bool:
    while unit is not None:
        if any(role.name in ("view", "errorhandler", "before_request") for role in unit.roles):
            return True
        unit = unit.outer
    return False


def _fix(target: ast.expr) -> Fix:
    copied = f"{imported(_COPY)}({text_of(target)})"
    return unsafe("give the thread the context of the request", Replace(target, copied))
