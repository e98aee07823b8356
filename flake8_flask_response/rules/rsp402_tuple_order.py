"""The parts of a returned tuple in the wrong order.

A view may return a tuple, and make_response() takes the same parts: first the body, then the
status, then the headers. Flask goes by the position alone. With the status in front, Flask takes
the number for the body and raises TypeError. With the headers in the middle, it takes them for
the status.

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

Quiet on: tuples that other functions return, also helpers whose tuple a view takes apart.

Options: --rsp-transparent-decorators names your decorators that hand on what the view returns.

Related: RSP403, RSP404

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call, Returned
from flake8_flask_response.analysis.queries.tuples import (
    HEADERS_FIRST,
    HEADERS_SECOND,
    STATUS_FIRST,
    faulty_tuples,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import item, made_on, reply

_NAMES = ("body", "status", "headers")


class TupleOrder(Rule[Call | Returned]):
    listens = (Call, Returned)

    def check(self, event: Call | Returned) -> Iterator[Finding]:
        for given in faulty_tuples(event):
            if given.fault == STATUS_FIRST:
                order = (1, 0, 2)[: len(given.shape.items)]
                what = f"the status {item(given, 0, '')}".rstrip()
                fault = f"{what} stands first, where the body belongs"
            elif given.fault == HEADERS_SECOND:
                order = (0, 2, 1)
                fault = "the headers stand second, where the status belongs"
            elif given.fault == HEADERS_FIRST:
                order = (1, 2, 0)
                fault = "the headers stand first, where the body belongs"
            else:
                continue
            parts = [item(given, old, name) for old, name in zip(order, _NAMES, strict=False)]
            yield Finding(given.place, f"{fault}{made_on(given)}; {reply(given, parts)}")
