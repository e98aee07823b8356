"""A returned tuple has one item, more than three, or another tuple inside

A tuple that a view function returns has two or three items: `(body, status)`, `(body, headers)` or
`(body, status, headers)`. A comma at the end of the line makes a tuple of one item. If you add a
status to a helper that already returns body and status, you get a tuple inside the tuple. A named
tuple is also a tuple. Flask raises TypeError for all of these.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        return jsonify(name="Ada"),  # RSP403

    # GET /user -> TypeError: The view function did not return a valid response tuple...

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/user")
    def user():
        return jsonify(name="Ada")

    # GET /user -> 200, body: {"name":"Ada"}

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/table")
    def table():
        return "a,b", 200, {"X-Rows": "1"}, "text/csv"  # RSP403

    # GET /table -> TypeError: The view function did not return a valid response tuple...

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.get("/table")
    def table():
        return "a,b", 200, {"X-Rows": "1", "Content-Type": "text/csv"}

    # GET /table -> 200, X-Rows: 1, Content-Type: text/csv, body: a,b

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    def problem(text):
        return jsonify(error=text), 400


    @app.get("/item")
    def item():
        return problem("no such item"), 404  # RSP403

    # GET /item -> TypeError: The view function did not return a valid response...

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    def problem(text):
        return jsonify(error=text), 400


    @app.get("/item")
    def item():
        return problem("no such item")[0], 404

    # GET /item -> 404, body: {"error":"no such item"}

Wrong::

    from collections import namedtuple

    from flask import Flask

    app = Flask(__name__)
    Author = namedtuple("Author", "name born died country")


    @app.get("/author")
    def author():
        ada = Author("Ada", 1815, 1852, "UK")
        return ada  # RSP403

    # GET /author -> TypeError: The view function did not return a valid response tuple...

Right::

    from collections import namedtuple

    from flask import Flask

    app = Flask(__name__)
    Author = namedtuple("Author", "name born died country")


    @app.get("/author")
    def author():
        ada = Author("Ada", 1815, 1852, "UK")
        return ada._asdict()

    # GET /author -> 200, json: {"name": "Ada", "born": 1815, "died": 1852, "country": "UK"}

Quiet on: The rule reports nothing for tuples that don't reach Flask, such as those that other
functions return.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP402, RSP404

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import MappingProxyType

from flake8_flask_response.analysis.domain.values import (
    Missing,
    NamedTuple,
    Tuple,
    Value,
    kind_of,
)
from flake8_flask_response.analysis.events.model import Call, Returned
from flake8_flask_response.analysis.queries.answers import bodies, found_ways, is_row, must_answer
from flake8_flask_response.analysis.queries.tuples import (
    NESTED,
    SIZE,
    GivenTuple,
    faulty_tuples,
    is_any_status,
    is_status,
)
from flake8_flask_response.cures import Cure, code, placed, then
from flake8_flask_response.cures.tuples import (
    fields_as_json,
    fix_of,
    is_elsewhere,
    items_of,
    part,
    to_write,
)
from flake8_flask_response.edits import AddBefore, After, Edit, Fix, Replace, ReplaceFrom, unsafe
from flake8_flask_response.markers import new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, made_on, quoted, shortened, source

_LONGEST = 60
_HEADERS = frozenset({"dict", "list", "headers"})


class TupleSize(Rule[Call | Returned]):
    listens = (Call, Returned)
    hears_callers = True
    silent_in = MappingProxyType(
        {
            "resource": "A resource sends other tuples as a list of data.",
        }
    )
    no_fix = "None if the tuple isn't written as one in this file."

    def check(self, event: Call | Returned) -> Iterator[Finding]:
        for given in faulty_tuples(event):
            if given.fault == NESTED:
                cure, fix = _flat(event, given)
                yield Finding(given.place, f"{_nested(given)}; {cure}", fix)
            elif given.fault == SIZE:
                fault, (cure, fix) = _size(event, given)
                yield Finding(given.place, f"{fault}; {cure}", fix)
        if isinstance(event, Returned) and must_answer(event.role):
            yield from _rows(event)


def _rows(event: Returned) -> Iterator[Finding]:
    """Rows of a database that are returned as they are."""
    for way in found_ways(event):
        sent = [shape for shape in bodies(way.value) if not isinstance(shape, Missing)]
        if sent and all(is_row(shape) for shape in sent):
            whole = way.node
            row = whole.elts[0] if isinstance(whole, ast.Tuple) else whole
            fault = f"{quoted(row)} is a row of the database, and Flask reads a tuple as a response"
            if not isinstance(row, ast.expr):
                yield Finding(whole, f"{fault}; send list() of it")
                return
            words = placed(event.function, row, f"list({code(row)})")
            fix = unsafe("send it as a list", Replace(row, f"list({text_of(row)})"))
            yield Finding(whole, f"{fault}; {words}", fix)
            return


def _nested(given: GivenTuple) -> str:
    nodes = items_of(given)
    if not nodes:
        return f"the body is a tuple itself{made_on(given)}"
    what = described(given.shape.items[0], nodes[0])
    return f"'{_short(nodes[0])}' is {what}, and Flask can't use a tuple as the body"


def _short(node: ast.expr) -> str:
    return shortened(node) if isinstance(node, ast.Call) else source(node)


def _flat(event: Call | Returned, given: GivenTuple) -> Cure:
    """One tuple instead of two."""
    inner = given.shape.items[0].shapes[0]
    assert isinstance(inner, Tuple)
    second = given.shape.items[1]
    nodes = items_of(given)
    rest = [part(given, n, "...") for n in range(1, len(given.shape.items))]
    if not nodes:
        return "return the inner tuple alone", None
    body = nodes[0]
    if isinstance(event, Call) and event.alone:
        call = f"{code(given.call) if given.call is not None else 'make_response'}({_short(body)})"
        return f"write {call} and set the rest on that response", None
    if isinstance(body, ast.Tuple) and len(body.elts) == len(inner.items) == 2:
        twice = second.every(is_status) and inner.items[1].every(is_status)
        kept = body.elts[:1] if twice else body.elts
        words = to_write(event, given, [*map(code, kept), *rest])
        title = f"write one tuple, with {rest[0]}"
        one = Replace(body, ", ".join(map(text_of, kept)))
        return words, fix_of(given, title, one, sure=not twice)
    if second.every(is_any_status):
        words = to_write(event, given, [f"{_whole(body)}[0]", *rest])
        title = f"take only the body from {_short(body)}"
        return words, fix_of(given, title, After(body, "[0]"), sure=False)
    if len(inner.items) == len(nodes) == 2 and inner.items[1].every(is_any_status):
        return _taken_apart(event, given, body, rest)
    return f"use {_short(body)} alone, without {', '.join(rest)}", None


def _whole(node: ast.expr) -> str:
    return (
        code(node) if isinstance(node, ast.Call | ast.Name | ast.Attribute) else f"({code(node)})"
    )


def _taken_apart(
    event: Call | Returned, given: GivenTuple, inner: ast.expr, rest: list[str]
) -> Cure:
    """The headers of the outer tuple come after body and status of the inner one."""
    names = f"{new_name('body')}, {new_name('status')}"
    words = then(
        f"{names} = {code(inner)}",
        to_write(event, given, [names, *rest]).removeprefix("write: "),
    )
    if is_elsewhere(given):
        return f"unpack it first: {names} = {code(inner)}", None
    edits: list[Edit] = [AddBefore(inner, f"{names} = {text_of(inner)}"), Replace(inner, names)]
    return f"write: {words}", fix_of(given, f"unpack {_short(inner)}", *edits)


def _size(event: Call | Returned, given: GivenTuple) -> tuple[str, Cure]:
    count = len(given.shape.items)
    nodes = items_of(given)
    if isinstance(given.shape, NamedTuple) and given.call is None:
        items = "one item" if count == 1 else f"{count} items"
        return f"a named tuple of {items}{made_on(given)} isn't a response", fields_as_json(
            given.place
        )
    if count == 0:
        fault = f"an empty tuple isn't a response{made_on(given)}"
        return fault, _empty(event, given)
    body = part(given, 0, "body")
    if count == 1:
        comma = ", because of the comma" if given.nodes else ""
        cure = to_write(event, given, [body])
        return f"this is a tuple of one item{comma}{made_on(given)}", (cure, _alone(given))
    fault = f"a tuple of {count} items{made_on(given)} isn't a response"
    if not nodes or not _may_be_reply(given.shape.items[1]):
        return f"{fault}", _as_list(event, given)
    return f"{fault}, because Flask takes only body, status and headers", _three(event, given)


def _empty(event: Call | Returned, given: GivenTuple) -> Cure:
    words = to_write(event, given, ['""', "204"])
    place = given.place
    fix = None
    if isinstance(place, ast.Tuple):
        fix = unsafe("answer with 204", Replace(place, '"", 204'))
    return f"for an answer without content, {words}", fix


def _alone(given: GivenTuple) -> Fix | None:
    """The only item without the tuple around it."""
    whole = _whole_tuple(given)
    if whole is None:
        return None
    return fix_of(given, "remove the comma", Replace(whole, text_of(whole.elts[0])))


def _whole_tuple(given: GivenTuple) -> ast.Tuple | None:
    """The tuple as it is written, None if that is not in view."""
    whole: ast.AST | None = given.place if given.nodes else given.shape.origin
    if isinstance(whole, ast.Call) and len(whole.args) == 1:
        whole = whole.args[0]
    return whole if isinstance(whole, ast.Tuple) and items_of(given) else None


def _may_be_reply(second: Value) -> bool:
    """Whether the second item may be meant as the status or the headers of an answer."""
    if not second.certain:
        return True
    return second.some(lambda shape: is_any_status(shape) or kind_of(shape) in _HEADERS)


def _as_list(event: Call | Returned, given: GivenTuple) -> Cure:
    """Several values of data."""
    items = [part(given, n, "...") for n in range(len(given.shape.items))]
    listed = ", ".join(items)
    if len(listed) > _LONGEST or "..." in items:
        return "to send the items as JSON, return a list instead", _listed(given)
    return f"to send the items as JSON, {to_write(event, given, [f'[{listed}]'])}", _listed(given)


def _listed(given: GivenTuple) -> Fix | None:
    nodes, whole = items_of(given), _whole_tuple(given)
    if whole is None or given.call is not None:
        return None
    listed = f"[{', '.join(map(text_of, nodes))}]"
    return fix_of(given, "return a list", Replace(whole, listed), sure=False)


def _three(event: Call | Returned, given: GivenTuple) -> Cure:
    """Body, status and headers of a longer tuple; a content type goes into the headers."""
    nodes = items_of(given)
    parts = [code(node) for node in nodes[:3]]
    headers, extra = nodes[2], nodes[3]
    kind = given.shape.items[3].constant
    is_type = isinstance(kind, str) and "/" in kind and len(nodes) == 4
    if is_type and isinstance(headers, ast.Dict):
        last = headers.values[-1] if headers.values else None
        written = f'"Content-Type": {code(extra)}'
        parts[2] = f"{code(headers).removesuffix('}')}, {written}}}" if last else f"{{{written}}}"
        added = f', "Content-Type": {text_of(extra)}'
        gone = ReplaceFrom(headers, extra, text_of(headers))
        fix = None
        if last is not None:
            items = [
                f"{text_of(key)}: {text_of(value)}" if key is not None else f"**{text_of(value)}"
                for key, value in zip(headers.keys, headers.values, strict=True)
            ]
            gone = ReplaceFrom(headers, extra, f"{{{', '.join(items)}{added}}}")
            fix = fix_of(given, "put the content type into the headers", gone)
        return to_write(event, given, parts), fix
    left = ", ".join(code(node) for node in nodes[3:])
    gone = ReplaceFrom(headers, nodes[-1], text_of(headers))
    return to_write(event, given, parts), fix_of(given, f"leave out {left}", gone, sure=False)
