"""An error handler answers with status 200, so the error looks like a success

Flask sends what your error handler returns like any other response, with status 200. It doesn't
use the error's own status code. Browsers, search engines and scripts then take the error page for a
normal page. Return the status code after the content, or set it on the response object. For an
exception of your own, choose a status code from 400 on, such as 409 Conflict.

Wrong::

    from flask import Flask, render_template

    app = Flask(__name__)


    @app.errorhandler(404)
    def page_not_found(error):
        return render_template("404.html")  # RSP301

    # GET /nowhere -> 200, body: 404.html

Right::

    from flask import Flask, render_template

    app = Flask(__name__)


    @app.errorhandler(404)
    def page_not_found(error):
        return render_template("404.html"), 404

    # GET /nowhere -> 404, body: 404.html

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    class OutOfStock(Exception):
        pass


    @app.get("/buy")
    def buy():
        raise OutOfStock("no more lamps")


    @app.errorhandler(OutOfStock)
    def out_of_stock(error):
        response = jsonify(error=str(error))
        response.headers["Cache-Control"] = "no-store"
        return response  # RSP301

    # GET /buy -> 200, body: {"error":"no more lamps"}

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    class OutOfStock(Exception):
        pass


    @app.get("/buy")
    def buy():
        raise OutOfStock("no more lamps")


    @app.errorhandler(OutOfStock)
    def out_of_stock(error):
        response = jsonify(error=str(error))
        response.headers["Cache-Control"] = "no-store"
        return response, 409

    # GET /buy -> 409, body: {"error":"no more lamps"}

Quiet on: The rule reports nothing if the handler sets 200 itself, redirects, or returns the error
object. It also accepts answers that another file makes. Single-page apps answer 200 on purpose:
they send a file or index.html, or the handler returns what the catch-all view returns.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP303, RSP305, RSP309, RSP310

Flask docs: Handling Application Errors, Error Handlers
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Set

from flake8_flask_response.analysis.domain.classes import find_member
from flake8_flask_response.analysis.domain.state import DOUBT
from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import External, LocalClass, Shape, kind_of
from flake8_flask_response.analysis.events.model import ModuleDone, Outcome, Returned
from flake8_flask_response.analysis.interpreter.objects import exception_status
from flake8_flask_response.analysis.queries.replies import Reply, is_default_status, replies
from flake8_flask_response.analysis.queries.statuses import numbers
from flake8_flask_response.analysis.syntax.units import Role
from flake8_flask_response.cures import status_words, with_status
from flake8_flask_response.edits import safe, unsafe
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS
from flake8_flask_response.knowledge.responses import FILE_CREATORS, FILE_READERS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import names

_OK = 200
_ANY_PATH = re.compile(r"/<path:\w+>")
_START_PAGE = "index.html"
_ERRORS = 400
_CONFLICT, _CRASH = "409", "500"
_STATUS_NAMES = ("status_code", "code", "status", "http_status")
_CONTENT = frozenset(
    {"str", "Markup", "bytes", "dict", "list", "generator", "iterator", "response"}
)


class ErrorHandlerWithoutStatus(Rule[ModuleDone]):
    listens = (ModuleDone,)
    only_in = "error handlers"
    gives_way_to = frozenset(
        {"RSP201", "RSP203", "RSP304", "RSP305", "RSP309", "RSP401", "RSP402", "RSP403"}
        | {"RSP404", "RSP405", "RSP407", "RSP408", "RSP412"}
    )

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        of_any_path = {
            text
            for returned in event.returns
            if _is_of_any_path(returned.role)
            for outcome in returned.outcomes
            for text in _texts(outcome)
        }
        for returned in event.returns:
            yield from self._check(returned, of_any_path)

    def _check(self, event: Returned, of_any_path: Set[str]) -> Iterator[Finding]:
        role = event.role
        if role is None or role.name != "errorhandler" or not role.keeps_status:
            return
        codes = [_code(shape) for shape in _handled(event)]
        if any(code is not None and code < _ERRORS for code in codes):
            return
        if any(_is_chosen_elsewhere(outcome) for outcome in event.outcomes):
            return
        outcome = next((o for o in event.outcomes if _forgets(o)), None)
        if outcome is None or _is_single_page_app(event):
            return
        if not _texts(outcome) or not _texts(outcome) <= of_any_path:
            yield _finding(event, outcome)


def _handled(event: Returned) -> tuple[Shape, ...]:
    """What the handler is for, in all its registrations: numbers and exception classes."""
    roles = event.function.roles if event.function is not None else []
    shapes = [s for role in roles if role.detail is not None for s in role.detail.shapes]
    return tuple(dict.fromkeys(shapes))


def _texts(outcome: Outcome) -> set[str]:
    """The expressions that made what is returned, in a form in which equal ones are equal."""
    origins = [shape.origin for shape in outcome.value.shapes]
    return {ast.dump(made_by) for made_by in origins if made_by is not None}


def _is_of_any_path(role: Role | None) -> bool:
    """Whether a view takes every path."""
    return (
        role is not None
        and role.name == "view"
        and _ANY_PATH.fullmatch(role.rule or "") is not None
    )


def _is_single_page_app(event: Returned) -> bool:
    """Whether the handler is the view of every address, too: it answers 200 on purpose."""
    roles = event.function.roles if event.function is not None else []
    rules = [role.rule or "" for role in roles if role.name == "view"]
    return any(rule == "/" or "<path:" in rule for rule in rules)


def _code(shape: Shape) -> int | None:
    number = status_number(shape)
    return exception_status(shape) if number is None else number


def _is_chosen_elsewhere(outcome: Outcome) -> bool:
    """Whether a called function chooses the status: which of its answers comes is its affair."""
    return isinstance(outcome.node, ast.Call) and any(
        reply.explicit and not _forgotten(reply) and _is_of_a_call(reply)
        for reply in replies(outcome)
    )


def _is_of_a_call(reply: Reply) -> bool:
    """Whether an answer was made in a function that is called, not by the handler itself."""
    return reply.response is None or bool(reply.response.site.path)


def _forgets(outcome: Outcome) -> bool:
    """Whether this way certainly answers with content and a 200 that nobody asked for."""
    certain = outcome.value.certain and DOUBT not in outcome.world.facts
    return certain and any(_forgotten(reply) for reply in replies(outcome))


def _forgotten(reply: Reply) -> bool:
    if not _may_be_default(reply):
        return False
    response = reply.response
    if response is not None and (response.shared or response.creator in FILE_CREATORS):
        return False
    content = (reply.body,) if response is None else response.body.shapes
    if any(getattr(shape, "source", "") in FILE_READERS for shape in content):
        return False
    bodies = () if response is None else response.body.shapes
    made_by = [reply.origin, *(shape.origin for shape in bodies)]
    return kind_of(reply.body) in _CONTENT and not any(_is_start_page(one) for one in made_by)


def _is_start_page(made_by: ast.AST | None) -> bool:
    """Whether it renders an index.html, in a folder or not: the page of a single-page app."""
    first = made_by.args[0] if isinstance(made_by, ast.Call) and made_by.args else None
    if isinstance(first, ast.JoinedStr) and first.values:
        first = first.values[-1]
    text = first.value if isinstance(first, ast.Constant) else None
    return isinstance(text, str) and (text == _START_PAGE or text.endswith(f"/{_START_PAGE}"))


def _may_be_default(reply: Reply) -> bool:
    """Whether one way here leaves the status at a 200 that nobody chose, the others being known."""
    known = numbers(reply.status)
    chosen = [s for s in reply.status.shapes if not is_default_status(s)]
    return known is not None and _OK in known and len(chosen) < len(reply.status.shapes)


def _finding(event: Returned, outcome: Outcome) -> Finding:
    handled = _handled(event)
    known = len(handled) == 1 and (kind_of(handled[0]) or isinstance(handled[0], External))
    which = f"this handler for {_name(handled[0])}" if known else "this error handler"
    code = _code(handled[0]) if len(handled) == 1 else None
    status = str(code) if code is not None else _status_of_error(event, handled)
    hint = " (or another status from 400 on)" if not status else ""
    status = status or (_CONFLICT if handled and all(map(_is_own, handled)) else _CRASH)
    node = outcome.node
    cure = status_words(event.function, event.node, node, status, outcome.value)
    message = f"{which} answers with status 200, as if nothing went wrong; {cure}{hint}"
    edit = with_status(event.function, event.node, node, status, outcome.value)
    if edit is None:
        return Finding(event.node, message)
    fix = unsafe if hint else safe
    return Finding(event.node, message, fix(f"answer with {status}", edit))


def _is_own(shape: Shape) -> bool:
    """Whether it is an exception class of the user's own, which hardly stands for a crash."""
    return isinstance(shape, LocalClass)


def _name(shape: Shape) -> str:
    number = status_number(shape)
    return names(shape) if number is None else str(number)


def _status_of_error(event: Returned, handled: tuple[Shape, ...]) -> str:
    """The error's own status as it is read in the handler: "error.code"; "" where it has none."""
    error = _parameter(event)
    found = {_attribute_with_status(shape) for shape in handled}
    attribute = found.pop() if len(found) == 1 else ""
    return f"{error}.{attribute}" if error and attribute else ""


def _attribute_with_status(shape: Shape) -> str:
    if isinstance(shape, LocalClass):
        own = [name for name in _STATUS_NAMES if find_member(shape.unit, name) is not None]
        return own[0] if own else ""
    is_http = isinstance(shape, External) and shape.name in EXCEPTION_STATUS
    return "code" if is_http or status_number(shape) is not None else ""


def _parameter(event: Returned) -> str:
    """The name under which the handler gets the error."""
    unit, role = event.function, event.role
    if unit is None or role is None:
        return ""
    spec = unit.node.args
    skipped = role.given + (unit.owner is not None and unit.kind != "staticmethod")
    return next((p.arg for p in [*spec.posonlyargs, *spec.args][skipped:]), "")
