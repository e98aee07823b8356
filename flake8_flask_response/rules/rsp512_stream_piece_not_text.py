"""A stream that yields something that isn't text.

A generator given to a response sends its pieces one after the other, and each piece has to be text
or bytes. Flask doesn't turn a dict, a number or None into text there. It raises TypeError in the
middle of the answer, when the status has been sent already. Yield text, such as json.dumps(...).

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

Quiet on: pieces that the linter can't determine, bytearray, and generators that aren't sent.

Related: RSP406, RSP511

Flask docs: Streaming Contents
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import Shape, kind_of
from flake8_flask_response.analysis.events.model import ModuleDone
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import kinds

_REFUSED: Final = frozenset(
    {"None", "bool", "complex", "dict", "float", "int", "list", "response", "set", "tuple"}
)


class StreamPieceNotText(Rule[ModuleDone]):
    listens = (ModuleDone,)

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        units = {sent.unit for sent in event.sent if sent.unit is not None}
        for piece in event.pieces:
            if piece.function in units and piece.value.every(_is_refused):
                what = kinds(piece.value)
                yield Finding(
                    piece.node,
                    f"the body is made of text or bytes, and this yields {what}, which raises"
                    " TypeError; yield text, for data json.dumps(...)",
                )


def _is_refused(shape: Shape) -> bool:
    return kind_of(shape) in _REFUSED
