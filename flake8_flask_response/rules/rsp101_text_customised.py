"""Headers, cookies or a status are set on text, such as a rendered template

render_template(), f-strings and json.dumps() return text, a `str`. A `str` has no headers, no
cookies and no status code, so Python raises AttributeError. Flask makes a response object from the
text only after your view function has returned. To set a header, make the response yourself with
make_response(), set the header on it, and return it.

Wrong::

    from flask import Flask, render_template

    app = Flask(__name__)


    @app.get("/profile")
    def profile():
        page = render_template("profile.html")
        page.headers["X-Robots-Tag"] = "noindex"  # RSP101
        return page

    # GET /profile -> AttributeError: 'str' object has no attribute 'headers'

Right::

    from flask import Flask, make_response, render_template

    app = Flask(__name__)


    @app.get("/profile")
    def profile():
        response = make_response(render_template("profile.html"))
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    # GET /profile -> 200, X-Robots-Tag: noindex, body: profile.html

Quiet on: The rule reports nothing if text has that attribute, such as `page.title()`, or if
the variable may also hold a response.

Related: RSP102, RSP103, RSP104

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.mistaken import TEXT, lacks
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.cures import response_first
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, variable


class TextCustomised(Rule[AttributeUse]):
    listens = (AttributeUse,)
    hears_callers = True
    no_fix = (
        "None for text without a name, such as render_template(...).headers, and for a variable of"
        " the module or of an outer function: the response needs a name that the function returns."
    )

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if lacks(event.receiver, event.name) != TEXT:
            return
        assert isinstance(event.node, ast.Attribute)
        owner = event.node.value
        what = described(event.receiver, owner)
        cure, fix = response_first(event.function, owner)
        fault = f"{quoted(owner)} is {what}"
        cause = fault if variable(owner) else ""
        yield Finding(event.node, f"{fault} and has no '{event.name}'; {cure}", fix, cause)
