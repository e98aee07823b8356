'''A header gets None, a list, a dict, bytes or text with a line break

The value of a header is one line of text. Flask turns other values into text as Python shows them.
None is sent as the word None, and a list is sent with its quotes. Text with a line break raises
ValueError, because a line break would end the header.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/article")
    def article():
        response = make_response("Hi")
        response.headers["X-Tags"] = ["flask", "web"]  # RSP503
        return response

    # GET /article -> 200, X-Tags: ['flask', 'web']

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/article")
    def article():
        response = make_response("Hi")
        response.headers["X-Tags"] = ", ".join(["flask", "web"])
        return response

    # GET /article -> 200, X-Tags: flask, web

Wrong::

    from flask import Flask

    app = Flask(__name__)


    @app.after_request
    def allow_frames(response):
        response.headers["X-Frame-Options"] = None  # RSP503
        return response


    @app.get("/")
    def index():
        return "Hi", {"X-Frame-Options": "DENY"}

    # GET / -> 200, X-Frame-Options: None

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.after_request
    def allow_frames(response):
        response.headers.pop("X-Frame-Options", None)
        return response


    @app.get("/")
    def index():
        return "Hi", {"X-Frame-Options": "DENY"}

    # GET / -> 200, no X-Frame-Options

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

    # GET /page -> ValueError: Header values must not contain newline characters.

Right::

    from flask import Flask, make_response

    app = Flask(__name__)
    POLICY = """default-src 'self';
    img-src *"""


    @app.get("/page")
    def page():
        response = make_response("Hi")
        response.headers["Content-Security-Policy"] = " ".join(POLICY.split())
        return response

    # GET /page -> 200, Content-Security-Policy: default-src 'self'; img-src *

Quiet on: The rule reports nothing for numbers, because their text is what you mean. A list in a
dict of headers is also left alone, because Flask sends the header several times. So is a value that
may be None on some paths only. A value from the request is reported, if the module names it once.

Related: RSP501, RSP507

Flask docs: API, Response Objects
'''

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final, TypeAlias

from flake8_flask_response.analysis.domain.state import Change, ResponseState
from flake8_flask_response.analysis.domain.values import (
    Const,
    JsonText,
    Lines,
    Ref,
    Shape,
    Value,
    is_none,
    kind_of,
)
from flake8_flask_response.analysis.events.model import Call, ItemUse, Returned
from flake8_flask_response.analysis.queries.headers import (
    HeaderWrite,
    absent_look_up,
    header_writes,
    pairs,
)
from flake8_flask_response.analysis.queries.replies import replies
from flake8_flask_response.cures import (
    Cure,
    Spell,
    assignment_to,
    code,
    in_this_file,
    instead_of,
    rewritten,
    whole_statement,
)
from flake8_flask_response.cures.headers import dict_with, written_value
from flake8_flask_response.edits import AddArgument, Fix, RemoveStatement, Replace, safe, unsafe
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.knowledge.responses import JSON_CREATORS, RESPONSE_CLASSES
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described

_MAKERS: Final = JSON_CREATORS | RESPONSE_CLASSES | {"flask.make_response"}
_CONTENT: Final = frozenset({"str", "Markup", "bytes", "dict", "list"})
_MADE_BY_FLASK: Final = frozenset({"content-type", "content-length"})
_REMOVE: Final = "to send no such header, remove this line"
_PRINTED: Final = frozenset({"list", "tuple", "set", "frozenset", "dict", "dict view"})
_SETS: Final = frozenset({"set", "frozenset"})
_BREAKS: Final = ("\n", "\r")
_Event: TypeAlias = ItemUse | Call | Returned


class InvalidHeaderValue(Rule[_Event]):
    listens = (ItemUse, Call, Returned)
    hears_callers = True
    no_fix = "None if the value isn't written where the header is set."

    def check(self, event: _Event) -> Iterator[Finding]:
        writes = _returned(event) if isinstance(event, Returned) else header_writes(event)
        for write in writes:
            node = written_value(event, write)
            if write.value.every(is_none):
                cure, fix = _without(event, write)
                fault = f"{_name(write)} gets {_what(write)} and is sent as the word None"
                yield Finding(write.node, f"{fault}; {cure}", fix)
                continue
            look_up = absent_look_up(write.value, event.function)
            if look_up is not None:
                yield _of_look_up(write, look_up)
                continue
            found = _form(write, node)
            if found is not None:
                fault, form, title = found
                cure, fix = _as_text(event, write, node, form, title)
                message = f"{_name(write)} {fault.format(_what(write))}; {cure}"
                yield Finding(write.node, message, fix)


def _name(write: HeaderWrite) -> str:
    return f"the header '{write.name}'" if write.name else "this header"


def _what(write: HeaderWrite) -> str:
    return described(write.value, write.node)


def _of_look_up(write: HeaderWrite, look_up: ast.Call) -> Finding:
    fault = f"{_name(write)} is sent as the word None if the request has no {code(look_up.args[0])}"
    with_text = rewritten(look_up, code).removesuffix(")") + ', "")'
    if not in_this_file(look_up):
        return Finding(write.node, f"{fault}; set it only if the value isn't None")
    cure = f"test the value first, or write {with_text} instead of {code(look_up)}"
    fix = unsafe("send an empty header", AddArgument(look_up, '""'))
    return Finding(write.node, f"{fault}; {cure}", fix)


def _form(write: HeaderWrite, node: ast.expr | None) -> tuple[str, str, str] | None:
    """What is wrong with a value, the text that was meant, and the title of a fix."""
    value = write.value
    if value.every(_has_line_break):
        fault = "has a line break, which raises ValueError"
        if value.every(_ends_lines):
            return fault, '{}.replace("\\n", "")', "take the line breaks out"
        return fault, '" ".join({}.split())', "put it on one line"
    if value.every(lambda s: kind_of(s) == "bytes"):
        fault = "gets {}, and Werkzeug 3.0 and later send it with b and quotes"
        return fault, "{}.decode()", "decode it"
    if value.every(lambda s: kind_of(s) == "dict"):
        dumps = imported("json.dumps")
        return "gets {}, which is sent as Python shows it", f"{dumps}({{}})", "send it as JSON"
    if not write.takes_lists and value.every(lambda s: kind_of(s) in _PRINTED):
        joined = '", ".join({})' if _holds_text(value, node) else '", ".join(map(str, {}))'
        if value.every(lambda s: kind_of(s) in _SETS):
            joined = '", ".join(sorted(map(str, {})))'
        return "gets {}, which is sent as Python shows it", joined, "join the items"
    return None


def _holds_text(value: Value, node: ast.expr | None) -> bool:
    """Whether all items of a list are text, as far as it is written out."""
    made = value.shapes[0].origin if len(value.shapes) == 1 else None
    written = node if isinstance(node, ast.List | ast.Tuple | ast.Set) else made
    if isinstance(written, ast.Call) and isinstance(written.func, ast.Attribute):
        return written.func.attr in ("split", "splitlines")
    items = getattr(written, "elts", None)
    return items is not None and all(
        isinstance(one, ast.JoinedStr)
        or (isinstance(one, ast.Constant) and isinstance(one.value, str))
        for one in items
    )


def _as_text(
    event: _Event, write: HeaderWrite, node: ast.expr | None, form: str, title: str
) -> Cure:
    if node is None:
        return f"make text of it: {form.format('value')}", None
    told = form.format(_tight(node, form))
    new = form.format(text_of(node, tight="{}." in form))
    words = f'write: "{write.name}": {told}'
    if isinstance(event, Call) and node in event.call.args:
        words = instead_of(event.function, event.call, rewritten(event.call, code, {node: told}))
    elif write.how == "[]":
        words = f"write: {code(write.node)} = {told}"
    return words, safe(title, Replace(node, new))


def _tight(node: ast.expr, form: str) -> str:
    loose = not isinstance(node, ast.Name | ast.Call | ast.Attribute | ast.Constant | ast.JoinedStr)
    return f"({code(node)})" if loose and "{}." in form else code(node)


def _without(event: _Event, write: HeaderWrite) -> Cure:
    """The cure for None: no such header."""
    leave_out = "leave the header out"
    if isinstance(event, ItemUse):
        assert isinstance(event.node, ast.Subscript)
        found = assignment_to(event.function, event.node)

        def line(spell: Spell) -> str:
            assert isinstance(event.node, ast.Subscript)
            return f"{spell(event.node.value)}.pop({spell(event.node.slice)}, None)"

        fix: Fix | None = None
        if found is not None and _was_never_set(write):
            return _REMOVE, unsafe("remove the line", RemoveStatement(found[0]))
        if found is not None:
            fix = unsafe("remove the header", Replace(found[0], line(text_of)))
        return f"to send no such header, write: {line(code)}", fix
    if isinstance(event, Call) and write.how in ("set", "add", "setdefault"):
        func, statement = event.call.func, whole_statement(event.function, event.call)
        assert isinstance(func, ast.Attribute)

        def popped(spell: Spell) -> str:
            return f"{spell(func.value)}.pop({spell(event.call.args[0])}, None)"

        fix = None
        if statement is not None and _was_never_set(write):
            return _REMOVE, unsafe("remove the line", RemoveStatement(statement))
        if statement is not None:
            fix = unsafe("remove the header", Replace(statement, popped(text_of)))
        return f"to send no such header, write: {popped(code)}", fix
    whole, node = _entry(event, write)
    if whole is None or node is None:
        return leave_out, None
    kept = [
        (key, value)
        for key, value in zip(whole.keys, whole.values, strict=True)
        if value is not node
    ]

    def rest(spell: Spell) -> str:
        pairs = (f"{spell(k)}: {spell(v)}" if k else f"**{spell(v)}" for k, v in kept)
        return f"{{{', '.join(pairs)}}}"

    fix = unsafe("leave the header out", Replace(whole, rest(text_of)))
    return f"{leave_out}: {rest(code)}", fix


def _was_never_set(write: HeaderWrite) -> bool:
    """Whether the response is a new one, which has no such header without this line."""
    if not write.name or not write.states or write.name.lower() in _MADE_BY_FLASK:
        return False
    return all(
        _is_new(state) and not any(_may_set(change, write) for change in state.changes)
        for state in write.states
    )


def _is_new(state: ResponseState) -> bool:
    """Whether it was made here of content, without headers, and nobody else has it."""
    made_here = state.creator in _MAKERS and not (state.foreign or state.shared or state.site.role)
    content = state.body.every(lambda shape: kind_of(shape) in _CONTENT)
    return made_here and content and state.headers is None


def _may_set(change: Change, write: HeaderWrite) -> bool:
    return change.kind != "cookie" and change.name.lower() in ("", write.name.lower())


def _entry(event: _Event, write: HeaderWrite) -> tuple[ast.Dict | None, ast.expr | None]:
    node = written_value(event, write)
    return dict_with(event, write.name), node


def _returned(event: Returned) -> Iterator[HeaderWrite]:
    """The headers in a tuple that is sent; that of another function may hold any other dict."""
    role = event.role
    if role is None or role.name not in SENT or role.reach == "unknown":
        return
    for outcome in event.outcomes:
        for reply in replies(outcome):
            if reply.headers is not None and outcome.value.certain:
                for name, item in pairs(reply.headers, outcome.world.heap.get):
                    yield HeaderWrite(event.node, name, item, "given")


def _has_line_break(shape: Shape) -> bool:
    if isinstance(shape, Const):
        return shape.type is str and _breaks(shape.value)
    if isinstance(shape, Lines):
        return kind_of(shape) == "str"
    if isinstance(shape, JsonText):
        return _is_indented(shape)
    made = shape.origin
    if getattr(shape, "source", "") != "f-string" or not isinstance(made, ast.JoinedStr):
        return False
    return any(isinstance(p, ast.Constant) and _breaks(str(p.value)) for p in made.values)


def _ends_lines(shape: Shape) -> bool:
    """Whether the line breaks mean nothing, as in base64 text."""
    return isinstance(shape, Lines) and shape.source.startswith(("base64.", "binascii."))


def _is_indented(shape: JsonText) -> bool:
    """Whether it is JSON that is written on several lines."""
    made, held = shape.origin, shape.content.single if shape.content is not None else None
    written = held.origin if isinstance(held, Ref) else None
    filled = getattr(written, "keys", None) or getattr(written, "elts", None)
    if not isinstance(made, ast.Call) or not filled:
        return False
    indents = [one.value for one in made.keywords if one.arg == "indent"]
    return any(isinstance(one, ast.Constant) and one.value is not None for one in indents)


def _breaks(text: str) -> bool:
    return any(one in text for one in _BREAKS)
