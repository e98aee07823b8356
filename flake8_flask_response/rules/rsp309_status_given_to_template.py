"""The status code is passed to render_template()

render_template() returns text, and text has no status code. A second positional argument raises
TypeError. With status=403, the template gets one more variable, and Flask sends the page with 200.
Return the status code after the page.

Wrong::

    from flask import Flask, render_template

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return render_template("404.html", 404)  # RSP309


    @app.get("/admin")
    def admin():
        return render_template("denied.html", status=403)  # RSP309

    # GET /nowhere -> TypeError: render_template() takes 1 positional argument but 2 were given
    # GET /admin -> 200, body: denied.html

Right::

    from flask import Flask, render_template

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return render_template("404.html"), 404


    @app.get("/admin")
    def admin():
        return render_template("denied.html", status=403), 403

    # GET /nowhere -> 404, body: 404.html
    # GET /admin -> 403, body: denied.html

Quiet on: The rule reports nothing if the status is shown in the template and also sent. A status
that is a word, and numbers outside 400 to 599, are left alone.

Related: RSP301, RSP401

Flask docs: Quickstart, Rendering Templates
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import Instance, Shape
from flake8_flask_response.analysis.events.model import Call, ModuleDone, Outcome, Returned
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.analysis.queries.statuses import certain_outcomes, is_status_error
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import code, status_words, with_status
from flake8_flask_response.edits import RemoveArgument, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_TEMPLATES = frozenset({"flask.render_template", "flask.render_template_string"})
_NAMES = ("status", "status_code", "http_status")


class StatusGivenToTemplate(Rule[Call | ModuleDone]):
    listens = (Call, ModuleDone)
    no_fix = "None if something else than the template is returned."

    def check(self, event: Call | ModuleDone) -> Iterator[Finding]:
        if isinstance(event, Call):
            if event.callee in _TEMPLATES and len(event.args) == 2:
                yield from _positional(event)
            return
        named = {id(c.node): c for c in event.calls if c.callee in _TEMPLATES and _named(c)}
        if named:
            for one in event.returns:
                yield from _returned(one, named)


def _positional(event: Call) -> Iterator[Finding]:
    status = event.args[1]
    if not status.every(_is_status):
        return
    call = event.call
    spot, number = spot_of(event.function, call), str(status_number(status.shapes[0]))
    cure = f"return the status {number} after the page instead"
    if call.args:
        cure = f"write: return {code(call.func)}({code(call.args[0])}), {number}"
    edit = with_status(event.function, spot.statement, call, number) if spot is not None else None
    fix = None
    if edit is not None and len(call.args) == 2:
        fix = safe("return the status with it", RemoveArgument(call, call.args[1]), edit)
    fault = f"{source(call.func)}() takes one positional argument, the template, and not the status"
    yield Finding(call, f"{fault}; {cure}", fix)


def _is_status(shape: Shape) -> bool:
    number = status_number(shape)
    return number is not None and 100 <= number < 600


def _named(call: Call) -> str:
    """The keyword that holds an error's number, "" where none does."""
    return next(
        (n for n in _NAMES if n in call.keywords and call.keywords[n].every(is_status_error)), ""
    )


def _returned(event: Returned, named: dict[int, Call]) -> Iterator[Finding]:
    for outcome in certain_outcomes(event):
        calls = [named.get(id(_page(reply, outcome))) for reply in replies(outcome)]
        if calls and all(calls) and (call := calls[0]) is not None:
            name = _named(call)
            number = status_number(call.keywords[name].shapes[0])
            edit = with_status(event.function, event.node, outcome.node, str(number))
            yield Finding(
                event.node,
                f"'{name}={number}' goes to the template only, and Flask sends the page with 200; "
                f"{status_words(event.function, event.node, outcome.node, str(number))}",
                safe(f"answer with {number}", edit) if edit is not None else None,
            )
            return


def _page(reply: Reply, outcome: Outcome) -> ast.AST | None:
    """The call that made the template's text, where that is sent with a status nobody set."""
    if not reply.is_default:
        return None
    body: Shape | None = reply.body
    if reply.response is not None:
        body = None if reply.response.shared else reply.response.body.single
    return body.origin if isinstance(body, Instance) and body.source in _TEMPLATES else None
