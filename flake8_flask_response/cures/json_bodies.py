"""Cures for data where the text of a body belongs, in words and as fixes."""

from __future__ import annotations

import ast

from ..analysis.events.model import Call
from ..edits import AddArgument, Edit, RenameKeyword, Replace, safe
from ..markers import imported, text_of
from . import MAKE_RESPONSE, Cure, Spell, code, instead_of, rewritten

_PARAMETERS = frozenset({"response", "status", "headers", "mimetype", "content_type"})
_JSON = "application/json"


def formed(data: ast.expr, form: str, spell: Spell) -> str:
    """An expression in a form such as "list({})"; a generator has its own parentheses."""
    written = spell(data)
    if form != "{}" and isinstance(data, ast.GeneratorExp):
        return form.removesuffix("({})") + written
    return form.format(written)


def dumped(data: ast.expr, spell: Spell, form: str = "{}") -> str:
    """The call that makes JSON text of an expression: `json.dumps(data)`."""
    return f"{imported('json.dumps')}({formed(data, form, spell)})"


def json_instead(
    event: Call, argument: ast.expr | ast.keyword, data: ast.expr, form: str = "{}"
) -> Cure:
    """The cure for `Response(data)`: jsonify() makes the response; status and headers stay.

    Where another content type is given than JSON's own, the data becomes JSON text. `form` is put
    around the data: "list({})".
    """
    kind = event.keywords.get("mimetype") or event.keywords.get("content_type")
    other_kind = kind is not None and not str(kind.constant).startswith(_JSON)
    own = {argument.arg} if isinstance(argument, ast.keyword) else set()
    foreign = event.keywords.keys() - _PARAMETERS - own
    if other_kind or foreign or len(event.args) > 3:
        return _as_text(event, argument, data, form, typed=kind is not None)

    def made(spell: Spell) -> str:
        inner = f"{imported('flask.jsonify')}({formed(data, form, spell)})"
        status, headers = event.argument_node(1, "status"), event.argument_node(2, "headers")
        if status is None and headers is None:
            return inner
        rest = [spell(status) if status is not None else "200"]
        rest += [spell(headers)] if headers is not None else []
        return f"{imported(MAKE_RESPONSE)}({', '.join([inner, *rest])})"

    words = instead_of(event.function, event.call, made(code))
    return words, safe("make JSON with jsonify()", Replace(event.call, made(text_of)))


def _as_text(
    event: Call, argument: ast.expr | ast.keyword, data: ast.expr, form: str, *, typed: bool
) -> Cure:
    call = event.call
    written = dumped(data, code, form)
    edits: list[Edit] = [Replace(data, dumped(data, text_of, form))]
    if isinstance(argument, ast.keyword):
        written = f"response={written}"
        if argument.arg != "response":
            edits.append(RenameKeyword(argument, "response"))
    words = rewritten(call, code, {argument: written})
    if not typed:
        kind = f'mimetype="{_JSON}"'
        words = f"{words.removesuffix(')')}, {kind})"
        edits.append(AddArgument(call, kind))
    return instead_of(event.function, call, words), safe("turn it into JSON text", *edits)
