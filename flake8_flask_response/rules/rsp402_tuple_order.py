"""Body, status and headers are returned in the wrong order or in a list

A view function may return a tuple: first the body, then the status code, then the headers.
make_response() takes its arguments in the same order. Flask looks only at the positions. If the
status comes first, Flask takes the number for the body and raises TypeError. If the headers come
second of three, Flask takes the status for the headers and also raises TypeError. If they are in a
list, Flask sends the list as JSON, with status code 200.

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return 404, "Not here"  # RSP402


    @app.post("/items")
    def create():
        return "made", {"Location": "/items/1"}, 201  # RSP402

    # GET /nowhere -> TypeError: The view function did not return a valid response...
    # POST /items -> TypeError: 'int' object is not iterable

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return "Not here", 404


    @app.post("/items")
    def create():
        return "made", 201, {"Location": "/items/1"}

    # GET /nowhere -> 404, body: Not here
    # POST /items -> 201, Location: /items/1, body: made

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/lamp")
    def lamp():
        return [{"error": "no such lamp"}, 404]  # RSP402

    # GET /lamp -> 200, body: [{"error":"no such lamp"},404] [Flask >= 2.2]

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/lamp")
    def lamp():
        return {"error": "no such lamp"}, 404

    # GET /lamp -> 404, body: {"error":"no such lamp"}

Quiet on: The rule reports nothing for tuples that don't reach Flask, such as the result of a
helper whose tuple the view function unpacks. It also reports nothing for lists that may be data.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP403, RSP404

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from flake8_flask_response.analysis.events.model import Call, Returned
from flake8_flask_response.analysis.queries.tuples import (
    HEADERS_FIRST,
    HEADERS_SECOND,
    STATUS_FIRST,
    SWAPPED,
    GivenTuple,
    faulty_tuples,
    listed_answer,
)
from flake8_flask_response.cures import code, in_this_file, placed
from flake8_flask_response.cures.tuples import fix_of, items_of, part, to_write
from flake8_flask_response.edits import Fix, Replace, safe, unsafe
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import made_on, on_line

_NAMES = ("body", "status", "headers")


class TupleOrder(Rule[Call | Returned]):
    listens = (Call, Returned)
    no_fix = "None if the tuple isn't written as one in this file."

    def check(self, event: Call | Returned) -> Iterator[Finding]:
        for given in faulty_tuples(event):
            if given.fault == STATUS_FIRST:
                order = (1, 0, 2)[: len(given.shape.items)]
                what = f"the status {part(given, 0, '')}".rstrip()
                fault = f"{what} comes first, but Flask expects the body there"
            elif given.fault == HEADERS_SECOND:
                order = (0, 2, 1)
                fault = "the headers come second, but Flask expects the status there"
            elif given.fault == HEADERS_FIRST:
                order = (1, 2, 0)
                fault = "the headers come first, but Flask expects the body there"
            elif given.fault == SWAPPED:
                fault = "jsonify() gets the status here, and the data stands in its place"
                yield Finding(given.place, f"{fault}{made_on(given)}; {_swapped(event, given)}")
                continue
            else:
                continue
            parts = [part(given, old, name) for old, name in zip(order, _NAMES, strict=False)]
            message = f"{fault}{made_on(given)}; {to_write(event, given, parts)}"
            yield Finding(given.place, message, _reordered(given, order))
        if isinstance(event, Returned):
            yield from _in_lists(event)


def _swapped(event: Call | Returned, given: GivenTuple) -> str:
    """The cure where two names were mixed up, maybe where a tuple is unpacked."""
    nodes = items_of(given)
    made, second = nodes if len(nodes) == 2 else (None, None)
    only = made.args if isinstance(made, ast.Call) and not made.keywords else []
    if second is None or not isinstance(made, ast.Call) or len(only) != 1:
        return "pass the data to jsonify(), and return the status after it"
    names = [code(second), code(only[0])]
    for node in event.function.own if event.function is not None else ():
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        written = [code(one) for one in target.elts] if isinstance(target, ast.Tuple) else []
        if written == names and isinstance(node, ast.Assign):
            swapped = f"{names[1]}, {names[0]} = {code(node.value)}"
            return f"swap the names {on_line(node)}: {swapped}"
    call = f"{code(made.func)}({names[0]}), {names[1]}"
    return f"write: return {call}"


def _in_lists(event: Returned) -> Iterator[Finding]:
    role = event.role
    if role is None or role.name not in SENT or role.reach == "unknown":
        return
    for outcome in event.outcomes:
        made = listed_answer(outcome, role.name)
        if made is None:
            continue
        fault = "body and status are in a list, which is sent as JSON with status code 200"
        place = outcome.node
        if not isinstance(made, ast.List) or not in_this_file(made):
            yield Finding(place, f"{fault}; return a tuple: body, status")
            continue
        words = ", ".join(map(code, made.elts))
        text = ", ".join(map(text_of, made.elts))
        if made is place:
            cure = placed(event.function, made, words)
            fix = safe("return a tuple", Replace(made, text))
        else:
            # Others may use the same list.
            cure = f"write {on_line(made)}: ({words})"
            fix = unsafe(f"make a tuple {on_line(made)}", Replace(made, f"({text})"))
        yield Finding(place, f"{fault}; {cure}", fix)
        return


def _reordered(given: GivenTuple, order: Sequence[int]) -> Fix | None:
    nodes = items_of(given)
    edits = [
        Replace(node, text_of(nodes[old]))
        for node, old in zip(nodes, order, strict=False)
        if node is not nodes[old]
    ]
    wanted = " and ".join(_NAMES[: len(order)]) if len(order) == 2 else "body, status and headers"
    return fix_of(given, f"change the order to {wanted}", *edits)
