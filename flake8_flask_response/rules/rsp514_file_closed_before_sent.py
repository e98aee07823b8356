"""A with statement closes the file before Flask sends it: ValueError

A with statement closes its file when the block ends, and a `return` also ends the block. Flask
reads the file later, when it sends the response. By then the file is closed, and the request fails
with ValueError. For send_file(), open the file without a with statement, because Flask closes the
file that it sends. If a generator reads the file, move the with statement into the generator.

Wrong::

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/source")
    def source():
        with open(__file__, "rb") as file:
            return send_file(file, mimetype="text/plain")  # RSP514

    # GET /source -> ValueError: read of closed file

Right::

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/source")
    def source():
        file = open(__file__, "rb")
        return send_file(file, mimetype="text/plain")

    # GET /source -> 200

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/source")
    def source():
        with open(__file__) as file:

            def numbered():
                for number, line in enumerate(file):
                    yield f"{number} {line}"

            return Response(numbered(), mimetype="text/plain")  # RSP514

    # GET /source -> ValueError: I/O operation on closed file.

Right::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/source")
    def source():
        def numbered():
            with open(__file__) as file:
                for number, line in enumerate(file):
                    yield f"{number} {line}"

        return Response(numbered(), mimetype="text/plain")

    # GET /source -> 200

Quiet on: The rule reports nothing if the view function reads the file itself, or if the file stays
open. Passing a path is fine, because Flask opens the file itself. Nothing is reported if the file
object comes from code that the linter can't see.

Related: RSP411, RSP511, RSP513

Flask docs: API, send_file
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import Closing, Shape, Value
from flake8_flask_response.analysis.events.model import Call, GeneratorSent, ModuleDone, Returned
from flake8_flask_response.analysis.queries.answers import must_answer, stands_in, sure_ways
from flake8_flask_response.analysis.syntax.units import FunctionUnit
from flake8_flask_response.knowledge.responses import FILE_CREATORS, RESPONSE_CLASSES
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import line, source

_READ_AT_ONCE: Final = frozenset(
    {"data", "freeze", "get_data", "get_json", "json", "make_sequence"}
)
"""What is read or called of a response whose content is read before the file is closed."""


class FileClosedBeforeSent(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = "Opening the file elsewhere moves the lines of the with block."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        for call in event.calls:
            file = _sent_by(call)
            if file is not None and _is_closed(file, call.function):
                name = call.argument_node(0, "path_or_file") or call.argument_node(0, "response")
                yield _finding(call.node, file, name)
        for sent in event.sent:
            if sent.closed is not None and _is_closed(sent.closed, sent.function):
                yield Finding(sent.node, _in_generator(sent, sent.closed))
        for returned in event.returns:
            if must_answer(returned.role):
                yield from _returned(returned)


def _sent_by(call: Call) -> Closing | None:
    """The file of a with statement that a call makes a response of."""
    if call.callee in FILE_CREATORS:
        given = call.argument(0, "path_or_file")
    elif call.callee in RESPONSE_CLASSES:
        given = call.argument(0, "response")
    else:
        return None
    return _file(given)


def _file(what: Value | None) -> Closing | None:
    only = what.single if what is not None else None
    return only if isinstance(only, Closing) else None


def _returned(event: Returned) -> Iterator[Finding]:
    for way in sure_ways(event):
        file = _file(way.value)
        if file is not None and _is_closed(file, event.function):
            yield _finding(way.node, file, way.node)


def _is_closed(file: Shape, function: FunctionUnit | None) -> bool:
    """Whether the with statement is over when the function's answer is sent."""
    if function is None or function.is_generator or file.origin is None:
        return False
    if not _READ_AT_ONCE.isdisjoint(function.names.attributes):
        return False
    return stands_in(file.origin, function.node)


def _opened(file: Closing) -> str:
    return source(file.origin) if isinstance(file.origin, ast.expr) else "the file"


def _finding(node: ast.AST, file: Closing, handed: ast.AST | None) -> Finding:
    name = handed.id if isinstance(handed, ast.Name) and handed.id.isascii() else "file"
    where = line(file.origin) if file.origin is not None else "above"
    return Finding(
        node,
        f"the with statement on {where} closes {name!r} before Flask reads it; instead of"
        f" that line, write {name} = {_opened(file)}, and unindent the lines below it: Flask closes"
        " the file that it sends",
    )


def _in_generator(event: GeneratorSent, file: Closing) -> str:
    where = line(file.origin) if file.origin is not None else "above"
    what = f"{event.unit.name}()" if event.unit is not None else "the generator"
    return (
        f"{what} reads the file after the with statement on {where} has closed it; move the with"
        f" statement into {what}, and return the response below {what}"
    )
