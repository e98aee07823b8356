"""make_response() or jsonify() called while the module is imported.

make_response() and jsonify() ask the app that is at work how to make the response. While the
module is imported no app is at work, and Flask raises RuntimeError. Besides, a response is for one
request: make it in the view, each time anew.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)
    EMPTY = make_response("", 204)  # RSP413


    @app.get("/")
    def index():
        return "hi", 200

    # IMPORT -> RuntimeError: Working outside of application context...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    def empty():
        return make_response("", 204)


    @app.get("/")
    def index():
        return empty()

    # GET / -> 204

Quiet on: calls in functions, in a with block, behind a guard such as __name__ == "__main__", and
app.make_response(), which has its app.

Related: RSP213

Flask docs: The Application Context
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.rule import Finding, Rule


class OutsideAppContext(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        if event.at_import:
            name = event.callee.rpartition(".")[2]
            yield Finding(
                event.node,
                f"{name}() runs here while the module is imported, and no app is at work yet; "
                f"write def response(): return {name}(...), and call it in the view",
            )
