"""A generator yields a dict, a number or None instead of text or bytes

Flask sends the pieces of a generator one after another, and each piece must be text or bytes. It
doesn't turn a dict or a number into text there. The server fails while sending the body, after the
status code has gone out. Yield text, for example from json.dumps().

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/steps")
    def steps():
        def generate():
            for number in range(3):
                yield {"step": number}  # RSP512

        return Response(generate(), mimetype="application/x-ndjson")

    # GET /steps -> TypeError: sequence item 0: expected a bytes-like object, dict found

Right::

    import json

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/steps")
    def steps():
        def generate():
            for number in range(3):
                yield json.dumps({"step": number}) + "\\n"

        return Response(generate(), mimetype="application/x-ndjson")

    # GET /steps -> 200, body: {"step": 0}...

Quiet on: The rule reports nothing for pieces that the linter can't work out. A bytearray and
generators that aren't sent are also left alone.

Related: RSP406, RSP511

Flask docs: Streaming Contents
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from flake8_flask_response.analysis.domain.values import Shape, kind_of
from flake8_flask_response.analysis.events.model import Call, GeneratorSent, ModuleDone, Yielded
from flake8_flask_response.cures import Cure, Spell, code
from flake8_flask_response.cures.json_bodies import dumped
from flake8_flask_response.edits import Replace, safe, unsafe
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import kinds

_REFUSED: Final = frozenset(
    {"None", "bool", "complex", "dict", "float", "int", "list", "response", "set", "tuple"}
)
_DATA: Final = frozenset({"dict", "list", "tuple"})
_JSONIFY: Final = "flask.jsonify"
_BY_HAND: Final = "yield the text of the body instead"
_FAULT: Final = "this yields {}, but the pieces of a body must be text or bytes"


class StreamPieceNotText(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = "None for a response that is yielded, unless jsonify() makes it there."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        bodies = [sent for sent in event.sent if not sent.looped]
        units = {sent.unit for sent in bodies if sent.unit is not None}
        for piece in event.pieces:
            if piece.function in units and piece.value.every(_is_refused):
                cure, fix = _cure(piece, event.calls)
                yield Finding(piece.node, f"{_FAULT.format(kinds(piece.value))}; {cure}", fix)
        for sent in bodies:
            made = _response_of_each(sent, event.calls)
            if made is not None:
                cure, fix = _as_json(made.call, "write: ") or (_BY_HAND, None)
                yield Finding(made.node, f"{_FAULT.format('responses')}; {cure}", fix)


def _response_of_each(sent: GeneratorSent, calls: Sequence[Call]) -> Call | None:
    """The call that makes a response of each item of a generator expression."""
    whole = sent.expression
    if not isinstance(whole, ast.GeneratorExp):
        return None
    return next((c for c in calls if c.call is whole.elt and c.callee == _JSONIFY), None)


def _as_json(made: ast.Call, before: str) -> Cure | None:
    """The JSON text of what jsonify() is given, without a response around it."""
    if any(isinstance(one, ast.Starred) for one in made.args) or len(made.args) > 1:
        return None
    if bool(made.args) == bool(made.keywords):
        return None

    def written(spell: Spell) -> str:
        if made.args:
            return f'{dumped(made.args[0], spell)} + "\\n"'
        items = [
            f"{k.arg}=" * bool(k.arg) + "**" * (not k.arg) + spell(k.value) for k in made.keywords
        ]
        return f'{imported("json.dumps")}(dict({", ".join(items)})) + "\\n"'

    return f"{before}{written(code)}", unsafe("yield JSON text", Replace(made, written(text_of)))


def _cure(piece: Yielded, calls: Sequence[Call]) -> Cure:
    node = piece.node
    given = node.value if isinstance(node, ast.Yield) else None
    if piece.value.every(lambda s: kind_of(s) == "None"):
        fix = None
        if isinstance(node, ast.Yield):
            fix = unsafe("yield an empty piece", Replace(node, 'yield ""'))
        return 'write: yield ""', fix
    if given is None or piece.value.every(lambda s: kind_of(s) == "response"):
        made = next((c.call for c in calls if c.call is given and c.callee == _JSONIFY), None)
        return (made and _as_json(made, "write: yield ")) or (_BY_HAND, None)
    if piece.value.every(lambda s: kind_of(s) in _DATA):
        told, new = (f'{dumped(given, spell)} + "\\n"' for spell in (code, text_of))
        return f"write: yield {told}", safe("yield JSON text", Replace(given, new))
    if piece.value.every(lambda s: kind_of(s) == "set"):
        told, new = (f'{dumped(given, spell, "list({})")} + "\\n"' for spell in (code, text_of))
        return f"write: yield {told}", safe("yield JSON text", Replace(given, new))
    told, new = (f"str({spell(given)})" for spell in (code, text_of))
    return f"write: yield {told}", safe("yield text", Replace(given, new))


def _is_refused(shape: Shape) -> bool:
    return kind_of(shape) in _REFUSED
