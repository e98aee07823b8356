"""Headers, cookies or a status set on text.

render_template(), a string, an f-string and json.dumps() all give text. Text has no headers, no
cookies and no status: only a response has them. Flask makes the response later, when your view
has returned, so there is nothing to customise yet. Make the response yourself with
make_response(), customise it, and return it.

Wrong::

    from flask import Flask, render_template_string

    app = Flask(__name__)


    @app.get("/profile")
    def profile():
        page = render_template_string("Hi")
        page.headers["X-Robots-Tag"] = "noindex"  # RSP101
        return page

    # GET /profile -> AttributeError: 'str' object has no attribute 'headers'

Right::

    from flask import Flask, make_response, render_template_string

    app = Flask(__name__)


    @app.get("/profile")
    def profile():
        response = make_response(render_template_string("Hi"))
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    # GET /profile -> 200, X-Robots-Tag: noindex, body: Hi

Quiet on: attributes that text really has, and values that may also be something else.

Related: RSP102, RSP103, RSP104

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events import AttributeUse
from flake8_flask_response.analysis.lacking import TEXT, lacks
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source, variable


class TextCustomised(Rule[AttributeUse]):
    listens = (AttributeUse,)

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if lacks(event.receiver, event.name) != TEXT:
            return
        assert isinstance(event.node, ast.Attribute)
        owner = event.node.value
        what = described(event.receiver, owner)
        name = variable(owner)
        cure = (
            f"{name} = make_response({name})"
            if name
            else f"response = make_response({source(owner)})"
        )
        yield Finding(
            event.node,
            f"{quoted(owner)} is {what} and has no '{event.name}'; wrap it first: {cure}",
        )
