'''None, a list or a line break as the value of a header.

A header's value is one line of text. Flask makes text of whatever you give: None is sent as the
word None, and a list in square brackets as Python prints it. A line break raises ValueError,
because it would end the header. In a dict of headers a list is right: it means the header several
times.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/owner")
    def owner():
        response = make_response("Hi")
        response.headers["X-Owner"] = None  # RSP503
        response.headers["X-Tags"] = ["a", "b"]  # RSP503
        return response

    # GET /owner -> 200, X-Owner: None, X-Tags: ['a', 'b']

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)
    POLICY = """default-src 'self';
    img-src *"""

    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers["Content-Security-Policy"] = POLICY  # RSP503
        return response

    # GET /page -> ValueError: ...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)
    OWNER = None

    @app.get("/owner")
    def owner():
        response = make_response("Hi")
        if OWNER is not None:
            response.headers["X-Owner"] = OWNER
        response.headers["X-Tags"] = ", ".join(["a", "b"])
        response.headers["Content-Security-Policy"] = "default-src 'self'; img-src *"
        return response

    # GET /owner -> 200, no X-Owner, X-Tags: a, b

Quiet on: numbers, a list in a dict of headers, and values that may be None or not.

Related: RSP501, RSP507

Flask docs: API, Response Objects
'''

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import Const, Shape, is_none, kind_of
from flake8_flask_response.analysis.events.model import Call, ItemUse, Returned
from flake8_flask_response.analysis.queries.headers import HeaderWrite, header_writes, pairs
from flake8_flask_response.analysis.queries.replies import replies
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described

_PRINTED: Final = frozenset({"list", "tuple", "set", "frozenset", "dict", "dict view"})
_BREAKS: Final = ("\n", "\r")


class InvalidHeaderValue(Rule[ItemUse | Call | Returned]):
    listens = (ItemUse, Call, Returned)
    hears_callers = True

    def check(self, event: ItemUse | Call | Returned) -> Iterator[Finding]:
        writes = _returned(event) if isinstance(event, Returned) else header_writes(event)
        for write in writes:
            name = f"the header '{write.name}'" if write.name else "this header"
            what = described(write.value, write.node)
            if write.value.every(is_none):
                fault = f"{name} is given {what} and sends the word None"
                yield Finding(write.node, f"{fault}; leave it out, or give it text")
            elif write.value.every(_has_line_break):
                cure = 'put it on one line: " ".join(value.split())'
                yield Finding(write.node, f"{name} holds a line break (ValueError); {cure}")
            elif write.value.every(lambda s: kind_of(s) == "bytes"):
                fault = f"{name} is given {what} and since Werkzeug 3.0 sends it with b and quotes"
                yield Finding(write.node, f"{fault}; give it text: value.decode()")
            elif write.value.every(lambda s: kind_of(s) == "dict"):
                fault = f"{name} is given {what} and sends it with braces and quotes"
                yield Finding(write.node, f"{fault}; give it text, such as json.dumps(value)")
            elif not write.takes_lists and write.value.every(lambda s: kind_of(s) in _PRINTED):
                fault = f"{name} is given {what} and sends it with brackets and quotes"
                yield Finding(write.node, f'{fault}; join it: ", ".join(value)')


def _returned(event: Returned) -> Iterator[HeaderWrite]:
    if event.role is None or event.role.reach == "unknown":
        return
    for outcome in event.outcomes:
        for reply in replies(outcome):
            if reply.headers is not None and outcome.value.certain:
                for name, item in pairs(reply.headers, outcome.world.heap.get):
                    yield HeaderWrite(event.node, name, item, "given")


def _has_line_break(shape: Shape) -> bool:
    if isinstance(shape, Const):
        return shape.type is str and _breaks(shape.value)
    made = shape.origin
    if getattr(shape, "source", "") != "f-string" or not isinstance(made, ast.JoinedStr):
        return False
    return any(isinstance(p, ast.Constant) and _breaks(str(p.value)) for p in made.values)


def _breaks(text: str) -> bool:
    return any(one in text for one in _BREAKS)
