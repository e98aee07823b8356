"""A before_request function that returns something that is no answer.

If a before_request function returns None, the request goes on to the view. Anything else is
taken for the answer, and the view never runs. So True does not mean "go on": Flask tries to send
it and raises TypeError. End with no return at all to let the request pass, and return a
response, or abort(), to stop it.

Wrong::

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.before_request
    def check():
        return request.headers.get("X-Key") == "abc"  # RSP704


    @app.get("/")
    def index():
        return make_response("Hello")

    # GET / with X-Key: abc -> TypeError: The view function did not return a valid response...

Right::

    from flask import Flask, abort, make_response, request

    app = Flask(__name__)


    @app.before_request
    def check():
        if request.headers.get("X-Key") != "abc":
            abort(401)


    @app.get("/")
    def index():
        return make_response("Hello")

    # GET / with X-Key: abc -> 200, body: Hello
    # GET / -> 401

Quiet on: None, and everything that Flask can answer with: text, dicts, lists, tuples, responses.

Related: RSP206, RSP703

Flask docs: Application Structure and Lifecycle, How a Request is Handled
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Shape, Tuple, is_none
from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.flask.hooks import is_hook
from flake8_flask_response.analysis.queries.answers import is_unsupported, sure_ways
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted


class BeforeRequestReturnsValue(Rule[Returned]):
    listens = (Returned,)
    gives_way_to = frozenset({"RSP402", "RSP403"})

    def check(self, event: Returned) -> Iterator[Finding]:
        if not is_hook(event.role, "before_request"):
            return
        for way in sure_ways(event):
            shapes = way.value.only(lambda s: not is_none(s))
            wrong = shapes.only(_cannot_be_sent)
            if wrong.shapes and (wrong is shapes or wrong.some(_is_empty)):
                node = way.node
                may_be = "is" if wrong is shapes else "can be"
                yield Finding(
                    node,
                    f"{quoted(node)} {may_be} {described(wrong, node)}, and what a before_request"
                    " function gives is sent as the answer; return nothing to go on, or abort(403)",
                )
                return


def _cannot_be_sent(shape: Shape) -> bool:
    """Whether Flask cannot answer with the shape, or with the body of a tuple that it is."""
    return _is_empty(shape) or is_unsupported(shape)


def _is_empty(shape: Shape) -> bool:
    """Whether the shape is a tuple that has None, or what cannot be sent, as its body."""
    if not isinstance(shape, Tuple) or len(shape.items) not in (2, 3):
        return False
    return shape.items[0].every(lambda s: is_none(s) or is_unsupported(s))
