"""redirect() gets an argument that it doesn't have, or a function as the address

redirect() takes an address and a status code, which you can pass as `code=`. A keyword such as
`status=` raises TypeError. Values for the address belong in url_for(), which builds the address of
a view function from its name. If you pass the function itself, redirect() sends text such as
`<function index at 0x...>` as the address.

Wrong::

    from flask import Flask, redirect

    app = Flask(__name__)


    @app.get("/old")
    def old():
        return redirect("/new", status=301)  # RSP409

    # GET /old -> TypeError: redirect() got an unexpected keyword argument 'status'

Right::

    from flask import Flask, redirect

    app = Flask(__name__)


    @app.get("/old")
    def old():
        return redirect("/new", code=301)

    # GET /old -> 301, Location: /new [Flask >= 2.2]

Wrong::

    from flask import Flask, redirect

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        return f"item {number}"


    @app.post("/items")
    def create():
        return redirect("item", number=2)  # RSP409

    # POST /items -> TypeError: redirect() got an unexpected keyword argument 'number'

Right::

    from flask import Flask, redirect, url_for

    app = Flask(__name__)


    @app.get("/items/<int:number>")
    def item(number):
        return f"item {number}"


    @app.post("/items")
    def create():
        return redirect(url_for("item", number=2))

    # POST /items -> 302, Location: /items/2 [Flask >= 2.2]

Wrong::

    from flask import Flask, redirect

    app = Flask(__name__)


    @app.get("/")
    def index():
        return "Hi"


    @app.post("/logout")
    def logout():
        return redirect(index)  # RSP409

    # POST /logout -> 302, Location: %3Cfunction%20index... [Flask >= 2.2]

Right::

    from flask import Flask, redirect, url_for

    app = Flask(__name__)


    @app.get("/")
    def index():
        return "Hi"


    @app.post("/logout")
    def logout():
        return redirect(url_for("index"))

    # POST /logout -> 302, Location: / [Flask >= 2.2]

Quiet on: Functions of your own named redirect(), and those of other frameworks, are left alone.

Related: RSP410

Flask docs: API, flask.redirect
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Sequence

from flake8_flask_response.analysis.domain.values import External, Function, Shape, is_text, kind_of
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.apps import is_plain_app
from flake8_flask_response.cures import Cure, Spell, code, instead_of, rewritten
from flake8_flask_response.edits import (
    Fix,
    RemoveArgument,
    RenameKeyword,
    Replace,
    keyword_of,
    safe,
    unsafe,
)
from flake8_flask_response.knowledge.signatures import CREATOR_SIGNATURES, MISSPELLED_KEYWORDS
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, variable

_METHOD = "flask.Flask.redirect"
_CONTAINERS = frozenset({"dict", "list", "tuple"})
_CALLEES = frozenset({"flask.redirect", "werkzeug.utils.redirect", _METHOD})
_ENDPOINT = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)?|\.[A-Za-z_]\w*")
_FILES = (".html", ".htm", ".php")


class RedirectArgument(Rule[Call]):
    listens = (Call,)
    no_fix = "None if the linter can't work out which address or which view function is meant."

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee not in _CALLEES or not _is_flasks(event):
            return
        known = CREATOR_SIGNATURES[event.callee].parameters
        wrong = next((name for name in event.keywords if name not in known), None)
        if wrong is not None:
            cure, fix = _named(event, wrong)
            yield Finding(event.node, f"redirect() has no argument '{wrong}'; {cure}", fix)
            return
        target = event.argument(0, "location")
        code_ = event.argument(1, "code")
        if target is not None and target.every(_is_function):
            yield _uncalled(event)
        elif target is not None and code_ is not None and target.every(_is_number):
            if code_.every(is_text) and event.written_out and len(event.call.args) > 1:
                yield _swapped(event)
        elif code_ is not None and code_.every(lambda s: kind_of(s) in _CONTAINERS):
            cure, fix = _second(event)
            fault = "the second argument of redirect() is the status code, such as 303"
            yield Finding(event.node, f"{fault}; {cure}", fix)


def _is_flasks(event: Call) -> bool:
    receiver = event.receiver
    return event.callee != _METHOD or (receiver is not None and receiver.every(is_plain_app))


def _is_number(shape: Shape) -> bool:
    return kind_of(shape) == "int"


def _is_function(shape: Shape) -> bool:
    return isinstance(shape, Function) or (
        isinstance(shape, External) and shape.name == "flask.url_for"
    )


def _meant(keyword: str) -> str | None:
    known = MISSPELLED_KEYWORDS.get(("flask.redirect", keyword))
    return known or ("code" if "status" in keyword else None)


def _written(event: Call, changed: dict[ast.expr | ast.keyword, str]) -> str:
    return instead_of(event.function, event.call, rewritten(event.call, code, changed))


def _named(event: Call, wrong: str) -> Cure:
    """The cure for a keyword."""
    keyword = keyword_of(event.call, wrong)
    meant = _meant(wrong)
    if meant is not None and keyword is not None:
        first = meant == "location" and not event.call.args and event.call.keywords[0] is keyword
        name = "" if first else f"{meant}="
        words = _written(event, {keyword: f"{name}{code(keyword.value)}"})
        return words, _rename(event, keyword, meant, "" if first else meant)
    if wrong == "permanent" and keyword is not None:
        words = _written(event, {keyword: "code=301"})
        return words, safe("write code=301", Replace(keyword.value, "301"), _code(keyword))
    return _values(event, wrong, keyword)


def _code(keyword: ast.keyword) -> RenameKeyword:
    return RenameKeyword(keyword, "code")


def _rename(event: Call, keyword: ast.keyword, meant: str, name: str) -> Fix | None:
    position = {"location": 0, "code": 1}.get(meant)
    if position is None or event.argument(position, meant) is not None:
        return None
    return safe(f"write {meant}=", RenameKeyword(keyword, name))


def _values(event: Call, wrong: str, keyword: ast.keyword | None) -> Cure:
    """Keywords that are values for the address."""
    call = event.call
    first = call.args[0] if len(call.args) == 1 and not event.starred else None
    own = [one for one in call.keywords if one.arg in ("code", "Response")]
    values = [one for one in call.keywords if one not in own]
    if first is not None and _is_url_for(first):
        assert isinstance(first, ast.Call)

        def inner(spell: Spell) -> str:
            added = ", ".join(_keyword(one, spell) for one in values)
            return f"{rewritten(first, spell).removesuffix(')')}, {added})"

        return _replaced(event, first, values, inner, "pass it to url_for()")
    if first is not None and _is_endpoint(first):

        def built(spell: Spell) -> str:
            added = [spell(first), *(_keyword(one, spell) for one in values)]
            return f"{imported('flask.url_for')}({', '.join(added)})"

        return _replaced(event, first, values, built, "build the address with url_for()")
    if first is not None and keyword is not None and len(values) == 1 and _is_path(first):
        return _query(event, first, keyword)
    cure = "values belong in url_for(), which builds the address of a view function"
    if keyword is None:
        return cure, None
    fix = unsafe(f"leave out {wrong}", RemoveArgument(call, keyword))
    return f"leave it out, {_written(event, {keyword: ''})}", fix


def _keyword(one: ast.keyword, spell: Spell) -> str:
    return f"{one.arg}={spell(one.value)}" if one.arg else f"**{spell(one.value)}"


def _replaced(
    event: Call,
    first: ast.expr,
    values: Sequence[ast.expr | ast.keyword],
    new: Callable[[Spell], str],
    title: str,
) -> Cure:
    """The address becomes `new`, and the values leave the call of redirect()."""

    def whole(spell: Spell) -> str:
        changed: dict[ast.expr | ast.keyword, str] = {first: new(spell)}
        changed.update(dict.fromkeys(values, ""))
        return rewritten(event.call, spell, changed)

    words = instead_of(event.function, event.call, whole(code))
    return words, safe(title, Replace(event.call, whole(text_of)))


def _is_url_for(node: ast.expr) -> bool:
    if not isinstance(node, ast.Call) or not (node.args or node.keywords):
        return False
    return code(node.func).rpartition(".")[2] == "url_for"


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_endpoint(node: ast.expr) -> bool:
    text = _text(node)
    return bool(_ENDPOINT.fullmatch(text)) and not text.endswith(_FILES)


def _is_path(node: ast.expr) -> bool:
    text = _text(node)
    return text.startswith(("/", "http")) and not re.search(r"[?#\"\\]", text)


def _query(event: Call, first: ast.expr, keyword: ast.keyword) -> Cure:
    """`next="/home"` after an address becomes its query string."""
    is_dict = event.keywords[str(keyword.arg)].every(lambda shape: kind_of(shape) == "dict")

    def address(spell: Spell) -> str:
        given = spell(keyword.value)
        data = given if is_dict else f'{{"{keyword.arg}": {given}}}'
        return f'"{_text(first)}?" + {imported("urllib.parse.urlencode")}({data})'

    words, fix = _replaced(event, first, [keyword], address, "put it into the query string")
    return words, unsafe("put it into the query string", *fix.edits) if fix is not None else None


def _swapped(event: Call) -> Finding:
    status, address = event.call.args[:2]
    fault = f"the status {code(status)} comes first, but redirect() expects the address there"
    words = _written(event, {status: code(address), address: code(status)})
    edits = Replace(status, text_of(address)), Replace(address, text_of(status))
    return Finding(event.node, f"{fault}; {words}", safe("swap address and status", *edits))


def _second(event: Call) -> Cure:
    """The cure for a dict or list in the place of the status."""
    first, second = event.argument_node(0, "location"), event.argument_node(1, "code")
    if not event.written_out or first is None or second is None:
        return "values belong in url_for(), which builds the address of a view function", None
    argument = next((one for one in event.call.keywords if one.value is second), None) or second
    value = event.argument(1, "code")
    is_dict = value is not None and value.every(lambda shape: kind_of(shape) == "dict")
    if is_dict and _is_endpoint(first):

        def built(spell: Spell) -> str:
            return f"{imported('flask.url_for')}({spell(first)}, {_unpacked(second, spell)})"

        return _replaced(event, first, [argument], built, "build the address with url_for()")
    words = _written(event, {argument: ""})
    fix = unsafe(f"leave out {code(second)}", RemoveArgument(event.call, argument))
    return f"leave it out, {words}", fix


def _unpacked(node: ast.expr, spell: Spell) -> str:
    """A dict as keyword arguments."""
    if isinstance(node, ast.Dict) and all(
        key is not None and _text(key).isidentifier() for key in node.keys
    ):
        pairs = zip(node.keys, node.values, strict=True)
        return ", ".join(f"{_text(key)}={spell(value)}" for key, value in pairs if key is not None)
    return f"**{spell(node)}"


def _uncalled(event: Call) -> Finding:
    node = event.argument_node(0, "location") if event.written_out else None
    target = event.argument(0, "location")
    assert target is not None
    if node is None:
        return Finding(event.node, "the address is a function; build its address with url_for()")
    fault = f"{quoted(node)} is a function, and redirect() needs an address"
    if not target.every(lambda s: isinstance(s, External)):
        name = variable(node).rpartition(".")[2]
        if not name:
            return Finding(event.node, f"{fault}; build its address with url_for()")
        address = f'{imported("flask.url_for")}("{name}")'
        words = _written(event, {node: address})
        fix = unsafe(f"build the address of {name}()", Replace(node, address))
        return Finding(event.node, f"{fault}; {words}", fix)
    second = event.call.args[1] if len(event.call.args) > 1 else None
    if second is None:
        cure = f'call it with the name of a view function, for example {code(node)}("index")'
        return Finding(event.node, f"{fault}; {cure}")
    words = _written(event, {node: f"{code(node)}({code(second)})", second: ""})
    given = f"{text_of(node)}({text_of(second)})"
    new = rewritten(event.call, text_of, {node: given, second: ""})
    return Finding(
        event.node, f"{fault}; {words}", safe("call url_for()", Replace(event.call, new))
    )
