"""JSON text from json.dumps() is sent as text/html

json.dumps() returns text. Flask sends text as text/html, even if you pass it to make_response() or
Response(). A client that looks at the Content-Type then takes your JSON for a web page. Return the
dict or the list with jsonify(), which also sets the type, and delete `import json` if nothing else
needs it. If you need json.dumps(), set the Content-Type to application/json yourself, and write the
name of the header with its hyphen: Content-Type.

Wrong::

    import json

    from flask import Flask

    app = Flask(__name__)


    @app.get("/users")
    def users():
        return json.dumps([{"name": "Ann"}])  # RSP505

    # GET /users -> 200, Content-Type: text/html; charset=utf-8, body: [{"name": "Ann"}]

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/users")
    def users():
        return jsonify([{"name": "Ann"}])

    # GET /users -> 200, Content-Type: application/json, body: [{"name":"Ann"}]

Wrong::

    import json

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/user")
    def user():
        text = json.dumps({"name": "Ann"}, indent=2)
        return Response(text)  # RSP505

    # GET /user -> 200, Content-Type: text/html; charset=utf-8

Right::

    import json

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/user")
    def user():
        text = json.dumps({"name": "Ann"}, indent=2)
        return Response(text, mimetype="application/json")

    # GET /user -> 200, Content-Type: application/json

Wrong::

    import json

    from flask import Flask

    app = Flask(__name__)


    @app.post("/save")
    def save():
        headers = {"ContentType": "application/json"}
        return json.dumps({"ok": True}), headers  # RSP505

    # POST /save -> 200, Content-Type: text/html; charset=utf-8

Right::

    import json

    from flask import Flask

    app = Flask(__name__)


    @app.post("/save")
    def save():
        headers = {"Content-Type": "application/json"}
        return json.dumps({"ok": True}), headers

    # POST /save -> 200, Content-Type: application/json

Quiet on: The rule reports nothing if the type is set on any path, or by an after_request function
of the module. Response classes of your own and decorators that the linter can't follow can set it,
so they are left alone. So is JSON inside other text.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP408, RSP509, RSP510

Flask docs: Quickstart, APIs with JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from flake8_flask_response.analysis.domain.contents import header_pairs
from flake8_flask_response.analysis.domain.state import DOUBT, ResponseState, World
from flake8_flask_response.analysis.domain.values import JsonText, Shape, Tuple, Value
from flake8_flask_response.analysis.events.model import ModuleDone, Outcome, Returned
from flake8_flask_response.analysis.queries.handed_out import (
    handed_out,
    may_be_typed_elsewhere,
)
from flake8_flask_response.analysis.queries.json_calls import dumped_data
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.analysis.queries.statuses import numbers
from flake8_flask_response.analysis.syntax.places import only_assignment
from flake8_flask_response.cures import (
    Cure,
    Spell,
    code,
    in_this_file,
    instead_of,
    rewritten,
    whole_return,
)
from flake8_flask_response.edits import AddArgument, Replace, safe
from flake8_flask_response.knowledge.handlers import RESOURCE, SENT
from flake8_flask_response.knowledge.http import BODILESS
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line, variable

_HEADER: Final = "content-type"
_TYPE: Final = '"Content-Type": "application/json"'


@dataclass(slots=True)
class _Made:
    """A response, by where it is made: whether some path gives it JSON, a type, other content."""

    node: ast.AST
    holds_json: bool = False
    typed: bool = False
    mixed: bool = False


class JsonSentAsHtml(Rule[ModuleDone]):
    listens = (ModuleDone,)
    silent_in = MappingProxyType(
        {
            "resource": "RSP417 says it: a resource makes JSON of the text again.",
        }
    )
    no_fix = (
        "None if a response holds JSON on some paths only, and if the tuple isn't written where it"
        " is returned."
    )
    gives_way_to = frozenset({"RSP209", "RSP405", "RSP408"})

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        if event.own_responses or _typed_by_hook(event.returns):
            return
        made: dict[int, _Made] = {}
        for returned in event.returns:
            role = returned.role
            if role is None or role.name not in SENT or role.reach != "unchanged":
                continue
            for outcome in returned.outcomes:
                reached = outcome.value.certain and DOUBT not in outcome.world.facts
                for reply in replies(outcome) if reached else ():
                    if _has_no_body(reply):
                        continue
                    state = reply.response
                    if state is not None:
                        _note(state, reply, outcome, made)
                    elif (
                        role.name != RESOURCE
                        and _is_json(reply.body)
                        and _lacks_type(reply.headers, outcome.world)
                    ):
                        yield _about_text(event, returned, outcome, reply)
        for one in (*made.values(), *_of_helpers(event)):
            if one.holds_json and not one.typed:
                fault = "can hold JSON text, which" if one.mixed else "holds JSON text, which"
                cure, fix = _of_some_paths() if one.mixed else _typed(event, one.node)
                yield Finding(
                    one.node, f"this response {fault} Flask sends as text/html; {cure}", fix
                )


def _note(state: ResponseState, reply: Reply, outcome: Outcome, made: dict[int, _Made]) -> None:
    """Add what one way out says of a response."""
    one = made.setdefault(id(state.site.node), _Made(state.site.node))
    one.typed |= not _is_untyped(state, reply, outcome.world)
    one.holds_json |= state.body.some(_is_json)
    one.mixed |= not state.body.every(_is_json)


def _of_helpers(event: ModuleDone) -> Iterable[_Made]:
    """What helpers make for the views of other modules, and no function here that Flask calls."""
    made: dict[int, _Made] = {}
    wanted = {id(node) for returned in handed_out(event) for node in _json_made_in(returned)}
    sent: set[int] = set()
    if not wanted:
        return []
    for returned in event.returns:
        for outcome in returned.outcomes:
            sure = outcome.value.certain and DOUBT not in outcome.world.facts
            for reply in replies(outcome):
                if (state := reply.response) is None:
                    continue
                if returned.role is not None:
                    sent.add(id(state.site.node))
                    continue
                _note(state, reply, outcome, made)
                made[id(state.site.node)].typed |= not sure or not state.cls.startswith("flask.")
    found = [one for node, one in made.items() if node in wanted - sent and one.holds_json]
    run = event.run
    return [] if not found or run is None or may_be_typed_elsewhere(run) else found


def _json_made_in(returned: Returned) -> Iterator[ast.AST]:
    """Where the responses are made that a way out gives, and that hold JSON text."""
    for outcome in returned.outcomes:
        for shape in outcome.value.shapes:
            state = outcome.state(shape)
            if isinstance(state, ResponseState) and state.body.some(_is_json):
                yield state.site.node


def _of_some_paths() -> Cure:
    return 'set mimetype = "application/json" where the text is JSON', None


def _jsonify(data: ast.expr, spell: Spell) -> str:
    return f"{imported('flask.jsonify')}({spell(data)})"


def _typed(event: ModuleDone, node: ast.AST) -> Cure:
    """The creation of a response with its type."""
    made = next((call for call in event.calls if call.node is node), None)
    if made is None or not made.written_out or not in_this_file(node):
        return 'set its mimetype to "application/json"', None
    call = made.call
    body = made.argument(0, "response")
    only = body.single if body is not None else None
    body = only.items[0] if isinstance(only, Tuple) and only.items else body
    if body is None or not body.every(_is_json):
        return _of_some_paths()
    if made.callee in RESPONSE_CLASSES:
        words = rewritten(call, code).removesuffix(")") + ', mimetype="application/json")'
        fix = safe("set the type", AddArgument(call, 'mimetype="application/json"'))
        return instead_of(made.function, call, words), fix
    if code(call.func).rpartition(".")[2] != "make_response" or not call.args:
        return 'set its mimetype to "application/json"', None
    whole = call.args[0]
    parts = whole.elts if isinstance(whole, ast.Tuple) and len(call.args) == 1 else call.args
    data = dumped_data(event, parts[0])
    in_tuple = parts is not call.args or made.callee == "flask.Flask.make_response"

    def text(spell: Spell) -> str:
        if data is not None:
            if len(parts) == 1:
                return _jsonify(data, spell)
            listed = ", ".join([_jsonify(data, spell), *map(spell, parts[1:])])
        else:
            listed = ", ".join(_with_type(parts, spell))
        return f"{spell(call.func)}({f'({listed})' if in_tuple else listed})"

    fix = safe("set the type" if data is None else "use jsonify()", Replace(call, text(text_of)))
    return instead_of(made.function, call, text(code)), fix


def _with_type(parts: list[ast.expr], spell: Spell) -> list[str]:
    """The parts of an answer, with the type among the headers."""
    headers = parts[-1] if len(parts) == 3 or (len(parts) == 2 and _is_dict(parts[1])) else None
    if headers is None:
        return [*map(spell, parts), f"{{{_TYPE}}}"]
    if isinstance(headers, ast.Dict) and headers.keys:
        pairs = [
            f"{spell(key)}: {spell(value)}" if key is not None else f"**{spell(value)}"
            for key, value in zip(headers.keys, headers.values, strict=True)
        ]
        return [*map(spell, parts[:-1]), f"{{{', '.join([*pairs, _TYPE])}}}"]
    return [*map(spell, parts[:-1]), f"{{**{spell(headers)}, {_TYPE}}}"]


def _is_dict(node: ast.expr) -> bool:
    return isinstance(node, ast.Dict)


def _typed_by_hook(returns: Iterable[Returned]) -> bool:
    """Whether an after_request function of the module may set a content type."""
    for returned in returns:
        if returned.role is not None and returned.role.name == "after_request":
            for outcome in returned.outcomes:
                states = [outcome.state(s) for s in outcome.value.shapes]
                if not outcome.value.certain:
                    return True
                if any(_sets_type(s) for s in states if isinstance(s, ResponseState)):
                    return True
    return False


def _sets_type(state: ResponseState) -> bool:
    return any(
        c.kind == "content_type" or (c.kind == "header" and c.name.lower() in (_HEADER, ""))
        for c in state.changes
    )


def _has_no_body(reply: Reply) -> bool:
    """Whether nothing of the body is sent, whatever its type is (RSP306 says that)."""
    known = numbers(reply.status)
    return known is not None and bool(known) and known <= BODILESS


def _is_json(shape: Shape) -> bool:
    return isinstance(shape, JsonText)


def _is_untyped(state: ResponseState, reply: Reply, world: World) -> bool:
    """Whether a response has content that is known and the type it was made with."""
    if state.content_type is not None or state.shared or state.cls not in RESPONSE_CLASSES:
        return False
    return state.body.certain and _lacks_type(reply.headers, world)


def _lacks_type(headers: Value | None, world: World) -> bool:
    """Whether headers are certain to name no content type."""
    if headers is None:
        return True
    found = header_pairs(headers, world)
    return found is not None and all(name.lower() != _HEADER for name, _ in found)


def _about_text(event: ModuleDone, returned: Returned, outcome: Outcome, reply: Reply) -> Finding:
    node = outcome.node
    name = variable(node)
    what = f"'{name}' is JSON text, which" if name else "this is JSON text, which"
    wrong = _misnamed(reply.headers, outcome.world)
    whole = [node] if isinstance(node, ast.expr) else []
    if isinstance(node, ast.Tuple):
        whole = node.elts
    if wrong:
        fault = f"{what} Flask sends as text/html, because '{wrong}' isn't 'Content-Type'"
        key = _key(returned, whole, wrong)
        fix = safe("write Content-Type", Replace(key, '"Content-Type"')) if key else None
        if key is None:
            return Finding(returned.node, f"{fault}; write: {{{_TYPE}}}")
        cure = f'{on_line(key)}, write "Content-Type" instead of "{wrong}"'
        return Finding(returned.node, f"{fault}; {cure}", fix)
    cure, fix = _answered(event, returned, outcome, whole)
    return Finding(returned.node, f"{what} Flask sends as text/html; {cure}", fix)


def _key(returned: Returned, parts: list[ast.expr], name: str) -> ast.expr | None:
    """Where a wrong name of a header is written."""
    for part in parts:
        one = part
        if isinstance(part, ast.Name):
            found = only_assignment(returned.function, part.id)
            one = found.value if found is not None else part
        for key in one.keys if isinstance(one, ast.Dict) else ():
            if isinstance(key, ast.Constant) and key.value == name:
                return key
    return None


def _answered(
    event: ModuleDone, returned: Returned, outcome: Outcome, parts: list[ast.expr]
) -> Cure:
    """The parts of an answer as they should be returned."""
    node = outcome.node
    is_tuple = outcome.value.some(lambda shape: isinstance(shape, Tuple))
    if is_tuple is not isinstance(node, ast.Tuple) or not isinstance(node, ast.expr) or not parts:
        return f"add the header {{{_TYPE}}}", None
    data = dumped_data(event, parts[0])
    if data is not None:
        listed = ", ".join([_jsonify(data, code), *map(code, parts[1:])])
        fix = safe("use jsonify()", Replace(parts[0], _jsonify(data, text_of)))
        return instead_of(returned.function, node, listed), fix
    told = ", ".join(_with_type(parts, code))
    new = ", ".join(_with_type(parts, text_of))
    if not whole_return(returned.function, node):
        told, new = f"({told})", f"({new})"
    return instead_of(returned.function, node, told), safe("add the type", Replace(node, new))


def _misnamed(headers: Value | None, world: World) -> str:
    """A header that was meant to be Content-Type, "" where there is none."""
    found = header_pairs(headers, world) if headers is not None else None
    for name, _ in found or ():
        if name.replace("_", "").replace(" ", "").lower() == "contenttype":
            return name
    return ""
